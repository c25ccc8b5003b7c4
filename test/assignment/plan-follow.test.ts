import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterFailure, holdClaims } from '../../src/assignment/held-claims.ts'
import {
  afterLook,
  beginAuditing,
  type Following,
  type FollowRules,
  NOTHING_YET,
  nextAudits,
  outlookOf,
  pauseAfter,
  roomFor,
  whyLook,
} from '../../src/assignment/plan-follow.ts'
import { expectedFrom, isExpectant } from '../../src/assignment/plan-watch.ts'
import type { WatchEntry, WatchIndex } from '../../src/assignment/watch-index.ts'
import { shift } from '../../src/input/moment.ts'
import { aWatchEntry, claim } from './a-watch-entry.ts'

const START = '2026-03-01T12:00:00Z'
const moments = fc.nat(9 * 24 * 3_600).map((seconds) => shift(START, { seconds }))

const entries: fc.Arbitrary<WatchEntry> = fc
  .record({
    status: fc.constantFrom('open', 'submitted', 'closed'),
    deadline: moments,
    invitation: fc.record({ at: moments, accepted: fc.boolean() }),
    handedOut: fc.array(
      moments.map((at) => claim('a'.repeat(40), at)),
      { maxLength: 3 },
    ),
  } as const)
  .map((changes) => aWatchEntry(changes))

describe('when to look without a push', () => {
  test('is the very second from which a look expects something', () => {
    fc.assert(
      fc.property(entries, moments, (entry, now) => {
        const from = expectedFrom(entry)
        expect(isExpectant(entry, now)).toBe(from !== null && now >= from)
      }),
    )
  })

  test('is never past, and never later than anybody has to be looked at', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 5 }), moments, (all, now) => {
        const table = indexOf(all)
        const next = outlookOf(table, [], now).next ?? 'never'
        const latest = all
          .flatMap((entry) => expectedFrom(entry) ?? [])
          .map((moment) => (moment > now ? moment : shift(now, { minutes: 5 })))
          .toSorted()
        expect(next).toBe(latest[0] ?? 'never')
        expect(next > now).toBe(true)
      }),
    )
  })
})

function indexOf(all: readonly WatchEntry[]): WatchIndex {
  const assignments = Object.fromEntries(all.map((entry, index) => [`x-${index}`, entry]))
  return { schemaVersion: 1, writer: '', cursor: null, assignments }
}

const RULES: FollowRules = { exercises: ['linear-regression'], atOnce: 4, anHour: 10 }

describe('what is handed out', () => {
  test('never exceeds the hour, whatever comes when, and always goes on', () => {
    const gaps = fc.array(fc.tuple(fc.nat(1_200), fc.nat(9)), { maxLength: 60 })
    fc.assert(
      fc.property(gaps, (events) => {
        let now = START
        let known: Following = NOTHING_YET
        const all: string[] = []
        for (const [seconds, wanted] of events) {
          now = shift(now, { seconds })
          const handedOut = Math.min(wanted, roomFor(known, now, RULES))
          all.push(...Array.from({ length: handedOut }, () => now))
          known = afterLook(known, {
            now,
            pushes: [],
            outlook: NOTHING_YET.outlook,
            table: indexOf([]),
            handedOut,
          })
          const hour = all.filter((at) => shift(at, { hours: 1 }) > now)
          expect(hour.length).toBeLessThanOrEqual(RULES.anHour)
        }
        expect(roomFor(known, shift(now, { hours: 1 }), RULES)).toBe(RULES.atOnce)
      }),
    )
  })
})

describe('a glance', () => {
  const push = (id: number, name: string, pushedAt: string) => ({ id, name, pushedAt })
  const seen = [push(70, 'linear-regression-ada', START), push(1, 'hub', START)]
  const known: Following = {
    ...NOTHING_YET,
    pushes: seen,
    lookedAt: START,
    repositories: new Set([70]),
  }
  const now = shift(START, { minutes: 1 })
  const later = shift(START, { seconds: 50 })

  test.each([
    ['nothing new', null, null],
    ['a candidate’s push', [push(70, 'renamed', later), ...seen.slice(1)], 'push'],
    ['our own write to the hub', [push(1, 'hub', later), ...seen], null],
    ['a repository that is being made', [push(9, 'linear-regression-bob', later), ...seen], null],
    ['a repository of somebody else', [push(9, 'website', later), ...seen], null],
  ])('that shows %s', (_, pushes, why) => {
    expect(whyLook(known, { now, pushes }, RULES)).toBe(why)
  })

  test('that shows a second push to a repository that was made since', () => {
    const made = { ...known, pushes: [push(9, 'linear-regression-bob', START), ...seen] }
    const pushes = [push(9, 'linear-regression-bob', later), ...seen]
    expect(whyLook(made, { now, pushes }, RULES)).toBe('push')
  })

  test('is followed by a look after ten minutes at the latest', () => {
    expect(whyLook(known, { now: shift(START, { minutes: 10 }), pushes: null }, RULES)).toBe(
      'whole',
    )
  })
})

test('a pause after failures is never longer than five minutes, and grows', () => {
  fc.assert(
    fc.property(
      fc.nat(50),
      fc.nat(60),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (n, s, r) => {
        const every = s + 1
        const pause = pauseAfter(n, every, r)
        expect(pause).toBeLessThanOrEqual(300)
        expect(pause).toBeGreaterThanOrEqual(n === 0 ? every : every / 2)
        expect(pauseAfter(n + 1, every, r)).toBeGreaterThanOrEqual(n === 0 ? pause * 0.5 : pause)
      },
    ),
  )
})

test('settings are checked once a day, a few at a time, whoever starts however often', () => {
  const table = indexOf([
    aWatchEntry(),
    aWatchEntry(),
    aWatchEntry({ status: 'closed' }),
    aWatchEntry(),
  ])
  let auditing = beginAuditing(START)
  const picked: string[] = []
  for (let minutes = 0; minutes < 24 * 60; minutes += 1) {
    const step = nextAudits(auditing, table, shift(START, { minutes }))
    if (minutes < 60) expect(step.picked).toEqual([])
    expect(step.picked.length).toBeLessThan(3)
    picked.push(...step.picked)
    auditing = step.auditing
  }
  expect(picked).toEqual(['x-0', 'x-1', 'x-3'])
})

test('a claim is tried a few times and given back long before it runs out', () => {
  const [first] = holdClaims([{ assignment: 'x', sha: 'a'.repeat(40) }], START)
  let held = first ?? null
  let now = START
  let tries = 0
  while (held !== null) {
    expect(held.notBefore < shift(START, { minutes: 45 })).toBe(true)
    now = held.notBefore
    held = afterFailure(held, now)
    tries += 1
  }
  expect(tries).toBe(5)
})
