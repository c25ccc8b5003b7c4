import { expect, test } from 'vitest'
import { asApp, PROVISIONER, SEED, signedClaim, statusOf, useGitHub } from './github.fixture.ts'

const fixture = useGitHub({
  ...SEED,
  organisations: { acme: { admins: ['lead'], members: ['bob'] } },
})
const { as, github } = fixture
const PLACE = { owner: 'acme', repo: 'made' }
const make = (name: string) => ({ org: 'acme', name, private: true, auto_init: true })
const lead = () => as('token-of-lead').repos

async function made(): Promise<number> {
  return (await lead().createInOrg(make('made'))).data.id
}

test('names are the same in any case, and GitHub says how they are written', async () => {
  await made()
  const { data } = await lead().get({ owner: 'ACME', repo: 'Made' })
  expect(data.full_name).toBe('acme/made')
  expect((await lead().listForOrg({ org: 'Acme' })).data).toHaveLength(1)
  expect((await as('token-of-lead').users.getByUsername({ username: 'ADA' })).data.login).toBe(
    'ada',
  )
})

test('a repository that was renamed is found by its former name, and by its number', async () => {
  const id = await made()
  await lead().update({ ...PLACE, name: 'other' })
  expect((await lead().get(PLACE)).data).toMatchObject({ id, name: 'other' })
  expect(await statusOf(lead().update({ ...PLACE, description: 'new' }))).toBe(200)
  expect((await lead().get({ owner: 'acme', repo: 'other' })).data.description).toBe('new')
  const byNumber = await as('token-of-lead').request('GET /repositories/{id}', { id })
  expect(byNumber.data).toMatchObject({ id, name: 'other' })
  const statuses = github().requests.map(({ status }) => status)
  expect([statuses.includes(301), statuses.includes(307)]).toEqual([true, true])
  expect(await statusOf(as('token-of-ada').repos.get(PLACE))).toBe(404)
})

test('whoever takes the former name is found by it', async () => {
  const id = await made()
  await lead().update({ ...PLACE, name: 'other' })
  const second = (await lead().createInOrg(make('made'))).data.id
  expect((await lead().get(PLACE)).data.id).toBe(second)
  await lead().delete(PLACE)
  expect(await statusOf(lead().get(PLACE))).toBe(404)
  expect((await as('token-of-lead').request('GET /repositories/{id}', { id })).data.name).toBe(
    'other',
  )
})

test('an organisation that was renamed keeps its repositories, people and Apps, and its old name leads nowhere', async () => {
  const id = await made()
  const before = await asApp(fixture, PROVISIONER)
  github().renameOrganisation('acme', 'apex')
  const place = { owner: 'apex', repo: 'made' }
  expect(await statusOf(lead().get(PLACE))).toBe(404)
  expect(await statusOf(as('token-of-lead').orgs.get({ org: 'acme' }))).toBe(404)
  expect((await as('token-of-lead').orgs.get({ org: 'apex' })).data.login).toBe('apex')
  for (const octokit of [as('token-of-lead'), before, await asApp(fixture, PROVISIONER)]) {
    const { data } = await octokit.repos.get(place)
    expect(data).toMatchObject({ id, owner: { login: 'apex' } })
    expect(await statusOf(octokit.repos.update({ ...place, description: 'new' }))).toBe(200)
  }
  const app = as(signedClaim(github(), PROVISIONER.id)).apps
  expect((await app.getOrgInstallation({ org: 'apex' })).data.id).toBe(PROVISIONER.installationId)
  github().reset()
  expect((await as('token-of-lead').orgs.get({ org: 'acme' })).data.login).toBe('acme')
})

test('who belongs to the organisation is let in at once', async () => {
  await made()
  const invite = { ...PLACE, username: 'bob', permission: 'push' }
  expect(await statusOf(lead().addCollaborator(invite))).toBe(204)
  const { data } = await lead().listCollaborators({ ...PLACE, affiliation: 'direct' })
  expect(data.map(({ login, role_name }) => [login, role_name])).toEqual([['bob', 'write']])
  expect((await lead().listInvitations(PLACE)).data).toEqual([])
  expect(await statusOf(lead().addCollaborator({ ...invite, username: 'ada' }))).toBe(201)
})
