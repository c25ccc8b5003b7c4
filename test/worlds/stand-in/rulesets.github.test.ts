import { Octokit } from '@octokit/rest'
import { afterEach, describe, expect, test } from 'vitest'
import { APP, asApp, SEED, statusOf } from './github.fixture.ts'
import type { SeededRuleset, SeededTargets } from './github-seed.ts'
import { type GitHubStandIn, startGitHub } from './proxy.ts'
import { FIRST_ORGANISATION_RULESET } from './rules-on.ts'

let started: GitHubStandIn | undefined
afterEach(async () => {
  const { requestViolations, responseViolations } = started ?? {}
  await started?.stop()
  started = undefined
  expect([requestViolations ?? [], responseViolations ?? []]).toEqual([[], []])
})

const log = { debug() {}, info() {}, warn() {}, error() {} }
const PLACE = { owner: 'acme', repo: 'made' }

async function start(rulesets: readonly SeededRuleset[], plan: 'free' | 'team' = 'team') {
  const organisations = { acme: { admins: ['lead'], plan, rulesets } } as const
  const github = await startGitHub({ ...SEED, organisations })
  started = github
  const as = (auth: string | undefined) =>
    new Octokit({ baseUrl: github.url, log, ...(auth === undefined ? {} : { auth }) })
  const lead = as('token-of-lead')
  await lead.repos.createInOrg({ org: 'acme', name: PLACE.repo, private: true, auto_init: true })
  return { lead, app: () => asApp({ github: () => github, as }) }
}

test('a private repository on the free plan has no rulesets, and is held by none', async () => {
  const { lead } = await start([{ name: 'Usual', rules: ['update'] }], 'free')
  const ruleset = {
    name: 'own',
    enforcement: 'active' as const,
    rules: [{ type: 'update' as const }],
  }
  const made = async () => await statusOf(lead.repos.createRepoRuleset({ ...PLACE, ...ruleset }))
  const shown = async () => [
    await statusOf(lead.repos.getRepoRulesets(PLACE)),
    await statusOf(lead.repos.getBranchRules({ ...PLACE, branch: 'main' })),
  ]
  expect([await made(), ...(await shown())]).toEqual([403, 403, 403])
  await lead.repos.createOrUpdateFileContents({ ...PLACE, path: 'a', message: 'a', content: '' })
  await lead.repos.update({ ...PLACE, private: false })
  expect([await made(), ...(await shown())]).toEqual([201, 200, 200])
})

