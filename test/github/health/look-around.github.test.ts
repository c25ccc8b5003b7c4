import type { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hubFiles } from '../../../src/commands/setup/init.ts'
import { lookAtPolicies } from '../../../src/github/health/look-policies.ts'
import { lookAtWorkflows } from '../../../src/github/health/look-workflows.ts'
import type { ObservedConditions, ObservedFacts } from '../../../src/hub/observed-hub-use.ts'
import { ROOT } from '../../folders.ts'
import { SEED } from '../../worlds/stand-in/github.fixture.ts'
import type { SeededOrganisation } from '../../worlds/stand-in/github-seed.ts'
import { type GitHubStandIn, startGitHub } from '../../worlds/stand-in/proxy.ts'
import { plainClient } from '../client/plain-client.fixture.ts'

const ALL = { include: ['~ALL'], exclude: [] }
const STRICT: SeededOrganisation = {
  admins: ['lead'],
  members: ['bob'],
  plan: 'team',
  defaultRepositoryPermission: 'write',
  defaultRepositoryBranch: 'trunk',
  membersCanDeleteRepositories: false,
  membersCanInviteOutsideCollaborators: false,
  membersCanCreateRepositories: false,
  membersCanForkPrivateRepositories: true,
  twoFactorRequired: true,
  usedMinutes: 2_900,
  rulesets: [
    { name: 'Signed', rules: ['required_signatures'] },
    {
      name: 'Reviews',
      rules: ['deletion', 'non_fast_forward'],
      refs: ['refs/heads/review/*'],
      repositories: { repository_name: { include: ['~ALL'], exclude: ['web*'] } },
    },
    { name: 'Picked', rules: [], repositories: { repository_id: { repository_ids: [1, 2] } } },
    {
      name: 'Tier',
      rules: [],
      repositories: {
        repository_property: { include: [{ name: 'tier', property_values: ['one'] }], exclude: [] },
      },
    },
  ],
  actionsPolicies: [
    {
      name: 'Events',
      events: ['issues', 'schedule'],
      workflowPath: { include: ['~ALL'], exclude: ['.github/workflows/ci.yml'] },
    },
    { name: 'Actors', actors: [1, 2] },
  ],
}

let github: GitHubStandIn
beforeAll(async () => {
  const organisations = { ...SEED.organisations, strict: STRICT }
  github = await startGitHub({ ...SEED, organisations })
})
beforeEach(() => github.reset())
afterAll(() => github.stop())

const listed = (name: string, rules: string[], conditions: Partial<ObservedConditions> = {}) => ({
  ...{ name, target: 'branch', enforcement: 'active', rules },
  conditions: { names: ALL, isPicked: false, properties: [], branches: ALL, ...conditions },
})
const lead = () => plainClient(github.url, 'token-of-lead')

async function aHub(owner: string): Promise<{ owner: string; repo: string }> {
  const hub = { owner, repo: 'hub' }
  await lead().repos.createInOrg({ org: owner, name: 'hub', private: true, auto_init: true })
  const action = `acme/takehome@${'1'.repeat(40)}`
  const files = await hubFiles({ hub: `${owner}/hub`, organisation: owner, action }, ROOT)
  await pushAll(lead(), hub, files)
  return hub
}

async function pushAll(
  { rest: { git, repos } }: Octokit,
  hub: { owner: string; repo: string },
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const branch = (await repos.get(hub)).data.default_branch
  const parent = (await git.getRef({ ...hub, ref: `heads/${branch}` })).data.object.sha
  const entries = [...files].map(([path, content]) => {
    return { path, content, mode: '100644' as const, type: 'blob' as const }
  })
  const tree = (await git.createTree({ ...hub, tree: entries })).data.sha
  const made = await git.createCommit({ ...hub, message: 'Add the hub', tree, parents: [parent] })
  await git.updateRef({ ...hub, ref: `heads/${branch}`, sha: made.data.sha })
}

const INHERITED = {
  isInherited: true,
  enforcement: 'active',
  events: null,
  actors: null,
  paths: { include: [], exclude: [] },
}

