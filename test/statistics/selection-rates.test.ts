import { assert, constant, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { compareGroups } from '../../src/report/selection.ts'
import {
  FOUR_FIFTHS,
  flips,
  type Group,
  impactRatio,
  isBelowFourFifths,
} from '../../src/statistics/selection-rates.ts'

const group = integer({ min: 1, max: 60 }).chain((assessed) =>
  record({ assessed: constant(assessed), passed: integer({ min: 0, max: assessed }) }),
)
const named = (name: string, passed: number, assessed: number) => {
  return { stage: 'take-home', attribute: 'a', group: name, assessed, passed }
}
const verdictOf = (...groups: readonly ReturnType<typeof named>[]) => {
  const [first] = compareGroups(groups)
  return first?.kind === 'compared' ? first.verdict : first?.kind
}

test('exactly four fifths is not below four fifths, whatever the counts', () => {
  const times = integer({ min: 1, max: 12 })
  void assert(
    property(group, times, times, ({ assessed, passed }, one, other) => {
      if (passed === 0) return
      // 4 p of 5 n against p of n, each counted several times over.
      const low = { assessed: 5 * assessed * one, passed: 4 * passed * one }
      const high = { assessed: assessed * other, passed: passed * other }
      expect(isBelowFourFifths(low, high)).toBe(false)
      expect(impactRatio(low, high)).toBe(FOUR_FIFTHS)
    }),
  )
})

test('a ratio and its verdict never say different things', () => {
  void assert(
    property(group, group, (low, high) => {
      if (high.passed === 0) return
      expect(impactRatio(low, high) < FOUR_FIFTHS).toBe(isBelowFourFifths(low, high))
    }),
  )
})

test('3 of 5 beside 6 of 8 is not below four fifths', () => {
  expect(verdictOf(named('a', 3, 5), named('b', 6, 8))).toMatch(/^not below four-fifths/)
})

test('one person fewer can bring a group below four fifths', () => {
  const verdict = 'not below four-fifths, changes with one person'
  expect(verdictOf(named('a', 8, 20), named('b', 10, 20))).toBe(verdict)
})

/** All tables in which one person more or fewer passes, or one in place of another; by trying all of them. */
function isChangedByOne(one: Group, other: Group): boolean {
  const steps = [-1, 0, 1]
  return steps.some((x) =>
    steps.some((y) => {
      const [low, high] = [
        { ...one, passed: one.passed + x },
        { ...other, passed: other.passed + y },
      ]
      const isTable = [low, high].every(({ assessed, passed }) => passed >= 0 && passed <= assessed)
      const isOne = Math.abs(x) + Math.abs(y) === 1 || x * y === -1
      return isTable && isOne && isBelowFourFifths(low, high) !== isBelowFourFifths(one, other)
    }),
  )
}

test('a verdict changes with one person if it does in any table one person away', () => {
  void assert(
    property(group, group, (one, other) => {
      expect(flips(one, other)).toBe(isChangedByOne(one, other))
    }),
  )
})

test('a third group that stays the highest keeps the verdict', () => {
  const [low, high] = [
    { assessed: 100, passed: 34 },
    { assessed: 20, passed: 9 },
  ]
  expect(flips(low, high)).toBe(true)
  expect(flips(low, high, { assessed: 200, passed: 90 })).toBe(false)
})

test('a small group that one person makes the highest changes the verdict', () => {
  const [one, highest, small] = [
    { assessed: 100, passed: 44 },
    { assessed: 200, passed: 90 },
    { assessed: 9, passed: 4 },
  ]
  expect(flips(one, highest)).toBe(false)
  expect(flips(one, highest, small)).toBe(true)
})

test('a group that is too small has no counts', () => {
  const [small] = compareGroups([named('a', 1, 1), named('b', 20, 40)])
  expect(small).toEqual({ stage: 'take-home', attribute: 'a', group: 'a', kind: 'too-few' })
})
