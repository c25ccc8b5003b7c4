import { isConstant } from './moments.ts'

/**
 * Cohen's kappa of two raters over the same units (Cohen, 1960; weights: Cohen, 1968). `quadratic` weighs a
 * disagreement by its square. Null when either rater gave one level only: agreement then says nothing.
 */
export function cohenKappa(
  a: readonly number[],
  b: readonly number[],
  weights: 'plain' | 'quadratic',
): number | null {
  if (a.length === 0 || isConstant(a) || isConstant(b)) return null
  const distance = (x: number, y: number) => (weights === 'plain' ? Number(x !== y) : (x - y) ** 2)
  let [observed, expected] = [0, 0]
  for (const [i, x] of a.entries()) {
    observed += distance(x, b[i] ?? Number.NaN)
    for (const y of b) expected += distance(x, y) / a.length
  }
  return 1 - observed / expected
}

/** Fleiss' kappa (1971): nominal, the same number of ratings for each unit; null when it is undefined. */
export function fleissKappa(units: readonly (readonly number[])[]): number | null {
  const raters = units[0]?.length ?? 0
  if (raters < 2 || units.some(({ length }) => length !== raters)) return null
  const all = units.flat()
  const values = [...new Set(all)]
  const count = (list: readonly number[], value: number) =>
    list.filter((other) => other === value).length
  const agreed = units.map((unit) =>
    values.reduce((pairs, value) => pairs + count(unit, value) * (count(unit, value) - 1), 0),
  )
  const observed =
    agreed.reduce((total, pairs) => total + pairs, 0) / (units.length * raters * (raters - 1))
  const expected = values.reduce((total, value) => total + (count(all, value) / all.length) ** 2, 0)
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}