describe('what a hub runs', () => {
  test('is seen as it was pushed and as GitHub runs it', async () => {
    const hub = await aHub('strict')
    const path = '.github/workflows/watch.yml'
    github.setWorkflowState('strict/hub', path, 'disabled_inactivity')
    const run = { repository: 'strict/hub', path, event: 'schedule', at: '2026-02-28T03:17:00Z' }
    github.addRun({ ...run, conclusion: 'success' })
    github.addRun({ ...run, conclusion: 'failure', at: '2026-03-01T11:17:00Z' })
    const byHand = { event: 'workflow_dispatch', at: '2026-03-01T11:30:00Z' }
    github.addRun({ ...run, ...byHand, conclusion: 'failure' })
    const seen = await lookAtWorkflows(lead(), hub)
    const files = seen.files.kind === 'seen' ? seen.files.value : new Map()
    expect(files.get(path)).toContain('acme/takehome/watch@1111')
    expect(files.has('takehome.yml')).toBe(false)
    expect(seen.states).toMatchObject({ kind: 'seen' })
    expect(seen.states.kind === 'seen' && seen.states.value.get(path)).toBe('disabled_inactivity')
    expect({ ...seen, files: null, states: null }).toEqual({
      files: null,
      states: null,
      isEmpty: { kind: 'seen', value: false },
      hasLabel: { kind: 'seen', value: false },
      actions: {
        kind: 'seen',
        value: { enabled: true, allowed: 'all', ofGitHub: true, patterns: [] },
      },
      ownerMayCreatePulls: { kind: 'seen', value: false },
      rules: {
        ledger: { kind: 'seen', value: ['required_signatures'] },
        reviews: {
          kind: 'seen',
          value: {
            base: ['required_signatures'],
            review: ['required_signatures', 'deletion', 'non_fast_forward'],
          },
        },
      },
      lastWatch: { kind: 'seen', value: run.at },
      lastScheduled: { kind: 'seen', value: '2026-03-01T11:17:00Z' },
      usage: { kind: 'seen', value: { minutes: 2_900, paid: 0, plan: 'team' } },
      protections: {
        kind: 'seen',
        value: [
          {
            ...INHERITED,
            name: 'Events',
            events: ['issues', 'schedule'],
            paths: { include: ['~ALL'], exclude: ['.github/workflows/ci.yml'] },
          },
          { ...INHERITED, name: 'Actors', actors: 2 },
        ],
      },
    })
    expect(github.requestViolations).toEqual([])
    expect(github.responseViolations).toEqual([])
  })

  test('is empty where nothing was pushed', async () => {
    await lead().repos.createInOrg({ org: 'acme', name: 'hub', private: true })
    const seen = await lookAtWorkflows(lead(), { owner: 'acme', repo: 'hub' })
    expect(seen).toMatchObject({
      isEmpty: { kind: 'seen', value: true },
      files: { kind: 'seen', value: new Map() },
      usage: { kind: 'hidden', reason: 'HTTP 403' },
      protections: { kind: 'hidden', reason: 'HTTP 404' },
    })
  })

  test('is seen with its label and with the actions that are selected', async () => {
    const hub = await aHub('acme')
    const { rest } = lead()
    await rest.issues.createLabel({ ...hub, name: 'invitation' })
    const selected = { enabled: true, allowed_actions: 'selected' as const }
    await rest.actions.setGithubActionsPermissionsRepository({ ...hub, ...selected })
    await rest.actions.setAllowedActionsRepository({
      ...hub,
      github_owned_allowed: true,
      patterns_allowed: ['acme/*'],
    })
    expect(await lookAtWorkflows(lead(), hub)).toMatchObject({
      hasLabel: { kind: 'seen', value: true },
      actions: { value: { allowed: 'selected', ofGitHub: true, patterns: ['acme/*'] } },
      lastWatch: { kind: 'seen', value: null },
    })
    await rest.actions.setGithubActionsPermissionsRepository({ ...hub, enabled: false })
    expect(await lookAtWorkflows(lead(), hub)).toMatchObject({
      actions: { value: { enabled: false } },
    })
  })
})

const LOOSE: ObservedFacts = {
  plan: 'free',
  basePermission: 'read',
  defaultBranch: 'main',
  mayForkPrivate: false,
  mayDelete: true,
  mayInviteOutsiders: true,
  mayCreatePrivate: true,
  needsTwoFactors: false,
}
const TIGHT: ObservedFacts = {
  plan: 'team',
  basePermission: 'write',
  defaultBranch: 'trunk',
  mayForkPrivate: true,
  mayDelete: false,
  mayInviteOutsiders: false,
  mayCreatePrivate: false,
  needsTwoFactors: true,
}

describe('what an organisation has decided', () => {
  test.each([
    ['acme', LOOSE, { kind: 'hidden', reason: 'HTTP 403' }],
    [
      'strict',
      TIGHT,
      {
        kind: 'seen',
        value: [
          listed('Signed', ['required_signatures']),
          listed('Reviews', ['deletion', 'non_fast_forward'], {
            names: { include: ['~ALL'], exclude: ['web*'] },
            branches: { include: ['refs/heads/review/*'], exclude: [] },
          }),
          listed('Picked', [], { names: null, isPicked: true }),
          listed('Tier', [], { names: null, properties: ['tier'] }),
        ],
      },
    ],
  ])('is seen by an owner of %s', async (org, facts, rulesets) => {
    expect(await lookAtPolicies(lead(), org)).toEqual({
      facts: { kind: 'seen', value: facts },
      rulesets,
    })
  })

  test('is not shown to others', async () => {
    const { facts } = await lookAtPolicies(plainClient(github.url, 'token-of-bob'), 'strict')
    expect(facts).toMatchObject({ kind: 'seen', value: { mayDelete: null, plan: null } })
  })
})
