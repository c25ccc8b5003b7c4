import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseSubmissionNames } from '../../../src/assignment/submission-name.ts'
import { inviteAll, planInvitations } from '../../../src/commands/invite/invite-all.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { acceptInvitations } from '../candidate.fixture.ts'
import { OLD_NAMES, useHub } from '../hub.fixture.ts'
import { isNewComment, meeting } from '../meeting.ts'

const hub = useHub()
const ADA = { candidate: 'ada', exercise: 'linear-regression', role: '', deadline: '', csv: '' }
const ID = 'linear-regression-ada'
const quiet = () => {}

function place() {
  return { owner: 'acme', repo: ID }
}

async function listFile(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'takehome-list-')), 'list.csv')
  await writeFile(file, text)
  return file
}

describe('an invitation', () => {
  test('leaves one private repository with the template, one pull request, one invitation, one record', async () => {
    const [invited] = await inviteAll(await hub.session(), ADA, quiet)
    const { [`acme/${ID}`]: made } = hub.github().snapshot()
    expect(made?.settings).toMatchObject({ private: true, allow_forking: false })
    expect(made?.actions).toMatchObject({ permissions: { enabled: false } })
    expect(made?.pulls).toHaveLength(1)
    expect(made?.comments).toHaveLength(1)
    expect(made?.invitations).toEqual({ ada: 'write' })
    const records = await (await hub.session()).ledger.readLog(ID)
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({ kind: 'invited', assignment: invited?.assignment })
  })

  test('comes last: nobody is invited before everything else was looked at', async () => {
    await inviteAll(await hub.session(), ADA, quiet)
    const writes = hub
      .github()
      .requests.filter(({ method, path }) => method !== 'GET' && path.includes(ID))
      .map(({ method, path }) => `${method} ${path}`)
    expect(writes.at(-2)).toBe(`PUT /repos/acme/${ID}/collaborators/ada`)
    expect(writes.at(-1)).toMatch(/^PUT .*contents/)
  })

  test('says in its plan what it then does', async () => {
    const session = await hub.session()
    const [plan] = (await planInvitations(session, ADA)).plans
    expect(hub.github().snapshot()[`acme/${ID}`]).toBeUndefined()
    const before = hub.github().requests.length
    await inviteAll(session, ADA, quiet)
    const made = hub.github().requests.slice(before)
    const writes = made.filter(({ method }) => method !== 'GET').length
    expect(plan?.steps.reduce((sum, step) => sum + step.writes, 0)).toBe(writes)
  })

  test('is not made twice', async () => {
    await inviteAll(await hub.session(), ADA, quiet)
    const before = hub.github().snapshot()
    const [again] = await inviteAll(await hub.session(), ADA, quiet)
    expect(again?.fresh).toBe(false)
    expect(hub.github().snapshot()).toEqual(before)
  })

  test('takes no repository that somebody else made', async () => {
    await hub.as('lead').rest.repos.createInOrg({ org: 'acme', name: ID, private: true })
    await expect(inviteAll(await hub.session(), ADA, quiet)).rejects.toMatchObject({
      issues: [{ message: expect.stringContaining('did not make') }],
    })
  })

  test('keeps the deadline that an unfinished run has told', async () => {
    const session = await hub.session()
    const [plan] = (await planInvitations(session, ADA)).plans
    // The invitation is out, so the days count from here.
    const path = /\/contents\/assignments/
    hub.github().inject({ method: 'PUT', path, status: 403, times: 1 })
    await inviteAll(session, ADA, quiet).catch(() => {})
    expect(await hub.records({ id: 'linear-regression-ada' })).toEqual([])
    hub.setClock('2026-03-03T12:00:00Z')
    const [invited] = await inviteAll(await hub.session(), ADA, quiet)
    expect(invited?.assignment.deadline).toBe(plan?.deadline)
  })
})

test.for(OLD_NAMES)('whoever is called %s is invited, pushes and is handed out', async (login) => {
  await inviteAll(await hub.session(), { ...ADA, candidate: login }, quiet)
  const id = `linear-regression-${login.toLowerCase()}`
  const [invited] = await hub.records({ id })
  if (invited?.kind !== 'invited') throw new Error(`${login} is not invited`)
  await acceptInvitations(hub.as(login))
  const { sha } = await hub.push(invited.assignment, 'one')
  const { handedOut } = await hub.look()
  expect(handedOut).toEqual([{ assignment: id, sha }])
  expect(parseSubmissionNames(`${id}@${sha}`)).toEqual({ ok: true, value: handedOut })
})

describe('a list', () => {
  test('is checked whole before anything is made', async () => {
    const csv = await listFile(
      'candidate,exercise,deadline\nnobody-here,linear-regression,\nada,no-such,\nbob,linear-regression,tomorrow\n',
    )
    const failed = inviteAll(await hub.session(), { ...ADA, candidate: '', csv }, quiet)
    await expect(failed).rejects.toMatchObject({
      issues: [
        { line: 2, message: 'no account "nobody-here"' },
        { message: expect.stringContaining('"no-such"') },
        { line: 4, message: '"tomorrow" is not a deadline' },
      ],
    })
    expect(Object.keys(hub.github().snapshot())).toEqual(['acme/hub'])
  })

  test('goes on where it stopped', async () => {
    const csv = await listFile('candidate,exercise\nada,linear-regression\nbob,linear-regression\n')
    const request = { ...ADA, candidate: '', csv }
    const path = /linear-regression-bob\/actions/
    hub.github().inject({ method: 'PUT', path, times: 1, status: 403 })
    await expect(inviteAll(await hub.session(), request, quiet)).rejects.toThrow(
      'bob was not invited',
    )
    const invited = await inviteAll(await hub.session(), request, quiet)
    expect(invited.map(({ fresh }) => fresh)).toEqual([false, true])
  })
})

