import { expect, test } from 'vitest'
import { concordance } from '../../src/statistics/concordance.ts'
import { intraclass } from '../../src/statistics/intraclass.ts'
import { cronbachAlpha, itemRestCorrelation, totalsOf } from '../../src/statistics/items.ts'
import { cohenKappa } from '../../src/statistics/kappa.ts'
import { krippendorffAlpha } from '../../src/statistics/krippendorff.ts'
import { mean } from '../../src/statistics/moments.ts'
import { correctRange, thorndikeCase2 } from '../../src/statistics/range-restriction.ts'
import { fisherExact, flips, impactRatio, newcombe } from '../../src/statistics/selection-rates.ts'
import { holm, spearman } from '../../src/statistics/validity.ts'

/** To the digits that are printed, as in .743. */
const printed = (value: number | null | undefined, digits = 3) => value?.toFixed(digits)

test("Krippendorff's alpha on four raters and twelve units with gaps", () => {
  const raters = [
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  ].map((row) => row.split(' '))
  const units = Array.from({ length: 12 }, (_, unit) =>
    raters.map((row) => Number(row[unit])).filter((level) => !Number.isNaN(level)),
  )
  expect(printed(krippendorffAlpha(units, 'nominal'))).toBe('0.743')
  expect(printed(krippendorffAlpha(units, 'ordinal'))).toBe('0.815')
  expect(printed(krippendorffAlpha(units, 'interval'))).toBe('0.849')
})

test('intraclass correlations on six rows of four (Shrout & Fleiss, 1979)', () => {
  const rows = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ]
  const icc = intraclass(rows)
  expect(printed(icc?.single)).toBe('0.290')
  expect(printed(icc?.singleInterval.low)).toBe('0.019')
  expect(printed(icc?.singleInterval.high)).toBe('0.761')
  expect(printed(icc?.average)).toBe('0.620')
  expect(printed(icc?.consistency)).toBe('0.715')
})

test("Cohen's kappa, plain and quadratic", () => {
  const [a, b] = [
    [1, 2, 3, 4, 4, 3, 2, 2, 3, 1],
    [1, 2, 4, 4, 3, 3, 1, 2, 3, 2],
  ]
  expect(printed(cohenKappa(a ?? [], b ?? [], 'plain'))).toBe('0.459')
  expect(printed(cohenKappa(a ?? [], b ?? [], 'quadratic'))).toBe('0.810')
})

const SCORES = [62, 71, 55, 80, 90, 68, 77, 59, 85, 73, 66, 88]
const PERFORMANCE = [3, 3, 2, 4, 4, 3, 5, 2, 4, 3, 4, 5]

test('twelve hires: rank correlation and concordance', () => {
  expect(printed(spearman(SCORES, PERFORMANCE))).toBe('0.786')
  const { ordered, pairs } = concordance(SCORES, PERFORMANCE)
  expect({ ordered, pairs }).toEqual({ ordered: 45, pairs: 52 })
  expect(printed(ordered / pairs)).toBe('0.865')
})

test("Thorndike's case 2, and where it is refused", () => {
  expect(printed(thorndikeCase2(0.33, 100.32, 48.19))).toBe('0.588')
  const of = (hires: number, all: number) => correctRange(0.33, { all, hired: 48.19, hires })
  expect(of(30, 100.32)).toMatchObject({ ok: true, value: { r: 0.33 } })
  expect(of(29, 100.32)).toMatchObject({ ok: false, error: expect.stringContaining('29 hires') })
  expect(of(30, 200)).toMatchObject({ ok: false, error: expect.stringContaining('4.2 times') })
})

test('eight candidates and four items', () => {
  const items = ['11110101', '11010111', '10010101', '00111001'].map((row) => {
    return { points: [...row].map(Number) }
  })
  const totals = totalsOf(items)
  const rest = items.map(({ points }) => printed(itemRestCorrelation(points, totals)))
  expect(rest).toEqual(['0.522', '0.149', '0.707', '-0.224'])
  expect(items.map(({ points }) => mean(points))).toEqual([0.75, 0.75, 0.5, 0.5])
  expect(printed(cronbachAlpha(items))).toBe('0.400')
})

test('selection rates of two groups', () => {
  const [low, high] = [
    { assessed: 30, passed: 6 },
    { assessed: 45, passed: 18 },
  ] as const
  expect(printed(impactRatio(low, high), 2)).toBe('0.50')
  expect(printed(fisherExact(low, high))).toBe('0.082')
  const interval = newcombe(low, high)
  expect(printed(low.passed / low.assessed - high.passed / high.assessed)).toBe('-0.200')
  expect([printed(interval.low), printed(interval.high)]).toEqual(['-0.379', '0.016'])
  expect(flips(low, high)).toBe(false)
})

test('a verdict that one person changes', () => {
  const [low, high] = [
    { assessed: 10, passed: 3 },
    { assessed: 20, passed: 9 },
  ] as const
  expect(printed(impactRatio(low, high))).toBe('0.667')
  expect(printed(fisherExact(low, high))).toBe('0.694')
  expect(flips(low, high)).toBe(true)
  expect(impactRatio({ assessed: 10, passed: 4 }, { assessed: 20, passed: 8 })).toBe(1)
})

test('Holm raises each p by the looks that are left, and never lets a later one fall below', () => {
  expect(holm([0.01, 0.04, 0.03]).map((p) => printed(p, 2))).toEqual(['0.03', '0.06', '0.06'])
})
