import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { printSubmissionName, type SubmissionName } from '../../assignment/submission-name.ts'
import { makeTemporaryFolder } from '../../input/make-folder.ts'
import { stepEnding } from '../../input/step-ending.ts'
import type { Surroundings } from '../verb/verb.ts'

/** `again` where a later try may succeed. */
export type Graded = 'done' | 'again' | 'given-up'

/**
 * Fetches, grades and publishes one submission, as the three jobs of the hub's workflow do: each step is a
 * process of its own that holds its own credentials, and the one that runs the candidate's code holds none.
 */
export function gradeHere(around: Pick<Surroundings, 'startVerb' | 'access' | 'machine'>) {
  return async (name: SubmissionName): Promise<Graded> => {
    const folder = await makeTemporaryFolder(around.machine.temporaryFolder)
    try {
      return await runSteps(around, name, folder)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function runSteps(
  { startVerb, access }: Pick<Surroundings, 'startVerb' | 'access'>,
  name: SubmissionName,
  folder: string,
): Promise<Graded> {
  const [job, results] = [join(folder, 'job'), join(folder, 'results')]
  const of = ['--hub', access.folder, '--submissions', printSubmissionName(name)]
  const steps = [
    ['fetch', [...of, '--out', job]],
    ['grade-jobs', [job, '--out', results]],
    ['publish', [...of, '--results', results]],
  ] as const
  for (const [verb, words] of steps) {
    const ending = stepEnding(await startVerb(verb, words))
    // What has a grade by other tests is left to a regrade: there is nothing to grade here.
    if (verb === 'publish' && ending === 'unmet') return 'done'
    if (ending !== 'done') return ending === 'world' ? 'again' : 'given-up'
  }
  return 'done'
}
