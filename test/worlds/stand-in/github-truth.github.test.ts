import { Octokit } from '@octokit/rest'
import { afterEach, expect, test } from 'vitest'
import { ALL_CHECKS } from '../../../src/commands/setup/check-live.ts'
import { asApp, SEED, statusOf } from './github.fixture.ts'
import type { GitHubSeed, SeededOrganisation } from './github-seed.ts'
import { UNKNOWN } from './known-differences.ts'
import { type GitHubStandIn, startGitHub } from './proxy.ts'

let started: GitHubStandIn | undefined
afterEach(async () => {
  const { requestViolations, responseViolations } = started ?? {}
  await started?.stop()
  started = undefined
  expect([requestViolations ?? [], responseViolations ?? []]).toEqual([[], []])
})

const log = { debug() {}, info() {}, warn() {}, error() {} }
const PLACE = { owner: 'acme', repo: 'made' }

async function start(organisation: Partial<SeededOrganisation>, changes: Partial<GitHubSeed> = {}) {
  const organisations = { acme: { admins: ['lead'], members: ['bob'], ...organisation } }
  const github = await startGitHub({ ...SEED, organisations, ...changes })
  started = github
  const as = (token: string | undefined) =>
    new Octokit({ baseUrl: github.url, log, ...(token === undefined ? {} : { auth: token }) })
  const lead = as('token-of-lead')
  const made = { org: 'acme', name: PLACE.repo, private: true, auto_init: true }
  await lead.repos.createInOrg(made)
  return { github, as, lead, app: () => asApp({ github: () => github, as }) }
}

test('a new organisation refuses the very word of forking, and shows that nothing can be forked', async () => {
  const { lead } = await start({})
  for (const allow_forking of [true, false]) {
    const asked = lead.repos.update({ ...PLACE, allow_forking })
    await expect(asked).rejects.toThrow('does not allow private repository forking')
    expect(await statusOf(asked)).toBe(422)
  }
  expect((await lead.repos.get(PLACE)).data.allow_forking).toBe(false)
  expect((await lead.orgs.get({ org: 'acme' })).data).toMatchObject({
    members_can_fork_private_repositories: false,
  })
})

test('an organisation that allows forks lets a repository forbid them', async () => {
  const { lead } = await start({ membersCanForkPrivateRepositories: true })
  expect((await lead.repos.get(PLACE)).data.allow_forking).toBe(true)
  const { data } = await lead.repos.update({ ...PLACE, allow_forking: false })
  expect(data.allow_forking).toBe(false)
})

test('the organisation says how the first branch is called', async () => {
  const { lead } = await start({ defaultRepositoryBranch: 'trunk' })
  expect((await lead.repos.get(PLACE)).data.default_branch).toBe('trunk')
  expect(await statusOf(lead.git.getRef({ ...PLACE, ref: 'heads/main' }))).toBe(404)
  expect(await statusOf(lead.git.getRef({ ...PLACE, ref: 'heads/trunk' }))).toBe(200)
})

test('an organisation can keep members and Apps from deleting repositories', async () => {
  const { lead, app } = await start(
    { membersCanDeleteRepositories: false },
    {
      apps:
        SEED.apps?.map((one) => ({ ...one, permissions: { administration: 'write' as const } })) ??
        [],
    },
  )
  expect(await statusOf((await app()).repos.delete(PLACE))).toBe(403)
  expect(await statusOf(lead.repos.delete(PLACE))).toBe(204)
})

test('where the organisation lets no repository run Actions, the switch is off and cannot be set', async () => {
  const { lead } = await start({ actionsEnabledFor: 'selected' })
  const { data } = await lead.actions.getGithubActionsPermissionsRepository(PLACE)
  expect(data.enabled).toBe(false)
  const set = lead.actions.setGithubActionsPermissionsRepository({ ...PLACE, enabled: false })
  expect(await statusOf(set)).toBe(409)
})