describe('a deadline that has passed', () => {
  const PAST = '2026-02-28T18:00+01:00'

  test('invites nobody, by name or by list, as `extend` refuses it', async () => {
    const csv = await listFile(`candidate,exercise,deadline\nada,linear-regression,${PAST}\n`)
    for (const request of [
      { ...ADA, deadline: PAST },
      { ...ADA, candidate: '', csv },
    ]) {
      await expect(inviteAll(await hub.session(), request, quiet)).rejects.toMatchObject({
        issues: [{ message: `"${PAST}" is in the past`, hint: expect.stringContaining('later') }],
      })
    }
    expect(Object.keys(hub.github().snapshot())).toEqual(['acme/hub'])
  })

  test('stands in a list beside new lines, once its candidate was invited', async () => {
    const line = 'ada,linear-regression,2026-03-02T18:00Z\n'
    const head = 'candidate,exercise,deadline\n'
    const first = await listFile(head + line)
    await inviteAll(await hub.session(), { ...ADA, candidate: '', csv: first }, quiet)
    hub.setClock('2026-03-03T12:00:00Z')
    const longer = await listFile(`${head}${line}bob,linear-regression,\n`)
    const request = { ...ADA, candidate: '', csv: longer }
    const invited = await inviteAll(await hub.session(), request, quiet)
    expect(invited.map(({ fresh }) => fresh)).toEqual([false, true])
  })

  test('that an unfinished run decided is not finished', async () => {
    const session = await hub.session()
    hub.github().faultAt(hub.github().requests.length + 12, { status: 403 })
    await inviteAll(session, ADA, quiet).catch(() => {})
    hub.setClock('2026-04-03T12:00:00Z')
    await expect(inviteAll(await hub.session(), ADA, quiet)).rejects.toMatchObject({
      issues: [{ message: expect.stringContaining('which has passed') }],
    })
    const { data } = await hub.as('lead').rest.repos.listInvitations(place())
    expect(data).toEqual([])
  })
})

test.for(['a da', 'a\u00A0da', 'a\u200Bda', '\u200Bada'])('%j has a blank in it', async (login) => {
  const csv = await listFile(`candidate,exercise\n${login},linear-regression\n`)
  for (const request of [
    { ...ADA, candidate: login },
    { ...ADA, candidate: '', csv },
  ]) {
    await expect(inviteAll(await hub.session(), request, quiet)).rejects.toMatchObject({
      issues: [{ message: expect.stringContaining('a blank or an invisible character') }],
    })
  }
})

test('blanks around a login are nobody’s mistake', async () => {
  const csv = await listFile('candidate,exercise\n\u00A0bob\u00A0,linear-regression\n')
  const session = await hub.session()
  await inviteAll(session, { ...ADA, candidate: ' ada\u00A0' }, quiet)
  await inviteAll(session, { ...ADA, candidate: '', csv }, quiet)
  const { snapshot } = hub.github()
  expect(snapshot()['acme/linear-regression-ada']?.invitations).toEqual({ ada: 'write' })
  expect(snapshot()['acme/linear-regression-bob']?.invitations).toEqual({ bob: 'write' })
})

test('a repository that is not as it should be invites nobody', async () => {
  const session = await hub.session()
  hub.github().inject({ method: 'PUT', path: /actions\/permissions$/, times: 1, status: 204 })
  await expect(inviteAll(session, ADA, quiet)).rejects.toMatchObject({
    issues: [{ message: expect.stringContaining('Actions') }],
  })
  const { data } = await hub.as('lead').rest.repos.listInvitations(place())
  expect(data).toEqual([])
})

describe('a role with a loop', () => {
  const loops = new Map([['ml-engineer', ['linear-regression', 'bias-variance']]])
  const exercises = new Map([
    ['linear-regression', { role: 'ml-engineer' }],
    ['bias-variance', { role: 'ml-engineer' }],
  ])

  test('gives all of it, and a part of it only with a reason, which the ledger keeps', async () => {
    const session = await hub.session({ loops, exercises })
    const before = hub.github().snapshot()
    await expect(inviteAll(session, ADA, quiet)).rejects.toMatchObject({
      issues: [{ message: expect.stringContaining('given without bias-variance') }],
    })
    expect(hub.github().snapshot()).toEqual(before)
    const role = { ...ADA, exercise: '', role: 'ml-engineer' }
    const { plans } = await planInvitations(session, role)
    expect(plans.map(({ id }) => id)).toEqual([ID, 'bias-variance-ada'])
    await inviteAll(session, { ...ADA, outsideLoop: 'did the rest in spring' }, quiet)
    expect(await session.ledger.readLog(ID)).toMatchObject([
      { kind: 'invited', outsideLoop: 'did the rest in spring' },
    ])
    // What is missing completes the loop, and needs no reason.
    const { plans: rest } = await planInvitations(session, { ...ADA, exercise: 'bias-variance' })
    expect(rest.map(({ id }) => id)).toEqual(['bias-variance-ada'])
  })
})

test('two lists that invite the same candidate at the same time leave one welcome', async () => {
  const request = {
    candidate: 'ada',
    exercise: 'linear-regression',
    role: '',
    deadline: '',
    csv: '',
  }
  const invite = (session: HubSession) => inviteAll(session, request, () => {})
  const sessions = [await hub.session(), await hub.session()]
  await meeting(sessions, isNewComment, async (session) => {
    // Whichever lost a race on the way is finished by being run again.
    await invite(session).catch(() => {})
  })
  await invite(await hub.session())
  const made = hub.github().snapshot()['acme/linear-regression-ada']
  expect([made?.comments.length, made?.pulls.length]).toEqual([1, 1])
})
