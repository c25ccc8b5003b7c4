import { join } from 'node:path'
import type { Exercise } from '../exercise/exercise.ts'
import { listExercises, loadExercise } from '../exercise/load-exercise.ts'
import { findRole } from '../grading/plan-grading.ts'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import type { Role } from '../rubric/roles.ts'
import type { HubDesk } from './hub-desk.ts'

type HubFolders = Pick<HubDesk, 'config' | 'folder' | 'home'>

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
const roles = new WeakMap<HubFolders, Map<string, Loaded<Role | null>>>()

function once<T>(
  memory: WeakMap<HubFolders, Map<string, Loaded<T>>>,
  desk: HubFolders,
  id: string,
  load: () => Loaded<T>,
): Loaded<T> {
  const known = memory.get(desk) ?? new Map<string, Loaded<T>>()
  memory.set(desk, known)
  const loaded = known.get(id) ?? load()
  known.set(id, loaded)
  return loaded
}

/** Loads an exercise that takehome.yml gives out; everything wrong with it is listed at once. */
export function loadHubExercise(desk: HubFolders, id: string): Loaded<Exercise> {
  return once(exercises, desk, id, () => readHubExercise(desk, id))
}

async function readHubExercise(
  desk: HubFolders,
  id: string,
): Promise<Result<Exercise, readonly ConfigIssue[]>> {
  if (desk.config.exercises.has(id)) return await loadExercise(await exerciseRoot(desk, id), id)
  const known = [...desk.config.exercises.keys()].join(', ')
  const message = `takehome.yml gives out no exercise "${id}"`
  const hint = `Choose ${known}, or add it under exercises.`
  return { ok: false, error: [{ file: 'exercise', line: null, path: '', message, hint }] }
}

/** A role of the hub's own roles.yml, or of the one that comes with takehome. */
export async function loadHubRole(
  desk: HubFolders,
  id: string | null,
): Promise<Result<Role | null, readonly ConfigIssue[]>> {
  if (id === null) return { ok: true, value: null }
  const own = join(desk.folder, desk.config.pack)
  return await once(roles, desk, id, () => findRole(id, own, desk.home))
}