test('an invitation expires after seven days, stays in the list as expired, and cannot be accepted', async () => {
  const { github, as, lead } = await start({})
  const invite = () => lead.repos.addCollaborator({ ...PLACE, username: 'ada', permission: 'push' })
  const { data: first } = await invite()
  const list = async () => (await lead.repos.listInvitations(PLACE)).data
  github.setNow(new Date('2026-03-08T11:59:59Z'))
  expect(await list()).toMatchObject([{ id: first.id, expired: false }])
  github.setNow(new Date('2026-03-08T12:00:00Z'))
  expect(await list()).toMatchObject([{ id: first.id, expired: true }])
  const ada = as('token-of-ada').repos
  expect((await ada.listInvitationsForAuthenticatedUser()).data).toEqual([])
  const accept = { invitation_id: first.id }
  expect(await statusOf(ada.acceptInvitationForAuthenticatedUser(accept))).toBe(404)
  await invite()
  expect(await list()).toMatchObject([{ expired: true }])
  await lead.repos.deleteInvitation({ ...PLACE, invitation_id: first.id })
  await invite()
  expect(await list()).toMatchObject([{ expired: false, created_at: '2026-03-08T12:00:00Z' }])
})

test('a server without rate limits has no such page, and says the time all the same', async () => {
  const { lead } = await start({}, { rateLimits: null })
  const asked = await lead.rateLimit.get().catch((error: unknown) => error)
  expect(asked).toMatchObject({
    status: 404,
    response: { headers: { date: 'Sun, 01 Mar 2026 12:00:00 GMT' } },
  })
})

test('a token that has spent its hour is told so, until the hour is over', async () => {
  const { github, as, lead } = await start({}, { rateLimits: { 'token-of-bob': 2 } })
  const bob = as('token-of-bob')
  const left = async () => (await bob.rateLimit.get()).data.resources.core.remaining
  expect(await left()).toBe(2)
  await bob.repos.get(PLACE)
  await bob.repos.get(PLACE)
  expect(await left()).toBe(0)
  expect(await bob.repos.get(PLACE).catch((error: unknown) => error)).toMatchObject({
    status: 403,
    response: { headers: { 'x-ratelimit-remaining': '0' } },
  })
  expect(await statusOf(lead.repos.get(PLACE))).toBe(200)
  github.setNow(new Date('2026-03-01T13:00:00Z'))
  expect(await statusOf(bob.repos.get(PLACE))).toBe(200)
})

test('what a pull request showed can be read when its branch is gone or moved', async () => {
  const { lead } = await start({})
  const { data: main } = await lead.git.getRef({ ...PLACE, ref: 'heads/main' })
  const { data: before } = await lead.git.getCommit({ ...PLACE, commit_sha: main.object.sha })
  const commit = async (message: string) =>
    (
      await lead.git.createCommit({
        ...PLACE,
        message,
        tree: before.tree.sha,
        parents: [main.object.sha],
      })
    ).data.sha
  const [one, two] = [await commit('one'), await commit('two')]
  await lead.git.createRef({ ...PLACE, ref: 'refs/heads/idea', sha: one })
  const pull = { ...PLACE, title: 'Idea', head: 'idea', base: 'main' }
  const { data: opened } = await lead.pulls.create(pull)
  await lead.git.updateRef({ ...PLACE, ref: 'heads/idea', sha: two, force: true })
  await lead.git.deleteRef({ ...PLACE, ref: 'heads/idea' })
  const { data: kept } = await lead.git.getRef({ ...PLACE, ref: `pull/${opened.number}/head` })
  expect(kept.object.sha).toBe(two)
  expect(await statusOf(lead.git.getCommit({ ...PLACE, commit_sha: one }))).toBe(200)
  const forged = { ...PLACE, ref: `refs/pull/${opened.number}/head`, sha: one }
  expect(await statusOf(lead.git.createRef(forged))).toBe(422)
})

