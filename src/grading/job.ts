import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CallerError, callerError } from '../input/bad-news.ts'
import { parseJson } from '../input/parse-json.ts'
import type { Of } from '../input/schema.ts'
import { writeOut } from '../input/write-out.ts'
import { packSubmission, unpackSubmission } from '../submission/packed.ts'
import type { Submission } from '../submission/submission.ts'
import { isJob } from './job.generated.js'
import type * as schema from './job.schema.ts'
import { PSEUDONYM } from './pseudonym.ts'

/**
 * What a grading run is given and nothing more: one submission under its pseudonym. The run that holds
 * it executes the candidate's code, so there is no name in it, no ledger, and no other exercise.
 */
export type Job = Of<typeof schema.job>

export interface JobWithFiles extends Job {
  readonly submission: Submission
}

/** Beside the jobs: the team's own roles, and the exercise's three folders when it is the team's own. */
export const PACK_FOLDER = 'pack'

export async function writeJob(
  folder: string,
  { submission, ...job }: JobWithFiles,
): Promise<void> {
  await writeOut(join(folder, job.pseudonym), [
    ['submission.json', packSubmission(submission)],
    ['job.json', `${JSON.stringify(job, null, 2)}\n`],
  ])
}

/** Reads all jobs of a folder that `fetch` wrote. Throws CallerError. */
export async function readJobs(folder: string): Promise<readonly JobWithFiles[]> {
  const names = await readdir(folder).catch(() => [])
  const jobs = names.filter((name) => PSEUDONYM.test(name)).sort()
  if (jobs.length === 0) throw jobIssue(folder, 'there is no job in this folder')
  return await Promise.all(jobs.map((name) => readJob(join(folder, name))))
}

async function readJob(folder: string): Promise<JobWithFiles> {
  const read = async (name: string) => await readFile(join(folder, name), 'utf8').catch(() => '')
  const submission = unpackSubmission(await read('submission.json'))
  if (!submission.ok) throw jobIssue(join(folder, 'submission.json'), submission.error)
  const job = parseJson(await read('job.json'))
  if (!isJob(job)) throw jobIssue(join(folder, 'job.json'), 'is not what fetch writes')
  return { ...job, submission: submission.value }
}

function jobIssue(file: string, message: string): CallerError {
  const hint =
    'Name a folder that fetch wrote: npx takehome fetch --submissions "<assignment>@<sha>" --out job --hub <folder of the hub>'
  return callerError(file, message, hint)
}
