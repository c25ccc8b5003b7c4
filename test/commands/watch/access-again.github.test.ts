import { beforeEach, expect, test } from 'vitest'
import type { Assignment } from '../../../src/assignment/assignment.ts'
import { extend } from '../../../src/commands/extend.ts'
import type { Pushed } from '../candidate.fixture.ts'
import { named, useHub } from '../hub.fixture.ts'

const hub = useHub()
const PLACE = { owner: 'acme', repo: 'linear-regression-ada' }
const WISH = { assignment: PLACE.repo, deadline: '2026-03-10T18:00+01:00', reason: 'ill' }
const NEXT_DAY = '2026-03-02T12:20:00Z'

let ada: Assignment
let waits: Pushed

// Her second push waits for the next day, and her deadline has just been moved.
beforeEach(async () => {
  ada = await hub.assign()
  await hub.push(ada, 'one')
  await look('2026-03-01T12:05:00Z')
  waits = await hub.push(ada, 'two')
  await look('2026-03-01T12:10:00Z')
  await extend(await hub.session(), WISH)
})

async function look(at: string) {
  hub.setClock(at)
  return await hub.look({}, await hub.session({ gradedPushesPerDay: 1 }))
}

/** What a look asks of her access. */
async function askedAt(at: string): Promise<readonly string[]> {
  const from = hub.github().requests.length
  await look(at)
  const asked = hub
    .github()
    .requests.slice(from)
    .map(({ path }) => path)
  return asked.filter((one) => /collaborators|invitations/.test(one))
}

const invitations = async () => (await hub.as('lead').rest.repos.listInvitations(PLACE)).data
const leave = async () =>
  await hub.as('lead').rest.repos.removeCollaborator({ ...PLACE, username: 'ada' })
const flags = async () => (await hub.records(ada)).filter(({ kind }) => kind === 'flagged')

test('access is given back once for each deadline, however long a push waits', async () => {
  expect(await askedAt('2026-03-01T12:15:00Z')).not.toEqual([])
  expect(await askedAt('2026-03-01T12:20:00Z')).toEqual([])
  expect(await askedAt('2026-03-01T13:20:00Z')).toEqual([])
  await extend(await hub.session(), { ...WISH, deadline: '2026-03-11T18:00+01:00' })
  expect(await askedAt('2026-03-01T13:25:00Z')).not.toEqual([])
  expect(await askedAt('2026-03-01T13:30:00Z')).toEqual([])
})

test('what is written on the ledger meanwhile does not make it given again', async () => {
  await look('2026-03-01T12:15:00Z')
  await hub.grade(ada, waits, '2026-03-01T12:16:00Z')
  await hub.push(ada, 'three')
  expect(await askedAt('2026-03-01T12:20:00Z')).toEqual([])
})

test('whoever has left is invited once, and not again after they decline', async () => {
  await leave()
  await look('2026-03-01T12:15:00Z')
  const [first] = await invitations()
  expect(first).toBeDefined()
  const { repos } = hub.as('ada').rest
  await repos.declineInvitationForAuthenticatedUser({ invitation_id: first?.id ?? 0 })
  await look('2026-03-01T12:20:00Z')
  expect(await invitations()).toEqual([])
})

test('whoever has left and is called otherwise is told to the team once, and what they pushed is graded', async () => {
  await leave()
  hub.github().renameLogin('ada', 'countess')
  expect((await look('2026-03-01T12:15:00Z')).failed).toEqual([])
  expect((await look('2026-03-01T12:20:00Z')).failed).toEqual([])
  expect(await flags()).toMatchObject([{ code: 'not-invited' }])
  expect((await look(NEXT_DAY)).handedOut).toEqual([named(ada, waits)])
})

test('access that GitHub refuses to give keeps no push waiting, and is given by the next look', async () => {
  await leave()
  hub.github().inject({ method: 'PUT', path: /collaborators/, status: 403, times: 1 })
  expect((await look(NEXT_DAY)).handedOut).toEqual([named(ada, waits)])
  expect(await invitations()).toEqual([])
  await look('2026-03-02T12:25:00Z')
  expect(await invitations()).toHaveLength(1)
})
