import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ALL_CHECKS, checkLive } from '../../../src/commands/setup/check-live.ts'
import { initialise } from '../../../src/commands/setup/init.ts'
import type { Surroundings } from '../../../src/commands/verb/verb.ts'
import type { Live } from '../../../src/hub/live.ts'
import type { HubAccess } from '../../../src/session/hub-session.ts'
import { ROOT, temporaryFolder } from '../../folders.ts'
import { plainClient } from '../../github/client/plain-client.fixture.ts'
import { actionsApp } from '../../worlds/runner/tokens.ts'
import { APP, PROVISIONER } from '../../worlds/stand-in/github.fixture.ts'
import type { SeededOrganisation } from '../../worlds/stand-in/github-seed.ts'
import { type GitHubStandIn, startGitHub } from '../../worlds/stand-in/proxy.ts'
import { anAround } from '../an-around.ts'

export interface LiveChanges {
  /** In place of acme/hub. */
  readonly hub?: string
  readonly access?: Partial<HubAccess>
  readonly around?: Partial<Surroundings>
  /** Only these checks and those that they rest on; all when left out. */
  readonly only?: readonly string[]
  /** Where GitHub's machines work: while the check waits. Nothing works where left out. */
  readonly wait?: (seconds: number) => Promise<void>
  /** In the hub's folder; `live.json` when left out. */
  readonly out?: string
}

/** One GitHub with an organisation, both Apps as the README asks for them, a hub, and a second account. */
export interface LiveWorld {
  readonly github: GitHubStandIn
  /** Lets days pass on GitHub. */
  readonly passDays: (days: number) => void
  readonly live: (changes?: LiveChanges) => Promise<Live>
  /** Names of all repositories of the candidates' organisation. */
  readonly repositories: () => Promise<readonly string[]>
  /** All as it was before anything was tried. */
  readonly goBack: () => void
  readonly stop: () => Promise<void>
}

const DAY_MS = 86_400_000
const WATCH = '.github/workflows/watch.yml'
const GRADER_PERMISSIONS = {
  administration: 'write',
  contents: 'read',
  pull_requests: 'write',
  issues: 'write',
  checks: 'write',
} as const
const PROVISIONER_PERMISSIONS = {
  administration: 'write',
  contents: 'write',
  pull_requests: 'write',
} as const

export async function openLiveWorld(
  organisation: Partial<SeededOrganisation> = {},
): Promise<LiveWorld> {
  let passed = 0
  const github = await startGitHub({
    tokens: {
      'token-of-lead': 'lead',
      'token-of-ada': 'ada',
      'token-for-set-up': 'lead',
      'token-for-nothing': 'ada',
      'token-fine-grained': 'lead',
    },
    // As CONTRIBUTING.md asks for them, and no more.
    scopes: {
      'token-of-lead': ['repo', 'workflow', 'admin:org', 'delete_repo'],
      'token-of-ada': ['repo'],
      'token-for-set-up': ['repo', 'workflow', 'admin:org'],
      'token-for-nothing': [],
      'token-fine-grained': null,
    },
    // docs.github.com, Rate limits for the REST API: of a workflow's token, and of an App's installation.
    rateLimits: { 'github-actions': 1_000, grader: 5_000, provisioner: 5_000 },
    now: () => new Date(Date.now() + passed * DAY_MS),
    organisations: { acme: { admins: ['lead'], ...organisation }, tools: { admins: ['lead'] } },
    apps: [
      { ...APP, slug: 'grader', organisation: 'acme', permissions: GRADER_PERMISSIONS },
      {
        ...PROVISIONER,
        slug: 'provisioner',
        organisation: 'acme',
        permissions: PROVISIONER_PERMISSIONS,
      },
      actionsApp('acme'),
    ],
  })
  await makeHub(github)
  const again = github.keep()
  return {
    github,
    passDays: (days) => {
      passed += days
    },
    live: async (changes = {}) => await runLive(github, changes),
    repositories: async () => {
      const { rest } = plainClient(github.url, 'token-of-lead')
      const { data } = await rest.repos.listForOrg({ org: 'acme', per_page: 100 })
      return data.map(({ name }) => name)
    },
    goBack: () => {
      passed = 0
      again()
    },
    stop: () => github.stop(),
  }
}

async function makeHub(github: GitHubStandIn): Promise<void> {
  const { rest } = plainClient(github.url, 'token-of-lead')
  await rest.repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
  // Elsewhere, so that nothing but the hub is among the candidates.
  await rest.repos.createInOrg({ org: 'tools', name: 'takehome', private: true, auto_init: true })
  const allow = { org: 'acme', can_approve_pull_request_reviews: true }
  await rest.actions.setGithubActionsDefaultWorkflowPermissionsOrganization(allow)
  await rest.repos.createOrUpdateFileContents({
    owner: 'acme',
    repo: 'hub',
    path: WATCH,
    message: 'Watch',
    content: Buffer.from('on: schedule\n').toString('base64'),
  })
  const at = new Date(Date.now() - 3_600_000).toISOString()
  github.addRun({
    repository: 'acme/hub',
    path: WATCH,
    event: 'schedule',
    conclusion: 'success',
    at,
  })
}

async function runLive(
  github: GitHubStandIn,
  {
    hub = 'acme/hub',
    access: changes = {},
    around = {},
    only,
    wait,
    out: name = 'live.json',
  }: LiveChanges,
): Promise<Live> {
  await using folder = await temporaryFolder()
  const action = `tools/takehome@${'1'.repeat(40)}`
  const names = { hub, organisation: 'acme', action }
  await initialise({ ...names, folder: folder.path, force: false }, ROOT)
  const access: HubAccess = {
    folder: folder.path,
    apiUrl: github.url,
    serverUrl: 'https://github.example',
    token: 'token-of-lead',
    appId: String(APP.id),
    appKey: github.appKeys.get(APP.id) ?? '',
    key: '',
    live: {
      provisionerId: String(PROVISIONER.id),
      provisionerKey: github.appKeys.get(PROVISIONER.id) ?? '',
      secondToken: 'token-of-ada',
    },
    ...changes,
  }
  const out = join(folder.path, name)
  await checkLive(anAround({ stopped: () => new Promise(() => {}), ...around, access }), {
    out,
    second: 1,
    ...(wait === undefined ? {} : { wait }),
    checks: only === undefined ? ALL_CHECKS : withThoseBefore(only),
  })
  return JSON.parse(await readFile(out, 'utf8'))
}

/** A check and all that it rests on, in their order. */
export function withThoseBefore(ids: readonly string[]) {
  const wanted = new Set(ids)
  for (const plan of ALL_CHECKS.toReversed()) {
    if (!wanted.has(plan.id) || !('after' in plan)) continue
    for (const id of plan.after ?? []) wanted.add(id)
  }
  return ALL_CHECKS.filter(({ id }) => wanted.has(id))
}