test('a ruleset is kept to, by contents with 409 and by refs with 422', async () => {
  const { lead } = await start({ plan: 'team' })
  await lead.repos.createRepoRuleset({
    ...PLACE,
    name: 'frozen',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } },
    rules: [{ type: 'update' }],
  })
  const file = { ...PLACE, path: 'x.md', message: 'x', content: 'eA==' }
  const write = lead.repos.createOrUpdateFileContents(file)
  await expect(write).rejects.toThrow('Repository rule violations found')
  expect(await statusOf(write)).toBe(409)
  const { data } = await lead.git.getRef({ ...PLACE, ref: 'heads/main' })
  const move = lead.git.updateRef({ ...PLACE, ref: 'heads/main', sha: data.object.sha })
  expect(await statusOf(move)).toBe(422)
})

test('where the organisation demands signed commits, an App’s commits move no branch', async () => {
  const rulesets = [{ name: 'Signed', rules: ['required_signatures'] }]
  const { lead, app } = await start({ plan: 'team', rulesets })
  const { data: main } = await lead.git.getRef({ ...PLACE, ref: 'heads/main' })
  const { sha } = main.object
  const { git } = await app()
  const make = git.createRef({ ...PLACE, ref: 'refs/heads/starter', sha })
  await expect(make).rejects.toThrow('Commits must have verified signatures')
  expect(await statusOf(make)).toBe(422)
  expect(await statusOf(git.updateRef({ ...PLACE, ref: 'heads/main', sha }))).toBe(422)
})

test('a workflow’s token makes no branch with workflows that the default branch does not have', async () => {
  const { lead, app } = await start({})
  const put = async (text: string) =>
    (
      await lead.repos.createOrUpdateFileContents({
        ...PLACE,
        path: '.github/workflows/grade.yml',
        message: text,
        content: Buffer.from(text).toString('base64'),
        ...(await shaOf()),
      })
    ).data.commit.sha ?? ''
  const shaOf = async () => {
    const path = '.github/workflows/grade.yml'
    const found = await lead.repos.getContent({ ...PLACE, path }).catch(() => null)
    return found === null ? {} : { sha: String(Object(found.data).sha) }
  }
  const old = await put('on: push\n')
  const grader = await app()
  expect(await statusOf(grader.git.createRef({ ...PLACE, ref: 'refs/heads/a', sha: old }))).toBe(
    201,
  )
  await put('on: workflow_dispatch\n')
  expect(await statusOf(grader.git.createRef({ ...PLACE, ref: 'refs/heads/b', sha: old }))).toBe(
    403,
  )
})

test('what nobody has looked at names the live check that tells, or why none does, and each once', () => {
  const named = UNKNOWN.map(({ what }) => what)
  expect(new Set(named).size).toBe(named.length)
  const ids = ALL_CHECKS.map(({ id }) => id)
  for (const { assumed, told } of UNKNOWN) {
    expect(assumed).not.toBe('')
    if ('by' in told) expect(ids).toContain(told.by)
    else expect(told.noCheckTells).not.toBe('')
  }
})

test('what has not changed is a 304 that costs nothing, for the token that saw it', async () => {
  const limits = { rateLimits: { 'token-of-lead': 50 } }
  const { as, lead, app } = await start({}, limits)
  const left = async () => (await lead.rateLimit.get()).data.resources.core.remaining
  const list = { org: 'acme', sort: 'pushed', per_page: 30 } as const
  const etag = (await lead.repos.listForOrg(list)).headers.etag ?? ''
  const again = { ...list, headers: { 'if-none-match': etag } }
  const before = await left()
  expect(await statusOf(lead.repos.listForOrg(again))).toBe(304)
  expect(await left()).toBe(before)
  for (const other of [as('token-of-bob'), await app()]) {
    expect(await statusOf(other.repos.listForOrg(again))).toBe(200)
  }
  await lead.repos.createInOrg({ org: 'acme', name: 'another', private: true, auto_init: true })
  expect(await statusOf(lead.repos.listForOrg(again))).toBe(200)
  expect(await left()).toBe(before - 2)
})
