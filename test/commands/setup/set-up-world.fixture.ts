import { createPrivateKey } from 'node:crypto'
import { Octokit } from '@octokit/rest'
import { applySetUp, lookAtSetUp } from '../../../src/commands/setup/apply-set-up.ts'
import { hubFiles, initialise } from '../../../src/commands/setup/init.ts'
import { registerWith } from '../../../src/commands/setup/register-apps.ts'
import { openAsApp, openGitHub } from '../../../src/github/client/client.ts'
import { planSetUp } from '../../../src/hub/plan-set-up.ts'
import type { SetUpWish } from '../../../src/hub/set-up-seen.ts'
import { ROOT, temporaryFolder } from '../../folders.ts'
import { factsOf } from '../../worlds/faults/compare.ts'
import type { GitHubSeed } from '../../worlds/stand-in/github-seed.ts'
import { type GitHubStandIn, startGitHub } from '../../worlds/stand-in/proxy.ts'
import { ownerHands } from './owner-hands.fixture.ts'

export interface SetUpPlace {
  readonly hub: { readonly owner: string; readonly repo: string }
  readonly organisation: string
  readonly organisations: GitHubSeed['organisations']
}

/** A team that has two organisations at most, and nothing in them. */
export interface SetUpWorld {
  readonly github: GitHubStandIn
  readonly wish: SetUpWish
  /** What init --apply does, in a process of its own, with its owner at hand. */
  readonly apply: () => ReturnType<typeof applySetUp>
  readonly plan: () => Promise<ReturnType<typeof planSetUp>>
  /** One line for each thing that is set up; equal worlds have equal lines. */
  readonly facts: () => readonly string[]
  readonly folder: string
  readonly stop: () => Promise<void>
}

export async function openSetUpWorld(place: SetUpPlace): Promise<SetUpWorld> {
  const github = await startGitHub(
    {
      tokens: { 'token-of-lead': 'lead' },
      organisations: place.organisations,
      now: () => new Date('2026-03-01T12:00:00Z'),
    },
    { checkResponses: false },
  )
  const lead = new Octokit({ baseUrl: github.url, auth: 'token-of-lead' })
  await lead.repos.createInOrg({ org: 'acme', name: 'takehome', private: true, auto_init: true })
  const folder = await temporaryFolder()
  const { hub, organisation } = place
  const names = {
    hub: `${hub.owner}/${hub.repo}`,
    organisation,
    action: `acme/takehome@${'1'.repeat(40)}`,
  }
  const wish: SetUpWish = {
    hub,
    organisation,
    action: { owner: 'acme', repo: 'takehome' },
    files: [...(await hubFiles(names, ROOT)).keys()],
  }
  await initialise({ ...names, folder: folder.path, force: false }, ROOT)
  const connection = {
    apiUrl: github.url,
    log: () => {},
    pace: { turn: async () => {}, hold: () => false },
    second: 1,
  }
  const open = () => openGitHub({ ...connection, credential: { token: 'token-of-lead' } })
  return {
    github,
    wish,
    apply: async () => {
      const octokit = await open()
      const registerApps = registerWith(octokit, {
        wish,
        serverUrl: github.url,
        port: 0,
        connect: (app) => openAsApp(connection, app),
        wait: ownerHands(github.url, organisation),
      })
      const request = { wish, folder: folder.path, key: 'k'.repeat(64) }
      return await applySetUp(octokit, request, registerApps, () => {})
    },
    plan: async () => planSetUp(wish, await lookAtSetUp(await open(), wish)),
    facts: () => facts(github),
    folder: folder.path,
    stop: async () => {
      await github.stop()
      await folder[Symbol.asyncDispose]()
    },
  }
}

function facts(github: GitHubStandIn): readonly string[] {
  const { apps, secrets, variables, environments, labels, settings } = github.setUp()
  const say = (kind: string, value: unknown) => `${kind} ${JSON.stringify(value)}`
  return [
    ...factsOf(github.snapshot()),
    ...apps.map(({ id, slug, permissions, installedOn }) =>
      say('app', { id, slug, permissions, installedOn }),
    ),
    ...secrets.map((secret) => say('secret', { ...secret, value: meaning(secret.value, apps) })),
    ...variables.map((variable) => say('variable', variable)),
    ...environments.map((environment) => say('environment', environment)),
    ...labels.map((label) => say('label', label)),
    say('settings', settings),
  ].toSorted()
}

/** A key that was made again is another text, and as good: what counts is whose it is. */
function meaning(value: string, apps: ReturnType<GitHubStandIn['setUp']>['apps']): string {
  if (!value.includes('PRIVATE KEY')) return value
  createPrivateKey(value)
  const owner = apps.find(({ privateKey }) => privateKey.trim() === value.trim())
  return `the key of ${owner?.slug ?? 'nobody'}`
}
