import { expect, test } from 'vitest'
import { type InviteRequest, inviteAll } from '../../../src/commands/invite/invite-all.ts'
import type { HubConfig } from '../../../src/hub/hub-config.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { useHub } from '../hub.fixture.ts'

const hub = useHub()
const ID = 'linear-regression-ada'
const ADA = { candidate: 'ada', exercise: 'linear-regression', role: '', deadline: '', csv: '' }
const STARTING: Partial<HubConfig> = {
  exercises: new Map([['linear-regression', { role: null, start: { days: 3, hours: 4 } }]]),
}
const LATER = '2026-03-20T18:00+01:00'

let config: Partial<HubConfig> = {}
const session = async () => await hub.session(config)
const invite = async (changes: Partial<InviteRequest> = {}) =>
  await inviteAll(await session(), { ...ADA, ...changes }, () => {})

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
