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
