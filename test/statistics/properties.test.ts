import {
  array,
  assert,
  constant,
  constantFrom,
  double,
  integer,
  property,
  record,
  shuffledSubarray,
  tuple,
  uniqueArray,
} from 'fast-check'
import { expect, test } from 'vitest'
import { agreement } from '../../src/statistics/agreement.ts'
import { intraclass } from '../../src/statistics/intraclass.ts'
import { cohenKappa } from '../../src/statistics/kappa.ts'
import { krippendorffAlpha } from '../../src/statistics/krippendorff.ts'
import { averageRanks, sum } from '../../src/statistics/moments.ts'
import { moveWeight, orderStability } from '../../src/statistics/order-stability.ts'
import { fisherExact, newcombe } from '../../src/statistics/selection-rates.ts'
import { severities } from '../../src/statistics/severity.ts'
import { rankCorrelation, spearman } from '../../src/statistics/validity.ts'

const level = integer({ min: 1, max: 4 })
const rating = record({
  rater: constantFrom('ada', 'bo', 'cy', 'di'),
  unit: constantFrom(...'abcdefghijklmnop'),
  level,
}).map((one) => ({ ...one, candidate: one.unit }))
const rated = (rater: string, unit: number, level: number) => {
  return { rater, unit: String(unit), candidate: String(unit), level }
}
/** Each rater at most once a unit, and any cell may be missing. */
const ratings = uniqueArray(rating, { minLength: 20, selector: (r) => `${r.rater}${r.unit}` })
const close = (a: number | null, b: number | null) =>
  a === null || b === null ? expect(a).toBe(b) : expect(a).toBeCloseTo(b, 9)

test('neither the order nor the names of raters change an agreement', () => {
  const shuffled = ratings.chain((all) =>
    tuple(constant(all), shuffledSubarray(all, { minLength: all.length })),
  )
  const renamed = { ada: 'zoe', bo: 'yan', cy: 'xi', di: 'wim' } as const
  void assert(
    property(shuffled, ([all, mixed]) => {
      const other = mixed.map((one) => ({
        ...one,
        rater: renamed[one.rater as keyof typeof renamed],
      }))
      expect(agreement(other, 's')).toEqual(agreement(all, 's'))
    }),
    { numRuns: 20 },
  )
})

test('a unit that one person alone has rated changes nothing', () => {
  void assert(
    property(ratings, level, (all, extra) => {
      const alone = { rater: 'ada', unit: 'alone', candidate: 'alone', level: extra }
      expect(agreement([...all, alone], 's')).toEqual(agreement(all, 's'))
    }),
    { numRuns: 20 },
  )
})

test('alpha is 1 for raters who always agree, and never above', () => {
  void assert(
    property(array(array(level, { minLength: 2, maxLength: 4 }), { minLength: 2 }), (units) => {
      const alpha = krippendorffAlpha(units, 'ordinal')
      const agreed = krippendorffAlpha(
        units.map(([first = 1]) => [first, first]),
        'ordinal',
      )
      expect(alpha ?? 0).toBeLessThanOrEqual(1 + 1e-12)
      expect(agreed ?? 1).toBeCloseTo(1, 12)
    }),
  )
})

test('a constant rater has no kappa, and constant units have no alpha', () => {
  expect(cohenKappa([2, 2, 2], [1, 2, 3], 'quadratic')).toBeNull()
  expect(
    krippendorffAlpha(
      [
        [3, 3],
        [3, 3],
      ],
      'ordinal',
    ),
  ).toBeNull()
  const same = Array.from({ length: 12 }, (_, unit) =>
    ['ada', 'bo'].map((rater) => rated(rater, unit, 3)),
  ).flat()
  expect(agreement(same, 's').alpha).toEqual({
    ok: false,
    error: 'everybody gave the same level everywhere',
  })
})

test('nine units are too few for a coefficient, ten are enough', () => {
  const of = (units: number) =>
    Array.from({ length: units }, (_, unit) => [
      rated('ada', unit, 1 + (unit % 4)),
      rated('bo', unit, 1 + ((unit + (unit % 3 === 0 ? 1 : 0)) % 4)),
    ]).flat()
  expect(agreement(of(9), 's')).toMatchObject({
    exact: 6 / 9,
    alpha: { ok: false, error: 'only 9 candidates with two reviews, and 10 are needed' },
    kappa: { ok: false },
  })
  expect(agreement(of(10), 's')).toMatchObject({ alpha: { ok: true }, kappa: { ok: true } })
})

