import { expect, test } from 'vitest'
import { WorldError } from '../../../src/input/bad-news.ts'
import { ID } from '../../commands/publish/publish.fixture.ts'
import { BOB, MODULE, usePlatform } from './platform.fixture.ts'

const platform = usePlatform()
const { at, world, candidate, pushFiles, round } = platform

const TWO = { config: { gradedPushesPerDay: 2 } }
const minute = (count: number) => `2026-03-01T13:${String(count).padStart(2, '0')}:00Z`

test('pushes beyond the budget of a day are graded the next day, and the comment says what was used', async () => {
  const graded: string[] = []
  let last = ''
  for (let push = 1; push <= 6; push += 1) {
    at(minute(5 * push))
    last = await pushFiles(ID, { [MODULE]: `pushed = ${push}\n` })
    graded.push(...(await round(TWO)).handedOut.map(({ sha }) => sha))
  }
  expect(graded).toHaveLength(2)
  expect(world().github.workflowDispatches).toHaveLength(2)
  expect(Object(candidate().comments[0]).body).toContain(
    'You used 2 of 2 graded pushes in 24 hours. The last commit before the deadline is always graded',
  )
  at('2026-03-02T13:04:59Z')
  expect(await round(TWO)).toMatchObject({ handedOut: [], waiting: [{ assignment: ID }] })
  at('2026-03-02T13:05:00Z')
  expect((await round(TWO)).handedOut).toEqual([{ assignment: ID, sha: last }])
})

test('any number of pushes between two looks is one', async () => {
  for (let push = 1; push <= 30; push += 1) await pushFiles(ID, { [MODULE]: `pushed = ${push}\n` })
  expect((await round()).handedOut).toHaveLength(1)
  expect((await round()).handedOut).toEqual([])
})

const REFUSED = { message: 'You have exceeded a secondary rate limit.' }
const STEPS = [
  /\/git\/trees$/,
  /\/pulls$/,
  /\/issues\/\d+\/comments$/,
  /\/collaborators\/bob$/,
  // The record, once the invitation is out.
  /bob\.jsonl$/,
]

test.for([
  ['short', 30],
  ['long', 3600],
] as const)(
  'a secondary limit in the middle of an invitation, %s, is gone on from, and nobody is invited twice',
  async ([how, seconds]) => {
    let refusals = 0
    for (const step of STEPS) {
      let once = true
      world().failWith((_, method, path) => {
        if (!once || method === 'GET' || !path.includes(BOB) || !step.test(path)) return undefined
        once = false
        refusals += 1
        return { status: 403, headers: { 'retry-after': String(seconds) }, body: REFUSED }
      })
      const invited = platform.inviteBob()
      if (how === 'long') await expect(invited).rejects.toThrow(WorldError)
      else await invited
      if (how === 'short') break
    }
    world().failWith(undefined)
    await platform.inviteBob()
    expect(refusals).toBe(how === 'long' ? STEPS.length : 1)
    const invitations = world().github.requests.filter(
      ({ method, path, status }) =>
        method === 'PUT' && path.endsWith(`${BOB}/collaborators/bob`) && status === 201,
    )
    expect(invitations).toHaveLength(1)
    const made = world().snapshot()[`acme/${BOB}`]
    expect([made?.pulls.length, made?.comments.length, made?.collaborators]).toEqual([
      1,
      1,
      { bob: 'write' },
    ])
    const log = await (await world().session()).ledger.readLog(BOB)
    expect(log.filter(({ kind }) => kind === 'invited')).toHaveLength(1)
  },
)
