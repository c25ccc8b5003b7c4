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
  return alphaOfKinds(counts, values, metric)(counts.map(() => 1))
}

/**
 * The same, of how often each value was given to each kind of unit. What it gives takes how many units of each kind
 * there are; it is asked thousands of times.
 */
export function alphaOfKinds(
  counts: readonly (readonly number[])[],
  values: readonly number[],
  metric: Metric,
): (units: ArrayLike<number>) => number | null {
  const pairs = coincidences(counts, values.length)
  return (units) => {
    const totals = values.map((_, c) => {
      let total = 0
      for (const [kind, row] of counts.entries()) total += at(row, c) * at(units, kind)
      return total
    })
    const n = rowSum(totals)
    let [observed, expected] = [0, 0]
    for (const { c, k, kinds } of pairs) {
      const d = distance(totals, values, metric, c, k)
      expected += at(totals, c) * at(totals, k) * d
      for (const { kind, together, others } of kinds) {
        observed += (together * d * at(units, kind)) / others
      }
    }
    return expected === 0 ? null : 1 - ((n - 1) * observed) / expected
  }
}

interface Coincidences {
  /** Two values, by their places. */
  readonly c: number
  readonly k: number
  /** The kinds of units that were given both, how often both, and how many values each of them stands beside. */
  readonly kinds: readonly {
    readonly kind: number
    readonly together: number
    readonly others: number
  }[]
}

function coincidences(
  counts: readonly (readonly number[])[],
  values: number,
): readonly Coincidences[] {
  const places = Array.from({ length: values }, (_, place) => place)
  return places.flatMap((c) =>
    places.slice(c + 1).map((k) => {
      const kinds = counts.flatMap((row, kind) => {
        const together = at(row, c) * at(row, k)
        return together === 0 ? [] : [{ kind, together, others: rowSum(row) - 1 }]
      })
      return { c, k, kinds }
    }),
  )
}

function rowSum(row: readonly number[]): number {
  let total = 0
  for (const count of row) total += count
  return total
}

/** Squared; ordinal ones count the values that lie between. `c` is below `k`. */
function distance(
  totals: readonly number[],
  values: readonly number[],
  metric: Metric,
  c: number,
  k: number,
): number {
  if (metric === 'nominal') return 1
  if (metric === 'interval') return (at(values, k) - at(values, c)) ** 2
  let between = 0
  for (let place = c; place <= k; place += 1) between += at(totals, place)
  return (between - (at(totals, c) + at(totals, k)) / 2) ** 2
}

function at(row: ArrayLike<number>, index: number): number {
  return row[index] ?? 0
}

function increase(row: number[], index: number, by: number): void {
  row[index] = at(row, index) + by
}
