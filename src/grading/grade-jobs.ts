import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exercise } from '../exercise/exercise.ts'
import { findRole } from '../exercise/find-role.ts'
import { listExercises, loadExercise } from '../exercise/load-exercise.ts'
import { CallerError } from '../input/bad-news.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { type Grader, openGrader, type Workshop } from './grader.ts'
import { type JobWithFiles, PACK_FOLDER, readJobs } from './job.ts'

/** What a grading run hands to the publishing one, which believes nothing of it. */
export interface GradingResult {
  readonly schemaVersion: 1
  readonly pseudonym: string
  readonly sha: string
  readonly tree: string
  readonly scorecard: Scorecard
}

/**
 * Grades what `fetch` left in a folder, without any credential:
 * 1. read the jobs;
 * 2. open one judge for each exercise, which grades as many at a time as there are cores, each with the
 *    seed of its own assignment;
 * 3. write each result as soon as it is there.
 */
export async function gradeJobs(
  folder: string,
  out: string,
  workshop: Workshop,
  finished: (result: GradingResult) => void,
): Promise<void> {
  const failures: unknown[] = []
  const grade = async (job: JobWithFiles, grader: Grader): Promise<void> => {
    try {
      const result = await gradeJob(folder, job, grader, workshop)
      await writeResult(out, result)
      finished(result)
    } catch (error) {
      // One sandbox that broke costs one submission, not all that wait behind it.
      failures.push(error)
    }
  }
  for (const jobs of byExercise(await readJobs(folder))) {
    await gradeExercise(folder, jobs, workshop, grade).catch((error) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

function byExercise(jobs: readonly JobWithFiles[]): readonly (readonly JobWithFiles[])[] {
  return Object.values(Object.groupBy(jobs, ({ exercise }) => exercise)).map((own = []) => own)
}

/** All jobs of one exercise. Each lane takes the next one when it is done, so no time is counted in a queue. */
async function gradeExercise(
  folder: string,
  jobs: readonly JobWithFiles[],
  workshop: Workshop,
  grade: (job: JobWithFiles, grader: Grader) => Promise<void>,
): Promise<void> {
  const id = jobs[0]?.exercise ?? ''
  const exercise = await loadJobExercise(join(folder, PACK_FOLDER), id, workshop.home)
  const grader = openGrader(exercise, workshop)
  const waiting = [...jobs]
  const lane = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift())
      await grade(job, grader)
  }
  try {
    await Promise.all(Array.from({ length: workshop.parallel }, lane))
  } finally {
    await grader.close()
  }
}

async function gradeJob(
  folder: string,
  { submission, ...job }: JobWithFiles,
  grader: Grader,
  { home }: Workshop,
): Promise<GradingResult> {
  const role = await findRole(job.role ?? '', join(folder, PACK_FOLDER), home)
  if (!role.ok) throw new CallerError(role.error)
  const { seed, sha, tree, pseudonym } = job
  const scorecard = await grader.grade(pseudonym, submission, { role: role.value, seed, sha })
  return { schemaVersion: 1, pseudonym, sha, tree, scorecard }
}

async function writeResult(out: string, result: GradingResult): Promise<void> {
  const folder = join(out, result.pseudonym)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'result.json'), `${JSON.stringify(result, null, 2)}\n`)
}

async function loadJobExercise(pack: string, id: string, home: string): Promise<Exercise> {
  const isOwn = (await listExercises(pack)).includes(id)
  const exercise = await loadExercise(isOwn ? pack : home, id)
  if (!exercise.ok) throw new CallerError(exercise.error)
  return exercise.value
}
