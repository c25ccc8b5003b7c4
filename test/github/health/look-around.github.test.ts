import type { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hubFiles } from '../../../src/commands/setup/init.ts'
import { lookAtPolicies } from '../../../src/github/health/look-policies.ts'
import { lookAtRound } from '../../../src/github/health/look-round.ts'
import { lookAtWorkflows } from '../../../src/github/health/look-workflows.ts'
import { openLedger } from '../../../src/github/ledger/ledger.ts'
import type { ObservedFacts } from '../../../src/hub/observed-hub-use.ts'
import { toReviews } from '../../../src/hub/review-rules.ts'
import { ROOT } from '../../folders.ts'
import { aHubConfig } from '../../hub/a-hub-config.ts'
import { SEED } from '../../worlds/stand-in/github.fixture.ts'
import type { SeededOrganisation } from '../../worlds/stand-in/github-seed.ts'
import { type GitHubStandIn, startGitHub } from '../../worlds/stand-in/proxy.ts'
import { plainClient } from '../client/plain-client.fixture.ts'

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
    { name: 'Reviews', rules: ['deletion', 'non_fast_forward'], refs: ['refs/heads/review/*'] },
  ],
}

let github: GitHubStandIn
beforeAll(async () => {
  const organisations = { ...SEED.organisations, strict: STRICT }
  github = await startGitHub({ ...SEED, organisations })
})
beforeEach(() => github.reset())
afterAll(() => github.stop())

const lead = () => plainClient(github.url, 'token-of-lead')
const NOW = '2026-03-01T12:00:00Z'

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
          {
            name: 'Signed',
            target: 'branch',
            enforcement: 'active',
            rules: ['required_signatures'],
          },
          {
            name: 'Reviews',
            target: 'branch',
            enforcement: 'active',
            rules: ['deletion', 'non_fast_forward'],
          },
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

test('those who are asked are seen with the exercises on which they have not calibrated', async () => {
  const hub = await aHub('acme')
  const calibrated = { exercise: 'one', criteria: 'a'.repeat(64), passed: true }
  const text = `${JSON.stringify(calibrated)}\n`
  const { git } = lead().rest
  const { sha } = (await git.getRef({ ...hub, ref: 'heads/main' })).data.object
  await git.createRef({ ...hub, ref: 'refs/heads/ledger', sha })
  await openLedger(lead(), hub).rewrite('reviewers/ada.jsonl', () => ({
    text,
    subject: 'calibrated',
  }))
  const reviews = toReviews({ assign: { people: ['lead', 'ada', 'bob'] } })
  const criteria = new Map([
    ['one', 'a'.repeat(64)],
    ['two', 'b'.repeat(64)],
  ])
  const { reviewers } = await lookAtRound(lead(), aHubConfig({ reviews }), NOW, criteria)
  expect(reviewers).toMatchObject([
    { login: 'lead', isListed: false, uncalibrated: { kind: 'seen', value: ['one', 'two'] } },
    { login: 'ada', role: { value: 'none' }, uncalibrated: { kind: 'seen', value: ['two'] } },
    { login: 'bob', uncalibrated: { kind: 'seen', value: ['one', 'two'] } },
  ])
})

test('reviewers are seen with their roles, and those who are nobody as such', async () => {
  await aHub('acme')
  const reviews = toReviews({ reviewers: ['lead', 'ada', 'nobody'] })
  const { reviewers, ledger } = await lookAtRound(lead(), aHubConfig({ reviews }), NOW)
  expect(reviewers.map(({ role }) => role)).toEqual([
    { kind: 'seen', value: 'admin' },
    { kind: 'seen', value: 'none' },
    { kind: 'hidden', reason: 'HTTP 404' },
  ])
  expect(ledger).toEqual({ kind: 'seen', value: { open: 0, waiting: [], auditedAt: null } })
})
