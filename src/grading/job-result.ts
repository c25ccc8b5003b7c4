import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Exercise } from '../exercise/exercise.ts'
import { writeWhole } from '../input/write-out.ts'
import type { Role } from '../rubric/roles.ts'
import { readResult } from '../scorecard/read-result.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { seedDigest } from './grader.ts'
import type { JobWithFiles } from './job.ts'

/** What a grading run hands to the publishing one, which believes nothing of it. */
export interface GradingResult {
  readonly schemaVersion: 1
  readonly pseudonym: string
  readonly sha: string
  readonly tree: string
  readonly scorecard: Scorecard
}

export async function writeJobResult(out: string, result: GradingResult): Promise<void> {
  await writeWhole(out, fileOf(result.pseudonym), `${JSON.stringify(result, null, 2)}\n`)
}

/** Whether what this job would bring is there already: of the same files, seed, role and exercise. */
export async function hasJobResult(
  out: string,
  { pseudonym, sha, tree, seed, submission }: JobWithFiles,
  exercise: Exercise,
  role: Role | null,
): Promise<boolean> {
  const bytes = await readFile(join(out, fileOf(pseudonym))).catch(() => null)
  if (bytes === null) return false
  const { rubric, digest } = exercise
  const { id, version, criteria } = rubric
  const read = readResult(bytes, {
    ...{ pseudonym, sha, exercise: id, rubric: { id, version, digest } },
    criteria: criteria.map((criterion) => criterion.id),
  })
  if (!read.ok || read.value.tree !== tree) return false
  const { scorecard } = read.value
  return (
    scorecard.submission.digest === submission.digest &&
    scorecard.seed?.digest === seedDigest(seed) &&
    isDeepStrictEqual(scorecard.role, role === null ? null : { id: role.id, weights: role.weights })
  )
}

function fileOf(pseudonym: string): string {
  return join(pseudonym, 'result.json')
}
