import { expect, test } from 'vitest'
import { extend } from '../../../src/commands/extend.ts'
import { type InviteRequest, inviteAll } from '../../../src/commands/invite/invite-all.ts'
import type { HubConfig } from '../../../src/hub/hub-config.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { useHub } from '../hub.fixture.ts'

const hub = useHub()
const ID = 'linear-regression-ada'
const ADA = { candidate: 'ada', exercise: 'linear-regression', role: '', deadline: '', csv: '' }
const STARTING = starting({})
const LATER = '2026-03-20T18:00+01:00'

let config: Partial<HubConfig> = {}
const session = async () => await hub.session(config)
const invite = async (changes: Partial<InviteRequest> = {}) =>
  await inviteAll(await session(), { ...ADA, ...changes }, () => {})

function starting({ days = 3, hours = 4 }): Partial<HubConfig> {
  return { exercises: new Map([['linear-regression', { role: null, start: { days, hours } }]]) }
}

test('an invitation that died before it was made is not finished without the extra time', async () => {
  config = STARTING
  hub.github().faultAt(hub.github().requests.length + 14, { status: 403 })
  await invite().catch(() => {})
  expect(Object.keys(hub.github().snapshot())).toContain(`acme/${ID}`)
  await expect(invite({ time: '+25%' })).rejects.toThrow(CallerError)
  expect(await hub.records({ id: ID })).toEqual([])
  const [finished] = await invite({ deadline: LATER })
  expect(finished?.left).toMatchObject([expect.stringContaining('is not set')])
})

const refusal = (words: string) => {
  return { issues: [{ file: ID, message: expect.stringContaining(words) }] }
}

/** The last step is refused, or the run dies once the invitation is out and before it is recorded. */
async function dieAt(step: 'invitation' | 'record', changes: Partial<InviteRequest> = {}) {
  hub.github().onRequest((_, method, path) => {
    const isInvitation = /\/collaborators\/ada$/.test(path)
    const isRecord = path.includes('/contents/assignments')
    if (method !== 'PUT' || !(step === 'record' ? isRecord : isInvitation)) return undefined
    return { status: 403 }
  })
  await expect(invite(changes)).rejects.toThrow()
  hub.github().onRequest(undefined)
  expect(await hub.records({ id: ID })).toEqual([])
}

test.each(['', LATER])(
  'nor is one whose time begins with it, with the deadline "%s"',
  async (deadline) => {
    config = {}
    await dieAt('invitation', { deadline })
    await expect(invite({ deadline, time: '+25%' })).rejects.toMatchObject(
      refusal('without this extra time'),
    )
    expect(await hub.records({ id: ID })).toEqual([])
    const [finished] = await invite({ deadline })
    expect(finished).toMatchObject({ fresh: true, left: [] })
  },
)

test('one that was begun with extra time is finished with it', async () => {
  for (const deadline of ['', LATER]) {
    config = {}
    await hub.prepare()
    await dieAt('invitation', { deadline, time: '+25%' })
    hub.setClock('2026-03-01T14:00:00Z')
    const [finished] = await invite({ deadline, time: '+25%' })
    expect(finished).toMatchObject({ fresh: true, left: [] })
  }
})

test.each(['invitation', 'start'] as const)(
  'whoever is invited days late by a clock from the %s gets the days that were promised',
  async (clock) => {
    config = clock === 'start' ? STARTING : {}
    await dieAt('invitation')
    hub.setClock('2026-03-03T12:00:00Z')
    await expect(invite()).rejects.toMatchObject(refusal('begun days ago'))
    expect(await hub.records({ id: ID })).toEqual([])
    // The time of day is the team's: until the day is over they lose nothing.
    hub.setClock('2026-03-01T16:00:00Z')
    expect(await invite()).toMatchObject([{ fresh: true, left: [] }])
  },
)

test('whoever has been invited has had the days since then, whenever that is recorded', async () => {
  config = {}
  await dieAt('record')
  hub.setClock('2026-03-03T12:00:00Z')
  await expect(invite({ time: '+25%' })).rejects.toMatchObject(
    refusal('the candidate has it already'),
  )
  expect(await invite()).toMatchObject([{ fresh: true, left: [] }])
})

test.each(['', LATER])(
  'one that was begun with fewer hours is not finished, with the deadline "%s"',
  async (deadline) => {
    config = starting({ hours: 4 })
    await dieAt('invitation', { deadline })
    for (const others of [starting({ hours: 6 }), {}]) {
      config = others
      for (const time of ['', '+25%']) {
        await expect(invite({ deadline, time })).rejects.toMatchObject(
          refusal(time === '' ? 'less time from the start' : 'without this extra time'),
        )
      }
      expect(await hub.records({ id: ID })).toEqual([])
    }
    // As the hint says.
    await hub.as('lead').rest.repos.delete({ owner: 'acme', repo: ID })
    config = starting({ hours: 6 })
    await invite({ deadline })
    expect(await hub.records({ id: ID })).toMatchObject([{ start: { minutes: 360 } }])
  },
)

test('one that was begun with more hours is finished with them', async () => {
  config = starting({ hours: 6 })
  await dieAt('invitation')
  config = starting({ hours: 4 })
  expect(await invite()).toMatchObject([{ fresh: true, left: [] }])
  expect(await hub.records({ id: ID })).toMatchObject([{ start: { minutes: 360 } }])
})

/** The hint to whoever asks for it: how an unfinished invitation is finished without taking anything away. */
async function hintOf(changes: Partial<InviteRequest>): Promise<string> {
  const refused = await invite(changes).catch((error: unknown) => error)
  return refused instanceof CallerError ? (refused.issues[0]?.hint ?? '') : ''
}

test('whoever has been invited to start gets more days by the commands of the hint', async () => {
  config = starting({ days: 3 })
  await dieAt('record', { time: '+25%' })
  config = starting({ days: 5 })
  const deadline = '2026-03-04T18:00:00Z'
  const hint = await hintOf({ time: '+25%' })
  expect(hint).toContain(`Invite again with --deadline ${deadline}.`)
  expect(hint).toContain(
    `npx takehome extend --assignment ${ID} --start-by <moment> --reason <text>`,
  )
  expect(await invite({ deadline, time: '+25%' })).toMatchObject([{ fresh: true, left: [] }])
  const wish = { assignment: ID, deadline: '', startBy: LATER, reason: 'as the others' }
  expect(await extend(await session(), wish)).toMatchObject({ start: { minutes: 300 }, extra: 25 })
})

test.each([{}, starting({})])(
  'and whoever has the task already gets extra time by the commands of the hint',
  async (present) => {
    config = {}
    await dieAt('record')
    config = present
    const hint = await hintOf({ time: '+25%' })
    expect(hint).toMatch(/Invite again with --deadline 2026-03-08T18:00:00Z and no extra time\./)
    expect(hint).toContain(
      `npx takehome extend --assignment ${ID} --deadline <moment> --reason <text>`,
    )
    const deadline = '2026-03-08T18:00:00Z'
    expect(await invite({ deadline })).toMatchObject([{ fresh: true, left: [] }])
    await extend(await session(), { assignment: ID, deadline: LATER, reason: 'agreed' })
  },
)
