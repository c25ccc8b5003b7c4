import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openGitHub } from '../../github/client/client.ts'
import { observe } from '../../github/client/observe.ts'
import { lookAtApp, lookAtToken } from '../../github/health/look-credentials.ts'
import { lookAtHub } from '../../github/health/look-hub.ts'
import { lookAtOrganisation } from '../../github/health/look-organisation.ts'
import { diagnose } from '../../hub/diagnose.ts'
import type { Finding } from '../../hub/finding.ts'
import { serverKind } from '../../hub/github-server.ts'
import type { HubConfig } from '../../hub/hub-config.ts'
import type {
  Observations,
  ObservedExercise,
  ObservedFiles,
  ObservedServer,
} from '../../hub/observations.ts'
import { exerciseRoot, loadHubExercise, loadHubRole } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { type HubAccess, readHubConfig } from '../../session/hub-session.ts'
import { type Installation, lookAtMachine } from './look-at-machine.ts'

/** Looks at everything a hub needs; changes nothing. */
export async function examine(
  access: HubAccess,
  around: Installation,
  log: (text: string) => void,
): Promise<readonly Finding[]> {
  const read = await readHubConfig(access.folder)
  const config = read.ok ? read.value : null
  const [machine, files] = await Promise.all([
    lookAtMachine(around),
    lookAtFiles(config, access.folder, around.home),
  ])
  const issues = read.ok ? [] : read.error
  const seen = await lookAtGitHub(access, config, log)
  const server = await lookAtServer(access)
  return diagnose({ server, machine, files: { ...files, issues }, key: keyOf(access.key), ...seen })
}

async function lookAtServer({ apiUrl, serverUrl, folder }: HubAccess): Promise<ObservedServer> {
  const workflows = await readdir(join(folder, '.github', 'workflows')).catch(() => [])
  const host = new URL(serverUrl).host
  return { kind: serverKind(apiUrl), host, hasWorkflows: workflows.length > 0 }
}

type SeenOnGitHub = Pick<Observations, 'token' | 'app' | 'hub' | 'organisation'>

async function lookAtGitHub(
  access: HubAccess,
  config: HubConfig | null,
  log: (text: string) => void,
): Promise<SeenOnGitHub> {
  const app = config === null ? null : await lookAtOwnApp(access, config, log)
  const blind = { app, hub: null, organisation: null }
  if (access.token === '') return { ...blind, token: { kind: 'missing' } }
  const connection = { apiUrl: access.apiUrl, log }
  const octokit = await openGitHub({ ...connection, credential: { token: access.token } })
  const token = await lookAtToken(octokit)
  // With a token that GitHub refuses, every other answer would be the same refusal.
  if (config === null || token.kind === 'refused') return { ...blind, token }
  return {
    token,
    app,
    hub: await lookAtHub(octokit, config.hub),
    organisation: await lookAtOrganisation(octokit, config.organisation),
  }
}

async function lookAtOwnApp(
  { appId, appKey: privateKey, apiUrl }: HubAccess,
  { organisation }: HubConfig,
  log: (text: string) => void,
): Promise<Observations['app']> {
  if (appId === '' && privateKey === '') return null
  if (appId === '' || privateKey === '') {
    return { kind: 'hidden', reason: 'TAKEHOME_APP_ID and TAKEHOME_APP_KEY belong together' }
  }
  return await observe(async () => {
    const credential = { appId, privateKey, organisation }
    return await lookAtApp(await openGitHub({ apiUrl, credential, log }), organisation)
  })
}

async function lookAtFiles(
  config: HubConfig | null,
  folder: string,
  home: string,
): Promise<Omit<ObservedFiles, 'issues'>> {
  if (config === null) return { config, exercises: [] }
  const folders = { config, folder, home }
  const exercises = [...config.exercises].map(async ([id, { role }]): Promise<ObservedExercise> => {
    const loaded = [await loadHubExercise(folders, id), await loadHubRole(folders, role)]
    const issues = loaded.flatMap((one) => (one.ok ? [] : one.error))
    return { id, shipped: (await exerciseRoot(folders, id)) === home, issues }
  })
  return { config, exercises: await Promise.all(exercises) }
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
