import { join } from 'node:path'
import type { Assignment } from '../assignment/assignment.ts'
import { withAiPolicy } from '../exercise/ai-policy.ts'
import type { Options } from '../exercise/convention.ts'
import type { Exercise, Task } from '../exercise/exercise.ts'
import { listExercises } from '../exercise/exercise-files.ts'
import { findRole } from '../exercise/find-role.ts'
import { loadExercise, loadVariant } from '../exercise/load-exercise.ts'
import { drawOptions, variantLabel } from '../exercise/vary.ts'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { problem } from '../input/config-issue.ts'
import type { Role } from '../rubric/roles.ts'
import { reviewedCriteria } from '../rubric/rubric.ts'
import { checkHubKey } from './hub-key.ts'
import type { HubSession } from './hub-session.ts'

export type HubFolders = Pick<HubSession, 'config' | 'folder' | 'home'>

/** The folder that holds an exercise: the team's own pack before what comes with takehome. */
export async function exerciseRoot(
  { config, folder, home }: HubFolders,
  id: string,
): Promise<string> {
  const own = join(folder, config.pack)
  return (await listExercises(own)).includes(id) ? own : home
}

type Loaded<T> = Promise<Result<T, readonly ConfigIssue[]>>

// A long list asks for the same few exercises and roles again and again.
const exercises = new WeakMap<HubFolders, Map<string, Loaded<Exercise>>>()
const variants = new WeakMap<HubFolders, Map<string, Loaded<Task>>>()
const roles = new WeakMap<HubFolders, Map<string, Loaded<Role | null>>>()

function once<T>(
  memory: WeakMap<HubFolders, Map<string, Loaded<T>>>,
  session: HubFolders,
  id: string,
  load: () => Loaded<T>,
): Loaded<T> {
  const known = memory.get(session) ?? new Map<string, Loaded<T>>()
  memory.set(session, known)
  const loaded = known.get(id) ?? load()
  known.set(id, loaded)
  return loaded
}

/** Loads an exercise that takehome.yml gives out; everything wrong with it is listed at once. */
export function loadHubExercise(session: HubFolders, id: string): Loaded<Exercise> {
  return once(exercises, session, id, () => readHubExercise(session, id))
}

/** Loads what an assignment asks: as it was handed out, with what was said about AI assistants. */
export async function loadAssigned(
  session: HubFolders,
  { ai, ...assigned }: Pick<Assignment, 'exercise' | 'variant' | 'ai'>,
): Loaded<Task> {
  const task = await loadTask(session, assigned)
  return task.ok ? { ok: true, value: withAiPolicy(task.value, ai) } : task
}

/** The exercise as shipped, or the variant that was handed out. */
function loadTask(
  session: HubFolders,
  { exercise, variant }: Pick<Assignment, 'exercise' | 'variant'>,
): Loaded<Task> {
  if (variant === undefined) return loadHubExercise(session, exercise)
  const id = JSON.stringify([exercise, variant])
  return once<Task>(variants, session, id, async () => {
    const shipped = await loadHubExercise(session, exercise)
    if (!shipped.ok) return shipped
    return await loadVariant(await exerciseRoot(session, exercise), exercise, variant)
  })
}

/**
 * The variant that takehome.yml wants a new assignment to have; null for the exercise as shipped.
 * Throws CallerError where TAKEHOME_KEY is needed and missing.
 */
export function drawHubVariant(
  { config, key }: Pick<HubSession, 'config' | 'key'>,
  { conventions, rubric }: Exercise,
  assignment: string,
): Options | null {
  if (config.variants === 'none' || conventions.length === 0) return null
  const label = variantLabel(rubric.id, config.variants === 'team' ? null : assignment)
  return drawOptions(conventions, checkHubKey(key), label)
}

/** Whether people review anything of it. One that is given out no more is reviewed no more. */
export async function isReviewed(session: HubFolders, id: string): Promise<boolean> {
  const exercise = await loadHubExercise(session, id)
  return exercise.ok && reviewedCriteria(exercise.value.rubric).length > 0
}

async function readHubExercise(
  session: HubFolders,
  id: string,
): Promise<Result<Exercise, readonly ConfigIssue[]>> {
  if (session.config.exercises.has(id))
    return await loadExercise(await exerciseRoot(session, id), id)
  const known = [...session.config.exercises.keys()].join(', ')
  const message = id === '' ? 'is missing' : `takehome.yml has no exercise "${id}"`
  const hint = `Choose ${known}, or add it under exercises.`
  return { ok: false, error: [problem('exercise', message, hint)] }
}

/** A role of the hub's own roles.yml, or of the one that comes with takehome. */
export async function loadHubRole(
  session: HubFolders,
  id: string | null,
): Promise<Result<Role | null, readonly ConfigIssue[]>> {
  if (id === null) return { ok: true, value: null }
  const own = join(session.folder, session.config.pack)
  return await once(roles, session, id, () => findRole(id, own, session.home))
}
