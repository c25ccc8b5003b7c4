import { expect, test } from 'vitest'
import { close } from '../../src/commands/close.ts'
import { CallerError } from '../../src/input/bad-news.ts'
import type { HubSession } from '../../src/session/hub-session.ts'
import { BOB, MODULE, usePlatform } from '../attacks/platform/platform.fixture.ts'
import { HUB, ID, PLACE } from './publish/publish.fixture.ts'

const platform = usePlatform()
const { world, pushFiles, round, hub } = platform

platform.beginAfter(async () => {
  await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await round()
})

const wish = { assignment: ID, how: 'erase', reason: 'asked for it' }
const kinds = async () =>
  (await (await world().session()).ledger.readLog(ID)).map(({ kind }) => kind)
const receipts = () =>
  Object.keys(hub().files['ledger'] ?? {}).filter((path) => path.startsWith('receipts/'))
const lead = () => world().as('lead').rest.repos

/** A session whose keys for candidates' repositories are those of this person. */
async function sessionAs(login: string): Promise<HubSession> {
  return { ...(await world().session()), candidates: world().as(login) }
}

/** As where TAKEHOME_APP_ID is empty: the token writes to the hub, and is shown no repository of a candidate. */
async function blindSession(): Promise<HubSession> {
  await lead().addCollaborator({ ...HUB, username: 'rae', permission: 'admin' })
  const { rest } = world().as('rae')
  const { data } = await rest.repos.listInvitationsForAuthenticatedUser()
  for (const { id: invitation_id } of data) {
    await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
  }
  return await sessionAs('rae')
}

test('a token that is not shown the repository erases nothing, and says what it needs', async () => {
  const session = await blindSession()
  const before = world().snapshot()
  await expect(close(session, wish)).rejects.toMatchObject({
    issues: [
      {
        message: expect.stringContaining('nobody can tell whether it is gone'),
        hint: expect.stringMatching(/TAKEHOME_APP_ID.*delete_repo/),
      },
    ],
  })
  expect(world().snapshot()).toEqual(before)
})

test('nor does it finish what a run began that died before it deleted the repository', async () => {
  world().failWith((_, method, path) =>
    method === 'DELETE' && path === `/repos/acme/${ID}` ? { status: 403 } : undefined,
  )
  await expect(close(await world().session(), wish)).rejects.toThrow()
  world().failWith(undefined)
  expect(await kinds()).toContain('closed')
  await expect(close(await blindSession(), wish)).rejects.toThrow(CallerError)
  expect(receipts()).toEqual([])
  expect(await kinds()).toContain('graded')
})

test("an owner's classic token is shown every repository", async () => {
  await lead().delete(PLACE)
  const receipt = await close(await sessionAs('lead'), wish)
  expect(receipt.done[0]).toContain('was gone before')
  expect(receipts()).toHaveLength(1)
})

test.each([
  ['without the scope repo', { scopes: 'read:org, delete_repo' }],
  ['that is fine-grained', { scopes: null }],
])("an owner's token %s tells nothing of what is gone", async (_, { scopes }) => {
  await lead().delete(PLACE)
  const session = await sessionAs('lead')
  session.candidates.hook.after('request', (response, { url }) => {
    if (!url.endsWith('/user')) return
    const { 'x-oauth-scopes': _, ...headers } = response.headers
    response.headers = scopes === null ? headers : { ...headers, 'x-oauth-scopes': scopes }
  })
  await expect(close(session, wish)).rejects.toThrow(CallerError)
  expect(receipts()).toEqual([])
})

test('an App on selected repositories tells nothing of what is gone', async () => {
  await lead().delete(PLACE)
  const session = await world().session()
  session.candidates.hook.after('request', (response, { url }) => {
    if (url.endsWith('/installation')) Object(response.data).repository_selection = 'selected'
  })
  await expect(close(session, wish)).rejects.toThrow(CallerError)
  expect(receipts()).toEqual([])
})

test('another repository that has the name by now is left alone', async () => {
  await lead().delete(PLACE)
  const { data: other } = await lead().createInOrg({ org: 'acme', name: ID, private: true })
  const receipt = await close(await world().session(), wish)
  expect(receipt.done[0]).toContain('was gone before')
  expect((await lead().get(PLACE)).data.id).toBe(other.id)
})

test('one that was renamed is found by its number, whoever has its name by now', async () => {
  await lead().update({ ...PLACE, name: 'kept-aside' })
  const { data: other } = await lead().createInOrg({ org: 'acme', name: ID, private: true })
  const receipt = await close(await world().session(), wish)
  expect(receipt.done[0]).toBe("the candidate's repository is deleted")
  expect(Object.keys(world().snapshot())).not.toContain('acme/kept-aside')
  expect((await lead().get(PLACE)).data.id).toBe(other.id)
})

test('a deletion whose answer is lost is one', async () => {
  let isFirst = true
  world().failWith((_, method, path) => {
    if (method !== 'DELETE' || path !== `/repos/acme/${ID}` || !isFirst) return undefined
    isFirst = false
    return { drop: 'after' }
  })
  const receipt = await close(await world().session(), wish)
  expect(receipt.done[0]).toBe("the candidate's repository is deleted")
})

test('a deletion that is refused says both why it may be, and is finished by an owner', async () => {
  world().failWith((_, method, path) =>
    method === 'DELETE' && path === `/repos/acme/${ID}` ? { status: 403 } : undefined,
  )
  const refused = close(await world().session(), wish)
  await expect(refused).rejects.toThrow('nobody but its owners')
  await expect(refused).rejects.toThrow('the scope delete_repo')
  world().failWith(undefined)
  await close(await sessionAs('lead'), wish)
  expect(receipts()).toHaveLength(1)
})

test('a reason that names somebody names nobody in the receipt', async () => {
  await platform.inviteBob()
  const reason = `Ada (@ada, ada@example.org) of ${ID} asked, candidate-0123abcd; adapt nothing`
  const receipt = await close(await world().session(), { ...wish, reason })
  expect(receipt.reason).toBe(
    'somebody (somebody, somebody) of somebody asked, somebody; adapt nothing',
  )
  const [path = ''] = receipts()
  expect(hub().files['ledger']?.[path]).not.toMatch(/\bada\b/i)
  expect(Object.keys(hub().files['ledger'] ?? {})).toContain(`assignments/${BOB}.jsonl`)
})

test('whoever takes back what was written late deletes the same comments', async () => {
  const session = await world().session()
  const { issues } = world().as('lead').rest
  const [pull] = hub().pulls.map((one) => Number(Object(one).number))
  const { data } = await issues.listComments({ ...HUB, issue_number: pull ?? 0 })
  let isFirst = true
  session.hub.hook.before('request', async ({ method, url }) => {
    if (method !== 'DELETE' || !url.includes('/issues/comments/') || !isFirst) return
    isFirst = false
    for (const { id } of data) await issues.deleteComment({ ...HUB, comment_id: id })
  })
  await close(session, wish)
  expect(isFirst).toBe(false)
  expect(receipts()).toHaveLength(1)
})
