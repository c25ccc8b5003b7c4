import sodium from 'libsodium-wrappers'
import { beforeEach, describe, expect, test } from 'vitest'
import { statusOf, useGitHub } from './github.fixture.ts'
import { openBox } from './sealed-box.ts'

const { github, as } = useGitHub()
const HUB = { owner: 'acme', repo: 'hub' }

beforeEach(async () => {
  await as('token-of-lead').repos.createInOrg({
    org: 'acme',
    name: 'hub',
    private: true,
    auto_init: true,
  })
})

async function seal(value: string, key: string): Promise<string> {
  await sodium.ready
  const bytes = sodium.crypto_box_seal(Buffer.from(value), Buffer.from(key, 'base64'))
  return Buffer.from(bytes).toString('base64')
}

async function click(path: string, form: Record<string, string>, user = 'lead') {
  const body = new URLSearchParams(form)
  const headers = { cookie: `user=${user}` }
  return await fetch(`${github().url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body,
  })
}

const MANIFEST = {
  name: 'acme-grader',
  url: 'https://example.org',
  redirect_url: 'http://127.0.0.1:1/registered',
  public: false,
  default_permissions: { checks: 'write' },
}
const register = (changes: object = {}, user?: string) =>
  click(
    '/organizations/acme/settings/apps/new?state=s',
    { manifest: JSON.stringify({ ...MANIFEST, ...changes }) },
    user,
  )

describe('an App from a manifest', () => {
  test('is registered by an owner, and its code buys its key once', async () => {
    const back = new URL((await register()).headers.get('location') ?? '')
    expect(back.searchParams.get('state')).toBe('s')
    const code = back.searchParams.get('code') ?? ''
    const anybody = as(undefined)
    const { data } = await anybody.apps.createFromManifest({ code })
    expect(data).toMatchObject({ slug: 'acme-grader', owner: { login: 'acme' } })
    expect(data.pem).toMatch('PRIVATE KEY')
    expect(await statusOf(anybody.apps.createFromManifest({ code }))).toBe(404)
    expect(github().responseViolations).toEqual([])
  })

  test('cannot have a webhook without an address, a taken or a long name, or another owner', async () => {
    expect((await register({ hook_attributes: { active: false } })).status).toBe(422)
    expect((await register({ name: 'a'.repeat(35) })).status).toBe(422)
    expect((await register({}, 'ada')).status).toBe(404)
    expect((await register()).status).toBe(302)
    expect((await register()).status).toBe(422)
  })

  test('is seen by owners once it is installed', async () => {
    await register()
    const listed = () => as('token-of-lead').orgs.listAppInstallations({ org: 'acme' })
    const before = (await listed()).data.total_count
    await click('/apps/acme-grader/installations/new', { organisation: 'acme' })
    const { installations, total_count } = (await listed()).data
    expect(total_count).toBe(before + 1)
    expect(installations.at(-1)).toMatchObject({
      app_slug: 'acme-grader',
      repository_selection: 'all',
    })
    expect(await statusOf(as('token-of-ada').orgs.listAppInstallations({ org: 'acme' }))).toBe(403)
    expect(github().responseViolations).toEqual([])
  })
})

describe('a secret', () => {
  test('is kept only if it is sealed for this repository', async () => {
    const { actions } = as('token-of-lead')
    const { key, key_id } = (await actions.getRepoPublicKey(HUB)).data
    const put = (encrypted_value: string, id = key_id) =>
      actions.createOrUpdateRepoSecret({ ...HUB, secret_name: 'KEY', encrypted_value, key_id: id })
    expect(await statusOf(put(Buffer.from('in the clear').toString('base64')))).toBe(422)
    expect(await statusOf(put(await seal('x', key), 'another'))).toBe(422)
    expect((await actions.listRepoSecrets(HUB)).data.total_count).toBe(0)
    expect(await statusOf(put(await seal('first', key)))).toBe(201)
    expect(await statusOf(put(await seal('second', key)))).toBe(204)
    expect((await actions.listRepoSecrets(HUB)).data.secrets.map(({ name }) => name)).toEqual([
      'KEY',
    ])
    expect(await openBox(await seal('second', key), 1e9)).toBeUndefined()
  })

  test('of an environment needs the environment, which the free plan does not have', async () => {
    const { repos, actions } = as('token-of-lead')
    const place = { ...HUB, environment_name: 'invitations' }
    expect(await statusOf(repos.createOrUpdateEnvironment(place))).toBe(422)
    expect(await statusOf(actions.getEnvironmentPublicKey(place))).toBe(404)
  })
})

test('a variable is made once, and then changed', async () => {
  const { actions } = as('token-of-lead')
  const create = () => actions.createRepoVariable({ ...HUB, name: 'APP', value: '1' })
  expect(await statusOf(create())).toBe(201)
  expect(await statusOf(create())).toBe(409)
  await actions.updateRepoVariable({ ...HUB, name: 'APP', value: '2' })
  expect((await actions.listRepoVariables(HUB)).data.variables).toMatchObject([
    { name: 'APP', value: '2' },
  ])
})

test('a repository cannot let workflows open pull requests before its organisation does', async () => {
  const { actions } = as('token-of-lead')
  const allow = { can_approve_pull_request_reviews: true }
  const inHub = () =>
    actions.setGithubActionsDefaultWorkflowPermissionsRepository({ ...HUB, ...allow })
  expect(await statusOf(inHub())).toBe(409)
  await actions.setGithubActionsDefaultWorkflowPermissionsOrganization({ org: 'acme', ...allow })
  expect(await statusOf(inHub())).toBe(204)
})

test('an owner changes what an organisation lets its members do', async () => {
  const change = { org: 'acme', default_repository_permission: 'none' as const }
  expect(await statusOf(as('token-of-ada').orgs.update(change))).toBe(403)
  await as('token-of-lead').orgs.update(change)
  const { data } = await as('token-of-lead').orgs.get({ org: 'acme' })
  expect(data.default_repository_permission).toBe('none')
})
