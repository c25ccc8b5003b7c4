import library from 'jstat'
import { mean, sum } from './moments.ts'

// An estimate of a variance from fewer rows is off by more than half of itself.
const FEWEST = 5
// The variance of a median of 2 to 5 draws of a normal distribution, in that of one (Sarhan and Greenberg, Contributions
// to Order Statistics, 1962). A score is such a median, which of two is the mean. That of more varies less.
const OF_MEDIAN = [0.5, 0.4487, 0.2982, 0.2868]
const MOST = 5

/**
 * By how many points two write-ups of equal worth come apart by the choice of readers, in 19 of 20 cases; 0 where
 * readers have never differed, and null for fewer than five rows. rows: the points that readers gave to one write-up,
 * two readers or more.
 *
 * The squares within rows give the variance s2 of one reader. The difference of two scores has twice the variance of
 * one score, which follows from the number of its readers; the fewest of any row count. As s2 is itself an estimate,
 * the quantile is that of Student's t, with one degree of freedom for each reader of a row but the first.
 */
export function readerSpread(rows: readonly (readonly number[])[]): number | null {
  if (rows.length < FEWEST) return null
  const freedom = sum(rows.map(({ length }) => length - 1))
  const variance = sum(rows.map(squares)) / freedom
  const fewest = Math.min(...rows.map(({ length }) => length))
  const ofScore = variance * (OF_MEDIAN[Math.min(fewest, MOST) - 2] ?? Number.NaN)
  return library.jStat.studentt.inv(0.975, freedom) * Math.sqrt(2 * ofScore)
}

function squares(row: readonly number[]): number {
  const middle = mean(row)
  return sum(row.map((points) => (points - middle) ** 2))
}
