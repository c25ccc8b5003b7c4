import { join } from 'node:path'
import { withAiPolicy } from '../exercise/ai-policy.ts'
import type { Exercise } from '../exercise/exercise.ts'
import { listExercises } from '../exercise/exercise-files.ts'
import { findRole } from '../exercise/find-role.ts'
import { withExercise } from '../exercise/variant-folder.ts'
import { CallerError } from '../input/bad-news.ts'
import { type Attempts, tryEach } from '../input/try-each.ts'
import type { Role } from '../rubric/roles.ts'
import { openGrader, type Workshop } from './grader.ts'
import { type JobWithFiles, PACK_FOLDER, readJobs } from './job.ts'
import { hasJobResult, writeJobResult } from './job-result.ts'

export interface JobFolders {
  /** What `fetch` wrote. */
  readonly jobs: string
  readonly out: string
  /** Leaves a result alone that would come out the same. */
  readonly resume: boolean
}

export interface JobCount {
  readonly done: number
  readonly total: number
  /** Its result had been there before. */
  readonly isOld: boolean
}

/** Told of each job that has its result. */
export type JobFinished = (pseudonym: string, count: JobCount) => void

/**
 * Grades what `fetch` left in a folder, without any credential:
 * 1. read the jobs;
 * 2. open one judge for each exercise and variant, which grades as many at a time as there are cores, each with the
 *    seed of its own assignment;
 * 3. write each result as soon as it is there.
 */
export async function gradeJobs(
  folders: JobFolders,
  workshop: Workshop,
  { finished, log }: { readonly finished: JobFinished; readonly log: (text: string) => void },
): Promise<void> {
  const jobs = await readJobs(folders.jobs)
  // One sandbox that broke costs one submission, not all that wait behind it.
  const attempts = tryEach(log)
  let done = 0
  const hear: Hear = {
    attempt: attempts.run,
    finished: (pseudonym, isOld) => {
      done += 1
      finished(pseudonym, { done, total: jobs.length, isOld })
    },
  }
  for (const [first, ...others] of Map.groupBy(jobs, taskOf).values()) {
    if (first === undefined) continue
    await attempts.run(`${first.exercise} was not graded as a whole`, async () => {
      await gradeExercise([first, ...others], folders, workshop, hear)
    })
  }
  attempts.end()
}

interface Hear {
  readonly finished: (pseudonym: string, isOld: boolean) => void
  readonly attempt: Attempts['run']
}

interface Planned extends JobWithFiles {
  readonly by: Role | null
}

async function gradeExercise(
  jobs: readonly JobWithFiles[],
  folders: JobFolders,
  workshop: Workshop,
  hear: Hear,
): Promise<void> {
  const [job] = jobs
  if (job === undefined) return
  const pack = join(folders.jobs, PACK_FOLDER)
  await withJobExercise(job, pack, workshop.home, async (exercise) => {
    const waiting = await notGraded(jobs, exercise, folders, workshop, hear)
    if (waiting.length > 0) await gradeWaiting(waiting, exercise, folders.out, workshop, hear)
  })
}

async function notGraded(
  jobs: readonly JobWithFiles[],
  exercise: Exercise,
  folders: JobFolders,
  workshop: Workshop,
  hear: Hear,
): Promise<Planned[]> {
  const pack = join(folders.jobs, PACK_FOLDER)
  const waiting: Planned[] = []
  for (const job of jobs) {
    const by = await roleOf(job.role, pack, workshop.home)
    const isOld = folders.resume && (await hasJobResult(folders.out, job, exercise, by))
    if (isOld) hear.finished(job.pseudonym, true)
    else waiting.push({ ...job, by })
  }
  return waiting
}

/** Each lane takes the next job when it is done, so no time is counted in a queue. */
async function gradeWaiting(
  waiting: Planned[],
  exercise: Exercise,
  out: string,
  workshop: Workshop,
  hear: Hear,
): Promise<void> {
  const grader = openGrader(exercise, workshop)
  const gradeOne = async ({ pseudonym, sha, tree, seed, by, submission }: Planned) => {
    const scorecard = await grader.grade(pseudonym, submission, { role: by, seed, sha })
    await writeJobResult(out, { schemaVersion: 1, pseudonym, sha, tree, scorecard })
    hear.finished(pseudonym, false)
  }
  const lane = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const next = job
      await hear.attempt(`${next.pseudonym} was not graded`, () => gradeOne(next))
    }
  }
  try {
    await Promise.all(Array.from({ length: workshop.parallel }, lane))
  } finally {
    await grader.close()
  }
}

async function roleOf(id: string | null, pack: string, home: string): Promise<Role | null> {
  const role = await findRole(id ?? '', pack, home)
  if (!role.ok) throw new CallerError(role.error)
  return role.value
}

/** Jobs that one judge can grade: of one exercise as it was handed out. */
function taskOf({ exercise, variant, ai }: JobWithFiles): string {
  return JSON.stringify([exercise, variant ?? null, ai ?? null])
}

async function withJobExercise(
  { exercise: id, variant, ai }: JobWithFiles,
  pack: string,
  home: string,
  work: (exercise: Exercise) => Promise<void>,
): Promise<void> {
  const root = (await listExercises(pack)).includes(id) ? pack : home
  await withExercise(root, id, variant, (exercise) => work(withAiPolicy(exercise, ai)))
}
