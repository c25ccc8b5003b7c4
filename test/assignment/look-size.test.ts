import { describe, expect, test } from 'vitest'
import { mostAtOnce, noteLook, spokenFor } from '../../src/assignment/look-size.ts'
import {
  isSame,
  parseIndex,
  printIndex,
  type WatchEntry,
  type WatchIndex,
} from '../../src/assignment/watch-index.ts'
import { shift } from '../../src/input/moment.ts'
import { aWatchEntry, claim } from './a-watch-entry.ts'

const NOW = '2026-03-02T08:00:00Z'
const IN_AN_HOUR = '2026-03-02T09:00:00Z'
const NOTHING = { underway: 0, recent: 0 }

test.each([
  ['of a person', 5_000, IN_AN_HOUR, 27],
  ['of a workflow whose hour has begun', 1_000, IN_AN_HOUR, 27],
  ['that is half spent', 500, '2026-03-02T08:30:00Z', 27],
  ['that is nearly spent', 90, IN_AN_HOUR, 1],
  ['that is spent', 0, '2026-03-02T08:15:01Z', 0],
  ['that is spent, and ends nobody knows when', 0, null, 0],
  ['that is spent, and ends while a run would wait', 0, '2026-03-02T08:15:00Z', 27],
])('a look under a limit %s', (_, left, endsAt, most) => {
  expect(mostAtOnce({ left, endsAt }, NOW, NOTHING)).toBe(most)
})

test('a look where there is no limit', () => {
  expect(mostAtOnce(null, NOW, NOTHING)).toBe(27)
})

test('two looks an hour leave room under what GitHub takes of a workflow’s token', () => {
  const first = mostAtOnce({ left: 1_000, endsAt: IN_AN_HOUR }, NOW, NOTHING)
  const hour = { left: 1_000 - 15 * first, endsAt: IN_AN_HOUR }
  const second = mostAtOnce(hour, NOW, { underway: 0, recent: first })
  expect([first, second]).toEqual([27, 27])
  expect(1_000 - 15 * (first + second)).toBeGreaterThan(100)
  expect(500 - 8 * (first + second)).toBeGreaterThan(30)
})

describe('looks that a relay starts', () => {
  // Everybody has pushed at the deadline, and no grading is published before the last look.
  function looksEvery(minutes: number, looks: number, left: number): readonly number[] {
    let index = parseIndex(null)
    return Array.from({ length: looks }, (_, number) => {
      const now = shift(NOW, { minutes: number * minutes })
      const most = mostAtOnce({ left, endsAt: IN_AN_HOUR }, now, spokenFor(index, now))
      index = noteLook(claimedBy(index, now, most), most, now)
      return most
    })
  }

  test('hand out within an hour what its writes hold, however often they look', () => {
    expect(looksEvery(1, 40, 5_000)).toEqual([27, 27, ...Array(38).fill(0)])
  })

  test('leave the requests alone that gradings under way still need', () => {
    const [first = 0, second = 0, third = 0] = looksEvery(1, 3, 700)
    expect([first, second, third]).toEqual([27, 13, 0])
    expect(60 + 16 * (first + second)).toBeLessThanOrEqual(700)
  })

  test('take nothing from a schedule whose runs start minutes early or late', () => {
    const late = { ...parseIndex(null), looks: [{ at: NOW, handedOut: 27 }] }
    const index = noteLook(late, 27, shift(NOW, { minutes: 30 }))
    const now = shift(NOW, { minutes: 56 })
    expect(spokenFor(index, now)).toEqual({ underway: 0, recent: 27 })
  })
})

test('a claim that brought nothing within an hour needs no requests any more', () => {
  const index = claimedBy(parseIndex(null), NOW, 3)
  expect(spokenFor(index, shift(NOW, { minutes: 59 })).underway).toBe(3)
  expect(spokenFor(index, IN_AN_HOUR).underway).toBe(0)
})

test('the table keeps the looks of the last hour, and is left as it is by one that hands out nothing', () => {
  const one = noteLook(parseIndex(null), 2, NOW)
  expect(noteLook(one, 0, IN_AN_HOUR)).toBe(one)
  expect(noteLook(one, 1, IN_AN_HOUR).looks).toEqual([{ at: IN_AN_HOUR, handedOut: 1 }])
  expect(parseIndex(printIndex(one)).looks).toEqual([{ at: NOW, handedOut: 2 }])
  expect(isSame(one, parseIndex(null))).toBe(false)
})

/** The table with so many more claims in it. */
function claimedBy(index: WatchIndex, at: string, count: number): WatchIndex {
  const claimed = Array.from({ length: count }, (_, number): readonly [string, WatchEntry] => [
    `linear-regression-c${Object.keys(index.assignments).length + number}`,
    aWatchEntry({ handedOut: [claim('a'.repeat(40), at)] }),
  ])
  return { ...index, assignments: { ...index.assignments, ...Object.fromEntries(claimed) } }
}
