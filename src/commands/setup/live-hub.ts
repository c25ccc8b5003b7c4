import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HubParts } from '../../github/live/bench.ts'
import { SELF_TEST, SELF_TEST_WORKFLOW } from '../../github/live/self-test.ts'
import { ENVIRONMENT_WORKFLOW } from '../../github/live/throw-away-hub.ts'
import type { HubConfig } from '../../hub/hub-config.ts'
import { usedAction } from '../../hub/used-action.ts'
import { HUB_FILE, type HubAccess } from '../../session/hub-session.ts'
import { hubFiles } from './init.ts'
import { scaffoldFiles } from './new.ts'

export interface LifeRequest {
  readonly access: HubAccess
  readonly home: string
  readonly config: HubConfig
  readonly hasSecond: boolean
}

/** What a throw-away hub is made of: the takehome that the team's own hub uses, and an exercise named as the run. */
export async function lifeParts(request: LifeRequest, run: string): Promise<HubParts | string> {
  const { access, home, config } = request
  const action = usedAction(await workflowTexts(access.folder))
  if (action === null) return 'workflows in the folder of the hub that use takehome'
  const secrets = secretsOf(access)
  const missing = Object.entries(secrets).flatMap(([name, value]) => (value === '' ? [name] : []))
  if (!request.hasSecond) missing.push('TAKEHOME_SECOND_TOKEN')
  if (missing.length > 0) return missing.join(', ')
  const place = { owner: config.hub.owner, repo: `${run}-hub` }
  const hub = `${place.owner}/${place.repo}`
  const { organisation } = config
  const written = await hubFiles({ hub, organisation, action, noEnvironments: true }, home)
  const exercise = await scaffoldFiles(run, home)
  const [owner = '', repo = ''] = action.split('@')[0]?.split('/') ?? []
  const files = [
    ...written,
    [HUB_FILE, `hub: ${hub}\norganisation: ${organisation}\nexercises: { ${run}: }\n`] as const,
    [`.github/workflows/${ENVIRONMENT_WORKFLOW}`, ENVIRONMENT] as const,
    [`.github/workflows/${SELF_TEST_WORKFLOW}`, SELF_TEST] as const,
    ...[...exercise].map(([path, text]) => [`exercises/${path}`, text] as const),
  ]
  const module = `${run.replaceAll('-', '_')}.py`
  const text = exercise.get(`graders/${run}/reference.py`) ?? ''
  return {
    place,
    action: { owner, repo },
    files: new Map(files),
    secrets,
    exercise: run,
    solution: { path: module, text },
  }
}

async function workflowTexts(folder: string): Promise<readonly string[]> {
  const workflows = join(folder, '.github', 'workflows')
  const names = await readdir(workflows).catch(() => [])
  return await Promise.all(names.map((name) => readFile(join(workflows, name), 'utf8')))
}

function secretsOf({ appId, appKey, live }: HubAccess): HubParts['secrets'] {
  return {
    TAKEHOME_APP_ID: appId,
    TAKEHOME_APP_KEY: appKey,
    TAKEHOME_PROVISIONER_ID: live?.provisionerId ?? '',
    TAKEHOME_PROVISIONER_KEY: live?.provisionerKey ?? '',
    TAKEHOME_KEY: randomBytes(32).toString('hex'),
  }
}

const ENVIRONMENT = `name: An environment
on: workflow_dispatch
permissions: {}
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment: live-check
    steps:
      - run: echo "It runs."
`
