import { join } from 'node:path'
import { printSubmissionName, type SubmissionName } from '../../assignment/submission-name.ts'
import { stepEnding, stepFailure } from '../../input/step-ending.ts'
import type { Surroundings } from '../verb/verb.ts'

// So many names are no more than a system takes as one word.
const AT_ONCE = 200

/**
 * Fetches and grades on this machine, each in a process of its own that holds its own credentials. What was
 * graded before is not graded again, and what the machine could not grade keeps nothing from the others: `world`
 * says that there is such. Throws the bad news of every other kind.
 */
export async function gradeWaiting(
  names: readonly SubmissionName[],
  { results, python }: { readonly results: string; readonly python: string },
  { startVerb, access, log }: Surroundings,
): Promise<'done' | 'world'> {
  const jobs = join(results, 'jobs')
  for (let first = 0; first < names.length; first += AT_ONCE) {
    const some = names.slice(first, first + AT_ONCE).map(printSubmissionName)
    const words = ['--hub', access.folder, '--submissions', some.join(' '), '--out', jobs]
    const fetched = stepEnding(await startVerb('fetch', words))
    if (fetched !== 'done') throw stepFailure('fetch', fetched)
  }
  const by = python === '' ? [] : ['--python', python]
  const words = [jobs, '--out', results, '--resume', ...by]
  const graded = stepEnding(await startVerb('grade-jobs', words))
  if (graded === 'done') return graded
  if (graded !== 'world') throw stepFailure('grade-jobs', graded)
  log('Some submissions could not be graded: see above. Run it again to try these.')
  return graded
}