test('severities of two raters are opposite, and shifting one shifts them alike', () => {
  void assert(
    property(array(tuple(level, level), { minLength: 2, maxLength: 30 }), (pairs) => {
      const all = pairs.flatMap(([a, b], unit) => [rated('ada', unit, a), rated('bo', unit, b)])
      const [ada, bo] = severities(all)
      close((ada?.difference ?? 0) + (bo?.difference ?? 0), 0)
      const harder = all.map((one) =>
        one.rater === 'ada' ? { ...one, level: one.level - 1 } : one,
      )
      close(severities(harder)[0]?.difference ?? null, (ada?.difference ?? 0) - 1)
    }),
  )
})

test('the order of raters does not change an intraclass correlation', () => {
  void assert(
    property(array(tuple(level, level, level), { minLength: 3, maxLength: 12 }), (rows) => {
      const turned = rows.map(([a, b, c]) => [c, a, b])
      close(intraclass(rows)?.single ?? null, intraclass(turned)?.single ?? null)
    }),
  )
})

const numbers = array(tuple(integer({ min: 0, max: 6 }), integer({ min: 1, max: 5 })), {
  minLength: 10,
  maxLength: 20,
})

test('ties share their ranks, and rho is the same for any rising scale', () => {
  void assert(
    property(numbers, (pairs) => {
      const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
      const n = xs.length
      expect(sum(averageRanks(xs))).toBeCloseTo((n * (n + 1)) / 2, 9)
      close(
        spearman(xs, ys),
        spearman(
          xs.map((x) => Math.exp(x)),
          ys,
        ),
      )
      close(spearman(xs, ys), spearman(ys, xs))
    }),
  )
})

test('rho is refused below ten, and is labelled by the number of candidates above', () => {
  const pairing = (n: number) => ({
    scores: Array.from({ length: n }, (_, i) => i),
    outcomes: Array.from({ length: n }, (_, i) => 1 + ((i * 7) % 5)),
  })
  const precision = (n: number) => {
    const rho = rankCorrelation(pairing(n), 's')
    return rho.ok ? rho.value.precision : rho.error
  }
  expect([9, 10, 29, 30, 79, 80].map(precision)).toEqual([
    'not computed: n = 9, and 10 are needed',
    'exploratory',
    'exploratory',
    'low precision',
    'low precision',
    'plain',
  ])
  const constant = rankCorrelation({ ...pairing(12), outcomes: new Array(12).fill(3) }, 's')
  expect(constant).toMatchObject({ ok: false, error: expect.stringContaining('all the same') })
})

test('weights that move still sum to 1, and nobody is ranked outside the cohort', () => {
  const share = double({ min: 0, max: 1, noNaN: true })
  const weights = tuple(share, share, share, share)
    .filter((all) => sum(all) > 0.1)
    .map((all) => all.map((one) => one / sum(all)))
  const standings = array(tuple(share, share, share, share), { minLength: 2, maxLength: 8 })
  void assert(
    property(weights, standings, integer({ min: 0, max: 3 }), (own, all, which) => {
      const moved = moveWeight(own, which, 0.05)
      if (moved !== null) expect(sum(moved)).toBeCloseTo(1, 9)
      const people = all.map((shares, index) => ({ id: String(index), shares }))
      for (const { best, worst } of orderStability(people, own, 0.05).ranks) {
        expect(best).toBeGreaterThanOrEqual(1)
        expect(worst).toBeLessThanOrEqual(all.length)
        expect(best).toBeLessThanOrEqual(worst)
      }
    }),
  )
})

test('a candidate who is ahead in every competency stays ahead under every weight', () => {
  const people = [
    { id: 'ahead', shares: [0.9, 0.8, 0.7, 0.9] },
    { id: 'behind', shares: [0.8, 0.7, 0.6, 0.8] },
    { id: 'mixed', shares: [1, 0.2, 0.9, 0.4] },
  ]
  const { ranks, shifts } = orderStability(people, [0.25, 0.3, 0.25, 0.2], 0.05)
  expect(shifts).toHaveLength(8)
  expect(ranks[0]?.best).toBe(1)
  expect((ranks[0]?.worst ?? 9) < (ranks[1]?.best ?? 0)).toBe(true)
})

test('two groups in either order have the same p and mirrored intervals', () => {
  const group = integer({ min: 1, max: 40 }).chain((assessed) =>
    record({ assessed: constant(assessed), passed: integer({ min: 0, max: assessed }) }),
  )
  void assert(
    property(group, group, (a, b) => {
      close(fisherExact(a, b), fisherExact(b, a))
      close(newcombe(a, b).low, -newcombe(b, a).high)
    }),
  )
})
