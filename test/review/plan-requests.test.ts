import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairOrder } from '../../src/review/pair-order.ts'
import { planRequests, type ShortReview } from '../../src/review/plan-requests.ts'

const NAMES = 'abcdefghijklmnop'.split('')
const deadline = '2026-03-08T18:00:00Z'
const short = (id: string, missing = 2, changes: Partial<ShortReview> = {}): ShortReview => {
  return { id, deadline, missing, taken: [], barred: [], ...changes }
}

function loadsOf(
  people: readonly string[],
  groups: Iterable<readonly string[]>,
): readonly number[] {
  const all = [...groups].flat()
  return people.map((login) => all.filter((one) => one === login).length)
}

const spread = (loads: readonly number[]) => Math.max(...loads) - Math.min(...loads)

function pairsOf(groups: Iterable<readonly string[]>): readonly string[] {
  return [...groups].flatMap((group) =>
    group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b].toSorted().join(' '))),
  )
}

/** Submissions come one after the other, or several at once; each is planned on what the ledger says by then. */
function playRound(people: readonly string[], waves: readonly number[], each: number) {
  const done: (readonly string[])[] = []
  for (const [wave, size] of waves.entries()) {
    const reviews = Array.from({ length: size }, (_, index) => short(`${wave}-${index}`, each))
    done.push(...planRequests(reviews, people, done).values())
  }
  return done
}

const round = fc.record({
  people: fc.integer({ min: 3, max: 9 }).map((count) => NAMES.slice(0, count)),
  waves: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 }),
  each: fc.integer({ min: 2, max: 3 }),
})

describe('while nobody is away', () => {
  test('nobody has more than one review more than anybody else, after every wave', () => {
    fc.assert(
      fc.property(round, ({ people, waves, each }) => {
        for (const count of waves.keys()) {
          const done = playRound(people, waves.slice(0, count + 1), each)
          expect(done.every((group) => new Set(group).size === each)).toBe(true)
          expect(spread(loadsOf(people, done))).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60 },
    )
  })

  test.each([3, 4, 5, 6, 7, 8, 9, 10, 11])(
    'of %i people nobody meets the same colleague twice before everybody has met everybody',
    (count) => {
      const people = NAMES.slice(0, count)
      const all = (count * (count - 1)) / 2
      const one = playRound(
        people,
        Array.from({ length: all }, () => 1),
        2,
      )
      expect(new Set(pairsOf(one)).size).toBe(all)
      expect(new Set(pairsOf(playRound(people, [all], 2))).size).toBe(all)
    },
  )
})

const name = fc.constantFrom(...NAMES.slice(0, 7))
const names = fc.uniqueArray(name, { maxLength: 4 })
const tangle = fc.record({
  people: fc.uniqueArray(name, { minLength: 1 }),
  before: fc.array(names, { maxLength: 8 }),
  reviews: fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      deadline: fc.constantFrom(deadline, '2026-03-09T18:00:00Z'),
      missing: fc.integer({ min: 0, max: 3 }),
      taken: names,
      barred: names,
    }),
    { maxLength: 6, selector: ({ id }) => id },
  ),
})

describe('whatever happened before', () => {
  test('only people are asked who are there and may, once each, and as many as are missing where there are', () => {
    fc.assert(
      fc.property(tangle, ({ people, before, reviews }) => {
        const plan = planRequests(reviews, people, before)
        for (const { id, missing, taken, barred } of reviews) {
          const asked = plan.get(id) ?? []
          const free = people.filter((one) => !taken.includes(one) && !barred.includes(one))
          expect(asked.filter((one) => !free.includes(one))).toEqual([])
          expect(new Set(asked).size).toBe(Math.min(missing, free.length))
        }
      }),
    )
  })

  test('the same inputs in another order give the same plan', () => {
    fc.assert(
      fc.property(tangle, fc.infiniteStream(fc.nat()), ({ people, before, reviews }, numbers) => {
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((one) => ({ one, at: numbers.next().value as number }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ one }) => one)
        const again = planRequests(
          shuffled(reviews).map((one) => ({
            ...one,
            taken: shuffled(one.taken),
            barred: shuffled(one.barred),
          })),
          shuffled(people),
          shuffled(before).map(shuffled),
        )
        const sorted = (plan: ReadonlyMap<string, readonly string[]>) => [...plan].toSorted()
        expect(sorted(again)).toEqual(sorted(planRequests(reviews, people, before)))
      }),
    )
  })

  test('the least loaded are asked first, and a pair is only repeated where the loads leave no other', () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 8 }), names, (before, barred) => {
        const people = NAMES.slice(0, 7)
        const asked = planRequests([short('x', 2, { barred })], people, before).get('x') ?? []
        const free = people.filter((one) => !barred.includes(one))
        const load = (one: string) => loadsOf([one], before)[0] ?? 0
        const lightest = free.map(load).toSorted().slice(0, 2)
        expect(asked.map(load).toSorted()).toEqual(lightest)
        const met = (pair: string) => pairsOf(before).filter((one) => one === pair).length
        const possible = pairsOf([free]).filter(
          (pair) => String(pair.split(' ').map(load).toSorted()) === String(lightest),
        )
        const fewest = Math.min(...possible.map(met))
        expect(met(asked.toSorted().join(' '))).toBe(fewest)
      }),
    )
  })
})

test.each([2, 3, 4, 5, 6, 9, 12, 15])(
  'the order of pairs of %i people is whole and even',
  (count) => {
    const pairs = pairOrder(count)
    expect(new Set(pairs.map((pair) => pair.toSorted().join(' '))).size).toBe(
      (count * (count - 1)) / 2,
    )
    const people = Array.from({ length: count }, (_, index) => String(index))
    for (const end of pairs.keys()) {
      const played = pairs.slice(0, end + 1).map((pair) => pair.map(String))
      expect(spread(loadsOf(people, played))).toBeLessThanOrEqual(1)
    }
  },
)

describe('after an appeal', () => {
  const plan = (missing: number, people: string, changes: Partial<ShortReview>) =>
    planRequests([short('one', missing, changes)], [...people], []).get('one')

  test('people who are new to it are asked first, and the others only beside one of them', () => {
    const earlier = ['a', 'b']
    expect(plan(1, 'abc', { earlier })).toEqual(['c'])
    expect(plan(2, 'abcd', { earlier })).toEqual(['c', 'd'])
    expect(plan(2, 'abc', { earlier })).toEqual(['a', 'c'])
    expect(plan(1, 'ab', { earlier })).toEqual([])
    expect(plan(2, 'ab', { earlier })).toEqual(['a'])
    expect(plan(1, 'ab', { earlier, taken: ['c'] })).toEqual(['a'])
    expect(plan(1, 'ab', { earlier, taken: ['a'] })).toEqual([])
    expect(plan(2, 'abc', { earlier, barred: ['c', 'a'] })).toEqual(['b'])
  })
})
