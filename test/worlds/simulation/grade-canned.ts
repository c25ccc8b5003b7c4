import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readJobs } from '../../../src/grading/job.ts'
import type { GradingResult } from '../../../src/grading/job-result.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { loadHubExercise, loadHubRole } from '../../../src/session/hub-exercise.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { cannedScorecard, type Fails } from './canned-scorecard.ts'

export type GradeJobs = (jobs: string, results: string) => Promise<void>

/** What `grade --job` leaves for the jobs that `fetch` left; the candidates' code is not run. */
export async function openCannedGrader(
  session: HubSession,
  id: string,
  fails?: Fails,
): Promise<GradeJobs> {
  const exercise = await loadHubExercise(session, id)
  const role = await loadHubRole(session, session.config.exercises.get(id)?.role ?? null)
  if (!exercise.ok) throw new CallerError(exercise.error)
  if (!role.ok) throw new CallerError(role.error)
  return async (jobs, results) => {
    for (const job of await readJobs(jobs)) {
      const { pseudonym, sha, tree } = job
      const scorecard = cannedScorecard(exercise.value, role.value, job, fails)
      const result: GradingResult = { schemaVersion: 1, pseudonym, sha, tree, scorecard }
      await mkdir(join(results, pseudonym), { recursive: true })
      await writeFile(join(results, pseudonym, 'result.json'), `${JSON.stringify(result)}\n`)
    }
  }
}
