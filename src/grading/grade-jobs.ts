import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exercise } from '../exercise/exercise.ts'
import { findRole } from '../exercise/find-role.ts'
import { listExercises, loadExercise } from '../exercise/load-exercise.ts'
import { CallerError } from '../input/bad-news.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { openGrader, type Workshop } from './grader.ts'
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
 * 2. grade one after the other, each with a judge of its own: every assignment has another seed;
 * 3. write each result as soon as it is there.
 */
export async function gradeJobs(
  folder: string,
  out: string,
  workshop: Workshop,
  finished: (result: GradingResult) => void,
): Promise<void> {
  const failures: unknown[] = []
  for (const job of await readJobs(folder)) {
    try {
      const result = await gradeJob(folder, job, workshop)
      await mkdir(join(out, job.pseudonym), { recursive: true })
      await writeFile(
        join(out, job.pseudonym, 'result.json'),
        `${JSON.stringify(result, null, 2)}\n`,
      )
      finished(result)
    } catch (error) {
      // One sandbox that broke costs one submission, not all that wait behind it.
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}

async function gradeJob(
  folder: string,
  job: JobWithFiles,
  workshop: Workshop,
): Promise<GradingResult> {
  const pack = join(folder, PACK_FOLDER)
  const exercise = await loadJobExercise(pack, job.exercise, workshop.home)
  const role = await findRole(job.role ?? '', pack, workshop.home)
  if (!role.ok) throw new CallerError(role.error)
  const { seed, sha, tree, pseudonym } = job
  const grader = openGrader({ exercise, role: role.value, seed, sha }, workshop)
  try {
    const scorecard = await grader.grade(pseudonym, job.submission)
    return { schemaVersion: 1, pseudonym, sha, tree, scorecard }
  } finally {
    await grader.close()
  }
}

async function loadJobExercise(pack: string, id: string, home: string): Promise<Exercise> {
  const isOwn = (await listExercises(pack)).includes(id)
  const exercise = await loadExercise(isOwn ? pack : home, id)
  if (!exercise.ok) throw new CallerError(exercise.error)
  return exercise.value
}
