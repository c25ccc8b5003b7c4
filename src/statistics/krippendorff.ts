/** How far apart two values are taken to be. */
export type Metric = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's alpha (Content Analysis, 2004, chapter 11): 1 - observed / expected disagreement, from the
 * coincidences within units. One list of values a unit, in any order; units with fewer than two say
 * nothing. Null when every value is the same: no disagreement could have been seen.
 */
export function krippendorffAlpha(
  units: readonly (readonly number[])[],
  metric: Metric,
): number | null {
  const pairable = units.filter((values) => values.length > 1)
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b)
  if (values.length < 2) return null
  const place = new Map(values.map((value, index) => [value, index]))
  const counts = pairable.map((unit) => {
    const row = new Array<number>(values.length).fill(0)
    for (const value of unit) increase(row, place.get(value) ?? 0, 1)
    return row
  })
  return alphaOfCounts(counts, values, metric)
}

/** The same, of how often each value was given to each kind of unit, and how many units of a kind there are. */
export function alphaOfCounts(
  counts: readonly (readonly number[])[],
  values: readonly number[],
  metric: Metric,
  units: readonly number[] = counts.map(() => 1),
): number | null {
  const totals = values.map((_, c) =>
    counts.reduce((all, row, kind) => all + at(row, c) * at(units, kind), 0),
  )
  const n = totals.reduce((all, total) => all + total, 0)
  const distance = distances(totals, values, metric)
  let [observed, expected] = [0, 0]
  for (let c = 0; c < values.length; c += 1) {
    for (let k = c + 1; k < values.length; k += 1) {
      const d = at(distance[c] ?? [], k)
      expected += at(totals, c) * at(totals, k) * d
      for (const [kind, row] of counts.entries()) {
        observed += (at(row, c) * at(row, k) * d * at(units, kind)) / (rowSum(row) - 1)
      }
    }
  }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected
}

function rowSum(row: readonly number[]): number {
  let total = 0
  for (const count of row) total += count
  return total
}

/** Squared distances; ordinal ones count the values that lie between. */
function distances(
  totals: readonly number[],
  values: readonly number[],
  metric: Metric,
): readonly (readonly number[])[] {
  return values.map((low, c) =>
    values.map((high, k) => {
      if (metric === 'nominal') return c === k ? 0 : 1
      if (metric === 'interval') return (high - low) ** 2
      const [from, to] = [Math.min(c, k), Math.max(c, k)]
      const between = rowSum(totals.slice(from, to + 1))
      return (between - (at(totals, c) + at(totals, k)) / 2) ** 2
    }),
  )
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0
}

function increase(row: number[], index: number, by: number): void {
  row[index] = at(row, index) + by
}
