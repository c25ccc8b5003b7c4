import { mean } from './moments.ts'

// An estimate of a variance from fewer pairs is off by more than half of itself.
const FEWEST = 5
/** 0.975 quantile of the normal distribution. */
const Z = 1.96

/**
 * By how many points the means of two readers come apart for two write-ups of equal worth, in 19 of 20 cases; null for
 * fewer than five pairs. rows: the points that two readers gave to one write-up.
 *
 * Half the mean squared difference of two readers is the variance s2 of one of them. The mean of two has s2 / 2, and
 * the difference of two such means s2.
 */
export function readerSpread(rows: readonly (readonly [number, number])[]): number | null {
  if (rows.length < FEWEST) return null
  const variance = mean(rows.map(([one, other]) => (one - other) ** 2 / 2))
  return Z * Math.sqrt(variance)
}
