import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Octokit } from '@octokit/rest'
import { openGitHub } from '../../../src/github/client/client.ts'
import { GRADE_WORKFLOW } from '../../../src/github/hand-out.ts'
import { openLedger } from '../../../src/github/ledger/ledger.ts'
import { APP_NEEDS } from '../../../src/hub/app-needs.ts'
import { installFolder } from '../../../src/install.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { aHubConfig } from '../../hub/a-hub-config.ts'
import type { OnRequest } from '../stand-in/faults.ts'
import { type GitHubStandIn, startGitHub } from '../stand-in/proxy.ts'
import type { Snapshot } from '../stand-in/snapshot.ts'

const NOW = new Date('2026-03-01T12:00:00Z')
/** Where the pages of the world with `enterprise` would be. */
export const OWN_SERVER = 'https://ghe.example'
const HUB = { owner: 'acme', repo: 'hub' }
// The App's library keeps tokens for the whole process, by installation: each world has its own.
let worlds = 0
export const CANDIDATES = ['ada', 'bob', 'cyd'] as const
/** They have no access to the hub until somebody gives it. */
export const REVIEWERS = ['rae', 'sam', 'tim'] as const

const CONFIG = aHubConfig({
  exercises: new Map([['linear-regression', { role: 'ml-engineer' }]]),
})

/** A GitHub of its own, on which things can be made to go wrong. */
export interface FaultWorld {
  readonly github: GitHubStandIn
  /** A session as each new process opens it, with the grader's App. */
  readonly session: () => Promise<HubSession>
  /** One with the App that invites. */
  readonly provisioner: () => Promise<HubSession>
  readonly as: (login: string) => Octokit
  /** A folder that is emptied with the world. */
  readonly folder: () => Promise<string>
  readonly prepare: () => Promise<void>
  /** Keeps the world as it is; the function goes back to it, with no faults, as often as it is called. */
  readonly keep: () => () => Promise<void>
  readonly failWith: (hook: OnRequest | undefined) => void
  /** All goes well until the function it returns is called. */
  readonly pauseFaults: () => () => void
  readonly snapshot: () => Snapshot
  readonly stop: () => Promise<void>
}

/**
 * With `enterprise` on a GitHub Enterprise Server without rate limits. The grader may bring tasks too, as with
 * `clock: start`, unless `delivers` is off: it may then read contents alone, and the provisioner has to invite.
 */
export async function openFaultWorld({
  enterprise = false,
  delivers = true,
  plan = 'free' as 'free' | 'team',
} = {}): Promise<FaultWorld> {
  worlds += 1
  const app = { id: 10_000 + worlds, installationId: worlds }
  const provisioner = { id: 20_000 + worlds, installationId: 10_000 + worlds }
  const people = ['lead', ...CANDIDATES, ...REVIEWERS]
  const github = await startGitHub(
    {
      tokens: Object.fromEntries(people.map((login) => [`token-of-${login}`, login])),
      organisations: { acme: { admins: ['lead'], plan } },
      apps: [
        {
          ...app,
          slug: 'takehome-grader',
          organisation: 'acme',
          permissions: { ...APP_NEEDS.grader, ...(delivers ? { contents: 'write' } : {}) },
        },
        {
          ...provisioner,
          slug: 'takehome-provisioner',
          organisation: 'acme',
          permissions: APP_NEEDS.provisioner,
        },
      ],
      now: () => NOW,
      ...(enterprise ? { enterprise, rateLimits: null } : {}),
    },
    { checkResponses: false },
  )
  const serverUrl = enterprise ? OWN_SERVER : 'https://github.com'
  const folders: string[] = []
  let hook: OnRequest | undefined
  const failWith = (next: OnRequest | undefined) => {
    hook = next
    github.onRequest(next)
  }
  const as = (login: string) => {
    return new Octokit({ baseUrl: github.url, auth: `token-of-${login}`, log: SILENT })
  }
  return {
    github,
    as,
    session: () => sessionOf(github, app.id, serverUrl),
    provisioner: () => sessionOf(github, provisioner.id, serverUrl),
    folder: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'takehome-faults-'))
      folders.push(folder)
      return folder
    },
    prepare: async () => {
      failWith(undefined)
      github.reset()
      await removeAll(folders.splice(0))
      await createHub(as('lead'))
    },
    keep: () => {
      const goBack = github.keep()
      const kept = folders.length
      return async () => {
        hook = undefined
        goBack()
        await removeAll(folders.splice(kept))
      }
    },
    failWith,
    pauseFaults: () => {
      github.onRequest(undefined)
      return () => github.onRequest(hook)
    },
    snapshot: github.snapshot,
    stop: async () => {
      await removeAll(folders)
      await github.stop()
    },
  }
}

async function removeAll(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true })
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

async function createHub({ rest }: Octokit): Promise<void> {
  await rest.repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
  const text = 'on:\n  workflow_dispatch:\n    inputs:\n      submissions: { required: true }\n'
  await rest.repos.createOrUpdateFileContents({
    ...HUB,
    path: `.github/workflows/${GRADE_WORKFLOW}`,
    message: 'Grade submissions',
    content: Buffer.from(text).toString('base64'),
  })
}

async function sessionOf(
  github: GitHubStandIn,
  appId: number,
  serverUrl: string,
): Promise<HubSession> {
  const connect = {
    apiUrl: github.url,
    log: () => {},
    pace: { turn: async () => {}, hold: () => false },
    second: 1,
  }
  const hub = await openGitHub({ ...connect, credential: { token: 'token-of-lead' } })
  const privateKey = github.appKeys.get(appId) ?? ''
  const credential = { appId: String(appId), privateKey, organisation: 'acme' }
  return {
    config: CONFIG,
    folder: '.',
    home: installFolder(import.meta.url),
    serverUrl,
    key: 'k'.repeat(64),
    hub,
    candidates: await openGitHub({ ...connect, credential }),
    ledger: openLedger(hub, HUB),
    log: () => {},
  }
}
