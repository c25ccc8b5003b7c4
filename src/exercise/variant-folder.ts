import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { CallerError } from '../input/bad-news.ts'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { makeTemporaryFolder } from '../input/make-folder.ts'
import type { Options } from './convention.ts'
import type { Exercise } from './exercise.ts'
import { writeExerciseFiles } from './exercise-files.ts'
import { loadExercise, readVariant } from './load-exercise.ts'

/**
 * Works with an exercise and its hidden tests: as it is shipped, or the variant with these options.
 * Throws CallerError for what is wrong with either, and what `work` throws.
 */
export async function withExercise<T>(
  root: string,
  id: string,
  variant: Options | undefined,
  work: (exercise: Exercise) => Promise<T>,
): Promise<T> {
  if (variant !== undefined) return await inVariantFolder(root, id, variant, work)
  return await work(orThrow(await loadExercise(root, id)))
}

/**
 * Works with a variant whose hidden tests stand in a folder that only this user can read, and removes it
 * afterwards. Throws CallerError for options that are none, and what `work` throws.
 */
export async function inVariantFolder<T>(
  root: string,
  id: string,
  options: Options,
  work: (exercise: Exercise) => Promise<T>,
): Promise<T> {
  const folder = await makeTemporaryFolder(tmpdir())
  try {
    await writeExerciseFiles(folder, id, orThrow(await readVariant(root, id, options)))
    return await work(orThrow(await loadExercise(folder, id)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function orThrow<T>(result: Result<T, readonly ConfigIssue[]>): T {
  if (!result.ok) throw new CallerError(result.error)
  return result.value
}
