import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { isEnough, orderTries, pickProofs, WANTED } from '../../src/kit/plan-changes.ts'
import { CHANGE_KINDS, type Proof, type SmallChange } from '../../src/kit/small-change.ts'

const changes = record({
  where: constantFrom('fit', 'predict', '', '__proto__'),
  line: integer({ min: 1, max: 30 }),
  length: integer({ min: 0, max: 3 }),
  kind: constantFrom(...CHANGE_KINDS),
  start: integer({ min: 0, max: 500 }),
}).map(
  ({ length, line, start, ...rest }): SmallChange => ({
    ...rest,
    line,
    to: line + length,
    before: '>',
    after: '>=',
    start,
    end: start + 1,
    text: '>=',
  }),
)
const broken = uniqueArray(
  record({
    criterion: constantFrom('T1', 'T2', 'T3', 'T4', 'T5', 'T6'),
    tests: array(constantFrom('test_a', 'test_b'), { minLength: 1, maxLength: 2 }),
    reasons: array(constantFrom('wrong-value' as const, 'raised' as const), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  { selector: ({ criterion }) => criterion, minLength: 1 },
)
const proofs = array(record({ change: changes, broken }), { maxLength: 30 })

const meets = (one: SmallChange, other: SmallChange) => one.line <= other.to && other.line <= one.to

test('five at most, each proven, none on a line of another, in the order of the lines', () => {
  assert(
    property(proofs, (given) => {
      const picks = pickProofs(given)
      expect(picks.length).toBeLessThanOrEqual(WANTED)
      for (const [index, pick] of picks.entries()) {
        expect(given.some(({ change }) => change === pick.change)).toBe(true)
        expect(pick.broken.map(({ criterion }) => criterion)).toContain(pick.about)
        expect(picks.slice(index + 1).some(({ change }) => meets(pick.change, change))).toBe(false)
        expect(pick.change.line).toBeGreaterThanOrEqual(picks[index - 1]?.change.line ?? 0)
      }
    }),
  )
})

test('fewer than five only where every other one meets the line of one that was taken', () => {
  assert(
    property(proofs, (given) => {
      const picks = pickProofs(given)
      if (picks.length === WANTED) return
      const isTaken = ({ change }: Proof) => picks.some((pick) => meets(pick.change, change))
      expect(given.every(isTaken)).toBe(true)
    }),
  )
})

test('no criterion is asked about twice while a free line breaks one that is not asked about', () => {
  assert(
    property(proofs, (given) => {
      const picks = pickProofs(given)
      const about = new Set(picks.map((pick) => pick.about))
      if (about.size === picks.length) return
      const isFresh = ({ change, broken: all }: Proof) =>
        !picks.some((pick) => meets(pick.change, change)) &&
        all.some(({ criterion }) => !about.has(criterion))
      expect(given.some(isFresh)).toBe(false)
    }),
  )
})

test('all changes are tried once, and the first tries see every function and every kind of it', () => {
  assert(
    property(array(changes, { maxLength: 60 }), (given) => {
      const order = orderTries(given)
      expect(order).toHaveLength(given.length)
      expect(new Set(order)).toEqual(new Set(given))
      const functions = new Set(given.map(({ where }) => where)).size
      expect(new Set(order.slice(0, functions).map(({ where }) => where)).size).toBe(functions)
    }),
  )
})

test('more proofs never make what is enough too little', () => {
  assert(
    property(
      proofs,
      integer({ min: 0, max: 24 }),
      integer({ min: 1, max: 6 }),
      (given, tries, all) => {
        if (isEnough(given, tries, all)) expect(pickProofs(given)).toHaveLength(WANTED)
      },
    ),
  )
})
