import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookAtPolicies } from '../../../src/github/health/look-policies.ts'
import { lookAtWorkflows } from '../../../src/github/health/look-workflows.ts'
import { SEED } from '../../worlds/stand-in/github.fixture.ts'
import { type GitHubStandIn, startGitHub } from '../../worlds/stand-in/proxy.ts'
import { plainClient } from '../client/plain-client.fixture.ts'

// The App as which the token of a workflow writes.
const ACTIONS = 15_368
const HUB = { owner: 'acme', repo: 'hub' }

let github: GitHubStandIn
beforeAll(async () => {
  const rulesets = [{ name: 'Strict', rules: ['update'], bypass: { apps: [5, 6] } }]
  const organisations = { acme: { admins: ['lead'], plan: 'team' as const, rulesets } }
  github = await startGitHub({ ...SEED, organisations })
})
afterAll(() => github.stop())

const lead = () => plainClient(github.url, 'token-of-lead')

test('whom a ruleset of the organisation lets through is seen', async () => {
  const { rulesets } = await lookAtPolicies(lead(), 'acme')
  expect(rulesets).toMatchObject({ value: [{ bypass: { apps: [5, 6], owners: false } }] })
})

test('a rule for the ledger that lets workflows through does not block them', async () => {
  const { repos } = lead().rest
  await repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
  const ledger = async () => {
    const { rules } = await lookAtWorkflows(lead(), HUB)
    return rules.ledger
  }
  const ruleset = (bypass_mode: 'always' | 'pull_request') => ({
    ...HUB,
    name: 'Own',
    target: 'branch' as const,
    enforcement: 'active' as const,
    conditions: { ref_name: { include: ['refs/heads/ledger'], exclude: [] } },
    rules: [{ type: 'required_signatures' as const }],
    bypass_actors: [{ actor_id: ACTIONS, actor_type: 'Integration' as const, bypass_mode }],
  })
  const { data } = await repos.createRepoRuleset(ruleset('pull_request'))
  expect(await ledger()).toEqual({ kind: 'seen', value: ['update', 'required_signatures'] })
  await repos.updateRepoRuleset({ ...ruleset('always'), ruleset_id: data.id })
  expect(await ledger()).toEqual({ kind: 'seen', value: ['update'] })
})