describe('the rules of an organisation', () => {
  const RULES = ['non_fast_forward', 'deletion', 'creation', 'required_linear_history', 'workflows']

  /** Two commits side by side and one that merges them, and what an App may do with `main` and `idea`. */
  async function underRule(rule: string | null, refs?: readonly string[]) {
    const rulesets = [{ name: 'Usual', rules: rule === null ? [] : [rule], ...(refs && { refs }) }]
    const { lead, app } = await start(rulesets)
    const { sha: first } = (await lead.git.getRef({ ...PLACE, ref: 'heads/main' })).data.object
    const { tree } = (await lead.git.getCommit({ ...PLACE, commit_sha: first })).data
    const commit = async (message: string, ...parents: string[]) =>
      (await lead.git.createCommit({ ...PLACE, message, tree: tree.sha, parents })).data.sha
    const [one, two] = [await commit('one', first), await commit('two', first)]
    const merge = await commit('merge', one, two)
    await lead.git.createRef({ ...PLACE, ref: 'refs/heads/idea', sha: one })
    const { git } = await app()
    const move = async (sha: string, force: boolean) =>
      await statusOf(git.updateRef({ ...PLACE, ref: 'heads/main', sha, force }))
    return {
      on: await move(one, false),
      back: await move(two, true),
      merged: await move(merge, true),
      made: await statusOf(git.createRef({ ...PLACE, ref: 'refs/heads/new', sha: first })),
      deleted: await statusOf(git.deleteRef({ ...PLACE, ref: 'heads/idea' })),
    }
  }

  const FREE = { on: 200, back: 200, merged: 200, made: 201, deleted: 204 }

  test.each<[string | null, Partial<typeof FREE>]>([
    [null, {}],
    ['non_fast_forward', { back: 422 }],
    ['deletion', { deleted: 422 }],
    ['creation', { made: 422 }],
    ['required_linear_history', { merged: 422 }],
    ['workflows', { on: 422, back: 422, merged: 422 }],
  ])('that have %s refuse what it is for, and nothing else', async (rule, refused) => {
    expect(await underRule(rule)).toEqual({ ...FREE, ...refused })
  })

  test('hold the branches that they name', async () => {
    expect(await underRule('deletion', ['~DEFAULT_BRANCH'])).toEqual(FREE)
    expect(await underRule('deletion', ['refs/heads/i*'])).toEqual({ ...FREE, deleted: 422 })
  })

  test.each<[string, SeededTargets, boolean]>([
    ['a name', { repository_name: { include: ['ma*'], exclude: [] } }, true],
    ['another name', { repository_name: { include: ['web*'], exclude: [] } }, false],
    ['all but a name', { repository_name: { include: ['~ALL'], exclude: ['made'] } }, false],
    ['repositories that are picked', { repository_id: { repository_ids: [404] } }, false],
    [
      'a property',
      {
        repository_property: {
          include: [{ name: 'team', property_values: ['web'] }],
          exclude: [],
        },
      },
      false,
    ],
  ])('hold the repositories that they name, by %s', async (_, repositories, holds) => {
    const { lead } = await start([{ name: 'Usual', rules: ['deletion'], repositories }])
    const { data } = await lead.repos.getBranchRules({ ...PLACE, branch: 'main' })
    expect(data.length).toBe(holds ? 1 : 0)
    const { data: shown } = await lead.repos.getOrgRuleset({
      org: 'acme',
      ruleset_id: FIRST_ORGANISATION_RULESET,
    })
    expect(shown.conditions).toMatchObject(repositories)
  })

  test('are listed with the ruleset that they come from, which has a name', async () => {
    const { lead } = await start([{ name: 'Usual', rules: RULES }])
    const { data } = await lead.repos.getBranchRules({ ...PLACE, branch: 'any' })
    expect(data.map(({ type }) => type)).toEqual(RULES)
    const ruleset_id = data[0]?.ruleset_id ?? 0
    expect((await lead.repos.getRepoRuleset({ ...PLACE, ruleset_id })).data.name).toBe('Usual')
  })
})

test('an App that may bypass a ruleset is not held by it, and is shown to who may see it', async () => {
  const free = { apps: [APP.id] }
  const { lead, app } = await start([{ name: 'Usual', rules: ['creation'], bypass: free }])
  const { data: head } = await lead.git.getRef({ ...PLACE, ref: 'heads/main' })
  const branch = { ...PLACE, sha: head.object.sha }
  const { git } = await app()
  expect(await statusOf(git.createRef({ ...branch, ref: 'refs/heads/free' }))).toBe(201)
  expect(await statusOf(lead.git.createRef({ ...branch, ref: 'refs/heads/held' }))).toBe(422)
  const asked = { org: 'acme', ruleset_id: FIRST_ORGANISATION_RULESET }
  expect((await lead.repos.getOrgRuleset(asked)).data.bypass_actors).toEqual([
    { actor_id: APP.id, actor_type: 'Integration', bypass_mode: 'always' },
  ])
})

test('a branch that is gone is refused in words of its own', async () => {
  const { lead } = await start([])
  const again = lead.git.deleteRef({ ...PLACE, ref: 'heads/never' })
  await expect(again).rejects.toThrow('Reference does not exist')
  expect(await statusOf(again)).toBe(422)
})
