import { describe, expect, test } from 'vitest'
import { watch } from '../../../src/commands/watch/watch.ts'
import { readLedgerTable } from '../../../src/github/ledger/ledger-table.ts'
import { EVERY, START, useFollowing, type VirtualClock } from './follow.fixture.ts'

const following = useFollowing()
const { world, clock, push, run, gradeHere, runWorkflows, graded } = following

/** When the first request of this kind came, by the clock that the follower waits on. */
function watchFor(time: VirtualClock, method: string, path: RegExp) {
  const seen: number[] = []
  world().failWith((_, asked, pathname) => {
    if (asked === method && path.test(pathname)) seen.push(time.now)
    return undefined
  })
  return seen
}

const NOTE = /linear-regression-ada\/issues\/\d+\/comments$/
const DISPATCH = /grade\.yml\/dispatches$/

describe('a push', () => {
  test('has its comment within two minutes, graded here', async () => {
    const time = clock(300)
    const told = watchFor(time, 'POST', NOTE)
    time.at(47, async () => void (await push('ada', 'first = 1\n')))
    const { said } = await run(time, gradeHere)
    expect(told).toEqual([60])
    expect(graded('ada')).toHaveLength(1)
    expect(said.filter((line) => line.includes('graded'))).toHaveLength(2)
    expect(world().github.workflowDispatches).toEqual([])
  })

  test('starts the hub’s workflow within a beat, once', async () => {
    const time = clock(300)
    const started = watchFor(time, 'POST', DISPATCH)
    time.at(47, async () => void (await push('ada', 'first = 1\n')))
    for (let at = 61; at < 300; at += EVERY) time.at(at, runWorkflows)
    await run(time, null)
    expect(started).toEqual([60])
    expect(graded('ada')).toHaveLength(1)
  })

  test('that GitHub names and does not show yet is found at the next beat', async () => {
    const time = clock(200)
    const started = watchFor(time, 'POST', DISPATCH)
    time.at(47, async () => {
      await push('ada', 'first = 1\n')
      world().github.inject({
        method: 'GET',
        path: /linear-regression-ada\/activity$/,
        status: 200,
        body: [],
        times: 2,
      })
    })
    await run(time, null)
    expect(started).toEqual([120])
  })

  test('is graded although GitHub says nothing of another repository, day and night', async () => {
    const time = clock(900)
    const started = watchFor(time, 'POST', DISPATCH)
    const path = /linear-regression-bob\/activity$/
    world().github.inject({ method: 'GET', path, status: 403, times: 1_000 })
    time.at(10, async () => void (await push('bob', 'first = 1\n')))
    time.at(700, async () => void (await push('ada', 'first = 1\n')))
    await run(time, null)
    expect(started).toEqual([720])
  })
})

test('a quiet beat is one request that costs nothing', async () => {
  const time = clock(900)
  const from = { at: 0 }
  // Invitations are pushes too, and GitHub's lists have them for sure after two minutes.
  time.at(301, async () => {
    from.at = world().github.requests.length
  })
  await run(time, null)
  const asked = world().github.requests.slice(from.at)
  const beats = asked.filter(({ path }) => path.includes('per_page=30'))
  expect(beats).toHaveLength(19)
  expect(beats.filter(({ status }) => status !== 304)).toEqual([])
  // Every ten minutes one look at everything; two of its requests are about the limits. The logs and
  // the table have the names that they had at the look before, and are not read again.
  expect(asked.length - beats.length).toBe(6)
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([])
})

test('a deadline pins what stands without any push, and it is published', async () => {
  const time = clock(9_000)
  await push('ada', 'first = 1\n')
  await run(time, gradeHere, { every: 120 })
  const log = await (await world().session()).ledger.readLog('linear-regression-ada')
  const submitted = log.find(({ kind }) => kind === 'submitted')
  expect(submitted?.at).toBe('2026-03-01T14:04:00Z')
  expect(graded('ada')).toHaveLength(1)
})

test('a follower notes its audits where doctor and Watch look', async () => {
  await run(clock(5_400), gradeHere)
  const session = await world().session()
  const noted = (await readLedgerTable(session.hub, session.config.hub))?.auditedAt
  expect(noted).toMatch(/^2026-03-01T13:0/)
  // It works for longer than a token of an App is good.
  const tokens = world().github.requests.filter(({ path }) => path.endsWith('/access_tokens'))
  expect(tokens.length).toBeGreaterThan(1)
  expect(world().github.requests.map(({ status }) => status)).not.toContain(401)
})

test('what a follower has published before it is asked to end is graded by nobody again', async () => {
  const time = clock(300)
  time.at(47, async () => void (await push('ada', 'first = 1\n')))
  await run(time, async (name) => {
    time.isEnded = true
    return await gradeHere(name)
  })
  expect(graded('ada')).toHaveLength(1)
  // A claim that nobody has released is taken for lost an hour later.
  world().github.setNow(new Date(START + 70 * 60_000))
  const look = { audit: false, dispatch: false, again: null }
  expect((await watch(await world().session(), look)).handedOut).toEqual([])
})
