import library from 'jstat'
import type { Interval } from './bootstrap.ts'
import { mean } from './moments.ts'

export interface Intraclass {
  /** ICC(2,1): two-way random, absolute agreement of one rater. */
  readonly single: number
  /** From the F distribution (McGraw & Wong, 1996, table 7), 95 %. */
  readonly singleInterval: Interval
  /** ICC(2,k): of the mean of all k raters. */
  readonly average: number
  /** ICC(3,1): consistency, where a rater's own severity does not count. */
  readonly consistency: number
}

interface MeanSquares {
  readonly n: number
  readonly k: number
  readonly rows: number
  readonly columns: number
  readonly error: number
}

/** Intraclass correlations of complete rows, one a unit with one value a rater; null where nothing varies. */
export function intraclass(table: readonly (readonly number[])[]): Intraclass | null {
  const squares = meanSquares(table)
  const { n, k, rows, columns, error } = squares
  const total = rows + (k - 1) * error + (k * (columns - error)) / n
  if (n < 2 || k < 2 || !(total > 0)) return null
  return {
    single: (rows - error) / total,
    singleInterval: intervalOf(squares),
    average: (rows - error) / (rows + (columns - error) / n),
    consistency: (rows - error) / (rows + (k - 1) * error),
  }
}

function meanSquares(table: readonly (readonly number[])[]): MeanSquares {
  const [n, k] = [table.length, table[0]?.length ?? 0]
  const grand = mean(table.flat())
  const rowMeans = table.map(mean)
  const columnMeans = Array.from({ length: k }, (_, j) => mean(table.map((row) => row[j] ?? NaN)))
  const around = (values: readonly number[]) =>
    values.reduce((total, value) => total + (value - grand) ** 2, 0)
  const [rows, columns, all] = [k * around(rowMeans), n * around(columnMeans), around(table.flat())]
  return {
    n,
    k,
    rows: rows / (n - 1),
    columns: columns / (k - 1),
    error: Math.max(0, all - rows - columns) / ((n - 1) * (k - 1)),
  }
}

function intervalOf({ n, k, rows, columns, error }: MeanSquares): Interval {
  const icc = (rows - error) / (rows + (k - 1) * error + (k * (columns - error)) / n)
  if (icc === 1) return { low: 1, high: 1 }
  const a = (k * icc) / (n * (1 - icc))
  const b = 1 + (k * icc * (n - 1)) / (n * (1 - icc))
  // Satterthwaite's degrees of freedom of the denominator.
  const freedom =
    (a * columns + b * error) ** 2 /
    ((a * columns) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)))
  const low = library.jStat.centralF.inv(0.975, n - 1, freedom)
  const high = library.jStat.centralF.inv(0.975, freedom, n - 1)
  const rest = k * columns + (k * n - k - n) * error
  return {
    low: (n * (rows - low * error)) / (low * rest + n * rows),
    high: (n * (high * rows - error)) / (rest + n * high * rows),
  }
}
