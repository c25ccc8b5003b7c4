import { join } from 'node:path'
import { printSubmissionName, type SubmissionName } from '../../assignment/submission-name.ts'
import { EXIT, WorldError } from '../../input/bad-news.ts'
import type { Surroundings } from '../verb/verb.ts'

// So many names are no more than a system takes as one word.
const AT_ONCE = 200

/**
 * Fetches and grades on this machine, each in a process of its own that holds its own credentials. What was
 * graded before is not graded again, and what could not be graded keeps nothing from the others.
 */
export async function gradeWaiting(
  names: readonly SubmissionName[],
  { results, python }: { readonly results: string; readonly python: string },
  { startVerb, access, log }: Surroundings,
): Promise<void> {
  const jobs = join(results, 'jobs')
  for (let first = 0; first < names.length; first += AT_ONCE) {
    const some = names.slice(first, first + AT_ONCE).map(printSubmissionName)
    const words = ['--hub', access.folder, '--submissions', some.join(' '), '--out', jobs]
    const code = await startVerb('fetch', words)
    if (code === EXIT.done) continue
    throw new WorldError('the submissions were not fetched: see above', { code: 'github' })
  }
  const by = python === '' ? [] : ['--python', python]
  const code = await startVerb('grade-jobs', [jobs, '--out', results, '--resume', ...by])
  if (code !== EXIT.done)
    log('Some submissions could not be graded: see above. Run it again to try these.')
}
