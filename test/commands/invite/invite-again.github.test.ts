import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { close } from '../../../src/commands/close.ts'
import { extend } from '../../../src/commands/extend.ts'
import {
  type InviteRequest,
  inviteAll,
  planInvitations,
} from '../../../src/commands/invite/invite-all.ts'
import { invitedOutcome } from '../../../src/commands/invite/run-invite.ts'
import type { HubConfig } from '../../../src/hub/hub-config.ts'
import { temporaryFolder } from '../../folders.ts'
import { acceptInvitations } from '../candidate.fixture.ts'
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

/** What somebody who asks for it again is told, and that nothing else comes of it. */
async function again(changes: Partial<InviteRequest> = {}): Promise<string> {
  const before = hub.github().snapshot()
  const invited = await invite(changes)
  expect(hub.github().snapshot()).toEqual(before)
  const request = { ...ADA, ...changes }
  const planned = await planInvitations(await session(), request)
  expect(planned).toMatchObject({ plans: [], before: [{ left: invited[0]?.left }] })
  const { text, unmet } = invitedOutcome(invited, { timeZone: 'UTC', serverUrl: 'https://x.test' })
  const left = invited.flatMap((one) => one.left)
  expect(left.length > 0).toBe(typeof unmet === 'string')
  for (const what of left) expect(text.join('\n')).toContain(`ada, linear-regression: ${what}`)
  return left.join('\n')
}

test.each([
  ['withdraw', /was withdrawn.*nothing opens it again. Invite the candidate to another/],
  ['archive', /is archived, and nothing opens it again/],
] as const)('whoever is invited again after %s is not taken for invited', async (how, said) => {
  config = {}
  await invite()
  await close(await session(), { assignment: ID, how, reason: 'by mistake' })
  expect(await again()).toMatch(said)
  expect(await again({ deadline: LATER })).toMatch(said)
})

test('whoever did not start in time is given more time by another command', async () => {
  config = STARTING
  await invite()
  hub.setClock('2026-03-04T18:05:00Z')
  await hub.look({}, await session())
  expect(await again({ deadline: LATER })).toMatch(
    /nobody started it by 2026-03-04T18:00:00Z. .*npx takehome extend --assignment linear-regression-ada --start-by/,
  )
})

test.each(['invitation', 'start'] as const)(
  'other terms of a clock from the %s are not dropped in silence',
  async (clock) => {
    config = clock === 'start' ? STARTING : {}
    await invite({ zone: 'Europe/Zurich', time: '+25%' })
    expect(await again()).toBe('')
    expect(await again({ time: '+25%', zone: 'Europe/Zurich' })).toBe('')
    const moves = clock === 'start' ? '--start-by <moment>' : '--deadline <moment>'
    expect(await again({ deadline: LATER })).toContain(moves)
    const time = clock === 'start' ? '--time <percent>' : '--deadline <moment>'
    const said = await again({ time: '+50%', zone: 'America/New_York', role: 'ml-engineer' })
    expect(said).toContain(time)
    expect(said).toMatch(/the role stays none/)
    expect(said).toMatch(/the time zone stays/)
    // Runs of the hub can be read.
    expect(said).not.toMatch(/25|50|Zurich|York/)
  },
)

test('a list that is kept says nothing of what was given, or was moved since', async () => {
  config = {}
  await using folder = await temporaryFolder()
  const csv = join(folder.path, 'list.csv')
  const line = 'ada,linear-regression,2026-03-12T18:00+01:00'
  const list = { candidate: '', exercise: '', csv }
  for (const [head, more] of [
    ['candidate,exercise,deadline', ''],
    ['candidate,exercise,deadline,time', ',+25%'],
  ] as const) {
    await hub.prepare()
    await writeFile(csv, `${head}\n${line}${more}\n`)
    await invite(list)
    await acceptInvitations(hub.as('ada'))
    await invite(list)
    hub.setClock('2026-03-02T12:00:00Z')
    expect(await again(list)).toBe('')
    const wish = { assignment: ID, deadline: LATER, reason: 'ill' }
    await extend(await session(), wish)
    expect(await again(list)).toBe('')
    hub.setClock('2026-03-16T12:00:00Z')
    expect(await again(list)).toBe('')
    await writeFile(csv, `${head}\nada,linear-regression,2026-03-25T18:00+01:00${more}\n`)
    expect(await again(list)).toMatch(/the deadline 2026-03-25T17:00:00Z is not set/)
  }
})

test('a list that is kept says nothing of extra time of which more was given since', async () => {
  config = STARTING
  await invite({ time: '+25%' })
  await acceptInvitations(hub.as('ada'))
  await invite()
  await extend(await session(), { assignment: ID, deadline: '', time: '+50%', reason: 'agreed' })
  expect(await again({ time: '+25%' })).toBe('')
  expect(await again({ time: '+75%' })).toContain('--time <percent>')

  // Where they have the task, it is given by a later deadline.
  config = {}
  await hub.prepare()
  await invite()
  await acceptInvitations(hub.as('ada'))
  await invite()
  expect(await again({ time: '+25%' })).toContain('--deadline <moment>')
  hub.setClock('2026-03-02T12:00:00Z')
  await extend(await session(), { assignment: ID, deadline: LATER, reason: 'agreed' })
  expect(await again({ time: '+25%' })).toBe('')
})

test('what was withdrawn is no part of a loop that counts as given', async () => {
  const exercises = ['bias-variance', 'linear-regression'] as const
  config = {
    exercises: new Map(exercises.map((id) => [id, { role: 'ml-engineer' }])),
    loops: new Map([['ml-engineer', exercises]]),
  }
  await invite({ exercise: '', role: 'ml-engineer' })
  const withdrawn = { how: 'withdraw', reason: 'by mistake' }
  await close(await session(), { ...withdrawn, assignment: ID })
  config = {
    exercises: new Map(
      [...exercises, 'cross-validation'].map((id) => [id, { role: 'ml-engineer' }]),
    ),
    loops: new Map([['ml-engineer', [...exercises, 'cross-validation']]]),
  }
  const next = { exercise: 'cross-validation', role: 'ml-engineer' }
  const without = 'ada: the loop of ml-engineer is given without linear-regression'
  await expect(invite(next)).rejects.toMatchObject({ issues: [{ message: without }] })
  await hub.look({}, await session())
  await expect(invite(next)).rejects.toMatchObject({ issues: [{ message: without }] })
  await invite({ ...next, outsideLoop: 'one was withdrawn by mistake' })
})
