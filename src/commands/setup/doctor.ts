import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readRoles } from '../../exercise/find-role.ts'
import { diagnose } from '../../hub/diagnose.ts'
import type { ObservedReviewKey } from '../../hub/diagnose-review-key.ts'
import type { Finding } from '../../hub/finding.ts'
import { serverKind } from '../../hub/github-server.ts'
import type { HubConfig } from '../../hub/hub-config.ts'
import { isLive } from '../../hub/live.generated.js'
import type {
  Observations,
  ObservedExercise,
  ObservedFiles,
  ObservedServer,
} from '../../hub/observations.ts'
import { REVIEW_KEY_FILE } from '../../hub/plan-review-key.ts'
import { workflowsAmong } from '../../hub/template-workflows.ts'
import { usedAction } from '../../hub/used-action.ts'
import type { WorldError } from '../../input/bad-news.ts'
import { parseJson } from '../../input/parse-json.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import {
  exerciseRoot,
  isReviewed,
  loadHubExercise,
  loadHubRole,
} from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { hubReviewKey, parseReviewKey } from '../../session/hub-review-key.ts'
import { type HubAccess, readHubConfig } from '../../session/hub-session.ts'
import { LIVE_FILE } from './check-live.ts'
import { hubFiles } from './init.ts'
import { lookAtGitHub } from './look-at-github.ts'
import { lookAtLoops } from './look-at-loops.ts'
import { type Installation, lookAtMachine } from './look-at-machine.ts'

export interface Examination {
  readonly findings: readonly Finding[]
  /** GitHub was not reached, or did not work: what it knows is missing among the findings. */
  readonly trouble: WorldError | null
}

/** Looks at everything a hub needs; changes nothing. `second` is how long GitHub's client takes for one. */
export async function examine(
  access: HubAccess,
  around: Installation & { readonly second?: number },
  log: (text: string) => void,
): Promise<Examination> {
  const read = await readHubConfig(access.folder)
  const config = read.ok ? read.value : null
  const [machine, files] = await Promise.all([
    lookAtMachine(around),
    lookAtFiles(config, access.folder, around.home),
  ])
  const issues = read.ok ? [] : read.error
  const { trouble, ...seen } = await lookAtGitHub({
    access,
    config,
    criteria: config === null ? new Map() : await criteriaOf(config, access.folder, around.home),
    log,
    second: around.second,
  })
  const findings = diagnose({
    server: access.serverUrl,
    site: await lookAtServer(access),
    machine,
    files: { ...files, issues },
    key: keyOf(access.key),
    reviewKey: await lookAtReviewKey(access),
    network: trouble?.message ?? null,
    written: await writtenFiles(config, seen.workflows, around.home),
    live: await readLive(access.folder),
    roles: config === null ? [] : await rolesOf(config, access.folder, around.home),
    loops: config === null ? [] : await lookAtLoops(config, access.folder, around.home),
    ...seen,
  })
  return { findings, trouble }
}

async function lookAtServer({ apiUrl, serverUrl, folder }: HubAccess): Promise<ObservedServer> {
  const workflows = await readdir(join(folder, '.github', 'workflows')).catch(() => [])
  const host = new URL(serverUrl).host
  return { kind: serverKind(apiUrl), host, hasWorkflows: workflows.length > 0 }
}

/** What init would write under `.github` for the takehome that the hub uses. */
async function writtenFiles(
  config: HubConfig | null,
  workflows: Observations['workflows'],
  home: string,
): Promise<Observations['written']> {
  const files = workflows?.files
  const action = files?.kind === 'seen' ? usedAction(files.value.values()) : null
  if (config === null || action === null) return null
  const { hub, organisation } = config
  const request = { hub: `${hub.owner}/${hub.repo}`, organisation, action }
  const all = await hubFiles(request, home)
  return new Map([...all].filter(([path]) => path.startsWith('.github/')))
}

/** What the last live check left; one that is broken is none. */
async function readLive(folder: string): Promise<Observations['live']> {
  const text = await readFile(join(folder, LIVE_FILE), 'utf8').catch(() => '')
  const live = parseJson(text)
  return isLive(live) ? live : null
}

async function rolesOf(
  { pack }: HubConfig,
  folder: string,
  home: string,
): Promise<readonly string[]> {
  const roles = await readRoles(join(folder, pack), home)
  return roles.ok ? roles.value.map(({ id }) => id) : []
}

async function lookAtFiles(
  config: HubConfig | null,
  folder: string,
  home: string,
): Promise<Omit<ObservedFiles, 'issues'>> {
  if (config === null) return { config, exercises: [] }
  const folders = { config, folder, home }
  const exercises = [...config.exercises].map(async ([id, { role }]): Promise<ObservedExercise> => {
    const exercise = await loadHubExercise(folders, id)
    const packages = exercise.ok ? (exercise.value.rubric.packages ?? []) : []
    const workflows = exercise.ok ? workflowsAmong(exercise.value.template.keys()) : []
    const issues = [exercise, await loadHubRole(folders, role)].flatMap((one) =>
      one.ok ? [] : one.error,
    )
    const shipped = (await exerciseRoot(folders, id)) === home
    const variants = variantsOf(config, exercise.ok ? exercise.value.conventions.length : 0)
    return {
      id,
      shipped,
      variants,
      packages,
      ...(workflows.length === 0 ? {} : { workflows }),
      issues,
    }
  })
  return { config, exercises: await Promise.all(exercises) }
}

function variantsOf({ variants }: HubConfig, conventions: number): ObservedExercise['variants'] {
  if (conventions === 0) return 'none'
  return variants === 'none' ? 'offered' : 'given'
}

/** An exercise that cannot be loaded is told of elsewhere. */
async function criteriaOf(
  config: HubConfig,
  folder: string,
  home: string,
): Promise<ReadonlyMap<string, string>> {
  const folders = { config, folder, home }
  const found = new Map<string, string>()
  for (const id of config.exercises.keys()) {
    const exercise = await loadHubExercise(folders, id)
    const isJudged = exercise.ok && (await isReviewed(folders, id))
    if (isJudged) found.set(id, criteriaDigest(exercise.value.rubric))
  }
  return found
}

async function lookAtReviewKey({ folder, key }: HubAccess): Promise<ObservedReviewKey> {
  const expected = keyOf(key) === 'given' ? (await hubReviewKey(key)).key.id : null
  const text = await readFile(join(folder, REVIEW_KEY_FILE), 'utf8').catch(() => null)
  if (text === null) return { file: 'absent', expected }
  const held = await parseReviewKey(text)
  return { file: held === null ? 'broken' : { id: held.id }, expected }
}

function keyOf(key: string): Observations['key'] {
  if (key === '') return 'missing'
  try {
    useHubKey(key)
    return 'given'
  } catch {
    return 'too-short'
  }
}
