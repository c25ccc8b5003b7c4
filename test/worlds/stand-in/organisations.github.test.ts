import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEED, statusOf } from './github.fixture.ts'
import { type GitHubStandIn, startGitHub } from './proxy.ts'

let github: GitHubStandIn
beforeAll(async () => {
  github = await startGitHub({
    ...SEED,
    scopes: { 'token-of-lead': ['repo', 'read:org'] },
    organisations: {
      acme: {
        admins: ['lead'],
        members: ['bob'],
        plan: 'team',
        twoFactorRequired: true,
        defaultRepositoryPermission: 'none',
        actionsEnabledFor: 'selected',
        secrets: [
          { name: 'EVERYWHERE', visibility: 'all' },
          { name: 'HUB_ONLY', visibility: 'selected', repositories: ['hub'] },
        ],
        runnerGroups: [{ name: 'Default', visibility: 'all' }],
      },
    },
  })
})
afterAll(() => github.stop())

const log = { debug() {}, info() {}, warn() {}, error() {} }
const as = (token: string) => new Octokit({ baseUrl: github.url, auth: token, log })

test('an owner is told how the organisation is set up, and nobody else', async () => {
  const { data, headers } = await as('token-of-lead').orgs.get({ org: 'acme' })
  expect(data).toMatchObject({
    plan: { name: 'team' },
    two_factor_requirement_enabled: true,
    default_repository_permission: 'none',
    members_can_create_repositories: true,
  })
  expect(headers['x-oauth-scopes']).toBe('repo, read:org')
  expect((await as('token-of-ada').orgs.get({ org: 'acme' })).data.plan).toBeUndefined()
  expect(github.responseViolations).toEqual([])
})

test('secrets say which repositories see them', async () => {
  const lead = as('token-of-lead')
  await lead.repos.createInOrg({ org: 'acme', name: 'hub', private: true })
  await lead.repos.createInOrg({ org: 'acme', name: 'candidate', private: true })
  const all = await lead.actions.listOrgSecrets({ org: 'acme' })
  expect(all.data.secrets).toMatchObject([
    { name: 'EVERYWHERE', visibility: 'all' },
    { name: 'HUB_ONLY', visibility: 'selected' },
  ])
  const seenBy = async (repo: string) => {
    const { data } = await lead.actions.listRepoOrganizationSecrets({ owner: 'acme', repo })
    return data.secrets.map(({ name }) => name)
  }
  expect(await seenBy('hub')).toEqual(['EVERYWHERE', 'HUB_ONLY'])
  expect(await seenBy('candidate')).toEqual(['EVERYWHERE'])
  expect(await statusOf(as('token-of-bob').actions.listOrgSecrets({ org: 'acme' }))).toBe(403)
  const bob = as('token-of-bob').repos.get({ owner: 'acme', repo: 'hub' })
  expect(await statusOf(bob)).toBe(404)
  expect(github.responseViolations).toEqual([])
})

test('Actions run in the selected repositories, and runners are listed', async () => {
  const lead = as('token-of-lead')
  const { data } = await lead.actions.getGithubActionsPermissionsOrganization({ org: 'acme' })
  expect(data.enabled_repositories).toBe('selected')
  const made = await lead.repos.createInOrg({ org: 'acme', name: 'runs', private: true })
  await lead.actions.setSelectedRepositoriesEnabledGithubActionsOrganization({
    org: 'acme',
    selected_repository_ids: [made.data.id],
  })
  const list = { org: 'acme' }
  const selected = await lead.actions.listSelectedRepositoriesEnabledGithubActionsOrganization(list)
  expect(selected.data.repositories.map(({ name }) => name)).toEqual(['runs'])
  const groups = await lead.request('GET /orgs/{org}/actions/runner-groups', list)
  expect(groups.data.runner_groups).toMatchObject([{ name: 'Default', default: true }])
  expect(github.requestViolations).toEqual([])
  expect(github.responseViolations).toEqual([])
})
