import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEnough, nextTry, orderTries, pickProofs, WANTED } from '../../src/kit/plan-changes.ts'
import {
  CHANGE_KINDS,
  type ChangeKind,
  type Proof,
  type SmallChange,
} from '../../src/kit/small-change.ts'

function aChange(where: string, line: number, kind: ChangeKind): SmallChange {
  return { where, line, to: line, kind, before: '>', after: '>=', start: 0, end: 1, text: '>=' }
}

/** One change of each of the first six kinds, each on a line of its own. */
const sixIn = (where: string, line: number) =>
  CHANGE_KINDS.slice(0, 6).map((kind, index) => aChange(where, line + index, kind))

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

test('questions are spread over the criteria that there are', () => {
  const about = (criterion: string, line: number): Proof => ({
    change: aChange(`f${criterion}`, line, 'boundary'),
    broken: [{ criterion, tests: ['test_a'], reasons: ['wrong-value'] }],
  })
  const many = [1, 2, 3, 4, 5, 6].map((line) => about('T1', line))
  const few = [7, 8].map((line) => about('T2', line))
  expect(pickProofs([...many, ...few]).filter((pick) => pick.about === 'T2')).toHaveLength(2)
})

test('all changes are tried once, and the first tries see every function and every kind of it', () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 60 }), (given) => {
      const order = orderTries(given, new Set(['fit']))
      expect(order).toHaveLength(given.length)
      expect(new Set(order)).toEqual(new Set(given))
      const functions = new Set(given.map(({ where }) => where)).size
      expect(new Set(order.slice(0, functions).map(({ where }) => where)).size).toBe(functions)
    }),
  )
})

test('the functions that the exercise asks for are tried before helpers, and not all in one way', () => {
  const helpers = ['_check', '_whole', '_number'].flatMap((where) => sixIn(where, 10))
  const asked = ['fit', 'predict', 'score'].flatMap((where) => sixIn(where, 40))
  const first = orderTries([...helpers, ...asked], new Set(['fit', 'predict', 'score'])).slice(0, 3)
  expect(first.map(({ where }) => where)).toEqual(['fit', 'predict', 'score'])
  expect(new Set(first.map(({ kind }) => kind)).size).toBe(3)
})

test('a function in which two changes broke nothing waits until nothing else is left', () => {
  const left = [...sixIn('fit', 1), ...sixIn('predict', 20)]
  const missed = (where: string) => ({ where, isProof: false })
  expect(nextTry(left, [missed('fit')])?.where).toBe('fit')
  expect(nextTry(left, [missed('fit'), missed('fit')])?.where).toBe('predict')
  const hit = { where: 'fit', isProof: true }
  expect(nextTry(left, [missed('fit'), hit, missed('fit')])?.where).toBe('fit')
  const all = ['fit', 'predict'].flatMap((where) => [missed(where), missed(where)])
  expect(nextTry(left, all)?.where).toBe('fit')
  expect(nextTry([], [])).toBeUndefined()
})

describe('five proofs of five criteria are not enough after a few tries', () => {
  const five = (kinds: readonly ChangeKind[], reason: 'wrong-value' | 'raised') =>
    kinds.map((kind, index) => ({
      change: aChange('fit', index + 1, kind),
      broken: [{ criterion: `T${index}`, tests: ['test_a'], reasons: [reason] }],
    }))
  const mixed = ['boundary', 'dropped', 'number', 'boundary', 'copy'] as const
  const alike = ['boundary', 'dropped', 'dropped', 'boundary', 'dropped'] as const

  test('where most of them ask the same, or are errors that anybody sees', () => {
    expect(isEnough(five(mixed, 'wrong-value'), 5, 8)).toBe(true)
    expect(isEnough(five(alike, 'wrong-value'), 5, 8)).toBe(false)
    expect(isEnough(five(mixed, 'raised'), 5, 8)).toBe(false)
  })

  test('but they are after more', () => {
    expect(isEnough(five(alike, 'raised'), 16, 8)).toBe(true)
  })
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
