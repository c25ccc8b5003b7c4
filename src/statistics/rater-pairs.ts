/** One level that one person gave to one unit: a criterion of a candidate's work. */
export interface Rating {
  readonly rater: string
  readonly unit: string
  readonly candidate: string
  readonly level: number
}

/** The levels of each unit, one a rater (the last one counts), units and raters in order of name. */
export function byUnit(
  ratings: readonly Rating[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const units = new Map<string, Map<string, number>>()
  for (const { rater, unit, level } of ratings) {
    const levels = units.get(unit) ?? new Map<string, number>()
    units.set(unit, levels.set(rater, level))
  }
  return new Map(
    [...units]
      .sort(byName)
      .map(([unit, levels]) => [unit, new Map([...levels].sort(byName))] as const),
  )
}

export interface PairShares {
  readonly pairs: number
  /** Null without a pair. */
  readonly exact: number | null
  readonly adjacent: number | null
}

/** Of all pairs of raters of the same unit, how many gave the same level, and how many differ by at most one. */
export function pairShares(units: readonly (readonly number[])[]): PairShares {
  const differences = units.flatMap((levels) =>
    levels.flatMap((one, index) => levels.slice(index + 1).map((other) => Math.abs(one - other))),
  )
  const pairs = differences.length
  const share = (most: number) =>
    pairs === 0 ? null : differences.filter((difference) => difference <= most).length / pairs
  return { pairs, exact: share(0), adjacent: share(1) }
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
