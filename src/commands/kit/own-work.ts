import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { isAllowed } from '../../exercise/exercise.ts'
import { findRole } from '../../exercise/find-role.ts'
import { loadExercise } from '../../exercise/load-exercise.ts'
import { CallerError } from '../../input/bad-news.ts'
import { problem } from '../../input/config-issue.ts'
import { readFolder } from '../../submission/read-folder.ts'
import type { Surroundings, Words } from '../verb/verb.ts'
import type { Work } from './gather-kit.ts'

/** A folder as a candidate's work, so that a kit can be tried without a hub. Throws CallerError. */
export async function ownWork(
  folder: string,
  { text }: Words,
  { home }: Surroundings,
): Promise<Work> {
  const root = text('exercises') || home
  const [exercise, role] = await Promise.all([
    loadExercise(root, text('exercise')),
    findRole(text('role'), root, home),
  ])
  const isThere = (await stat(folder).catch(() => null))?.isDirectory() ?? false
  const hint = "Name the folder that holds the candidate's files."
  const issues = [
    ...(exercise.ok ? [] : exercise.error),
    ...(role.ok ? [] : role.error),
    ...(isThere ? [] : [problem('submission', `there is no folder ${folder}`, hint)]),
  ]
  if (!exercise.ok || !role.ok || issues.length > 0) throw new CallerError(issues)
  const submission = await readFolder(folder, (path) => isAllowed(exercise.value, path))
  const name = basename(resolve(folder))
  return { name, exercise: exercise.value, role: role.value, ai: null, submission, scorecard: null }
}
