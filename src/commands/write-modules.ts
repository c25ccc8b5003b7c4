import { join } from 'node:path'
import { loadExercise } from '../exercise/load-exercise.ts'
import { CallerError, callerError } from '../input/bad-news.ts'
import { writeOut } from '../input/write-out.ts'

/**
 * Writes each module of a review to a folder of its own, under the name that tests import, so that its author can run
 * tests on one of them. The files' names. Throws CallerError.
 */
export async function writeModules(
  ids: readonly string[],
  root: string,
  out: string,
): Promise<readonly string[]> {
  const [id = ''] = ids
  if (ids.length !== 1)
    throw callerError('--modules', 'needs the name of one exercise', 'Name the review alone.')
  const exercise = await loadExercise(root, id)
  if (!exercise.ok) throw new CallerError(exercise.error)
  const { rubric, modules = [] } = exercise.value
  const { suite } = rubric
  if (suite === undefined)
    throw callerError(id, 'is not a review, so it has no such modules', 'Name one of kind review.')
  const files: string[] = []
  for (const module of modules) {
    const path = join(module.id, suite.module)
    await writeOut(out, [[path, module.source]])
    files.push(join(out, path))
  }
  return files
}
