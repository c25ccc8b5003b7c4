import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEnough, orderTries, pickProofs, WANTED } from '../../src/kit/plan-changes.ts'
import { CHANGE_KINDS, type Proof, type SmallChange } from '../../src/kit/small-change.ts'

const changes = fc
  .record({
    where: fc.constantFrom('fit', 'predict', '', '__proto__'),
    line: fc.integer({ min: 1, max: 30 }),
    length: fc.integer({ min: 0, max: 3 }),
    kind: fc.constantFrom(...CHANGE_KINDS),
    start: fc.integer({ min: 0, max: 500 }),
  })
  .map(
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
const broken = fc.uniqueArray(
  fc.record({
    criterion: fc.constantFrom('T1', 'T2', 'T3', 'T4', 'T5', 'T6'),
    tests: fc.array(fc.constantFrom('test_a', 'test_b'), { minLength: 1, maxLength: 2 }),
    reasons: fc.array(fc.constantFrom('wrong-value' as const, 'raised' as const), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  { selector: ({ criterion }) => criterion, minLength: 1 },
)
const proofs = fc.array(fc.record({ change: changes, broken }), { maxLength: 30 })

const meets = (one: SmallChange, other: SmallChange) => one.line <= other.to && other.line <= one.to

test('five at most, each proven, none on a line of another, in the order of the lines', () => {
  fc.assert(
    fc.property(proofs, (given) => {
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
  fc.assert(
    fc.property(proofs, (given) => {
      const picks = pickProofs(given)
      if (picks.length === WANTED) return
      const isTaken = ({ change }: Proof) => picks.some((pick) => meets(pick.change, change))
      expect(given.every(isTaken)).toBe(true)
    }),
  )
})

test('no criterion is asked about twice while a free line breaks one that is not asked about', () => {
  fc.assert(
    fc.property(proofs, (given) => {
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
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 60 }), (given) => {
      const order = orderTries(given)
      expect(order).toHaveLength(given.length)
      expect(new Set(order)).toEqual(new Set(given))
      const functions = new Set(given.map(({ where }) => where)).size
      expect(new Set(order.slice(0, functions).map(({ where }) => where)).size).toBe(functions)
    }),
  )
})

test('more proofs never make what is enough too little', () => {
  fc.assert(
    fc.property(
      proofs,
      fc.integer({ min: 0, max: 24 }),
      fc.integer({ min: 1, max: 6 }),
      (given, tries, all) => {
        if (isEnough(given, tries, all)) expect(pickProofs(given)).toHaveLength(WANTED)
      },
    ),
  )
})
