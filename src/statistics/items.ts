import { mean, pearson, sampleSd, sum } from './moments.ts'

export interface Item {
  readonly id: string
  /** Points earned, one a candidate, in the same order for every item. */
  readonly points: readonly number[]
  readonly possible: number
}

export type ItemFlag = 'no information' | 'review' | 'check the test or the key'

export interface ItemStatistics {
  readonly id: string
  readonly n: number
  /** The mean share of the points: high is easy. */
  readonly difficulty: number
  /** With the total of the other items; null below 20 candidates, or where either is constant. */
  readonly itemRest: number | null
  /** The upper 27 % by total minus the lower 27 %; null below 30 candidates. */
  readonly discrimination: number | null
  readonly flags: readonly ItemFlag[]
}

const [FEWEST, FEWEST_FOR_GROUPS] = [20, 30]
const UPPER_AND_LOWER = 0.27

/** How each item behaves among the others of the same exercise. Below 20 candidates: difficulty alone. */
export function itemStatistics(items: readonly Item[]): readonly ItemStatistics[] {
  const totals = totalsOf(items)
  return items.map((item) => {
    const n = item.points.length
    const difficulty = mean(item.points) / item.possible
    const itemRest = n < FEWEST ? null : itemRestCorrelation(item.points, totals)
    const discrimination = n < FEWEST_FOR_GROUPS ? null : upperMinusLower(item, totals)
    const flags = n < FEWEST ? [] : flagsOf(difficulty, itemRest)
    return { id: item.id, n, difficulty, itemRest, discrimination, flags }
  })
}

export function totalsOf(items: readonly Pick<Item, 'points'>[]): readonly number[] {
  const [first] = items
  return (first?.points ?? []).map((_, index) => sum(items.map(({ points }) => points[index] ?? 0)))
}

/** Corrected: an item is not correlated with itself. */
export function itemRestCorrelation(
  points: readonly number[],
  totals: readonly number[],
): number | null {
  const rest = totals.map((total, index) => total - (points[index] ?? 0))
  return pearson(points, rest)
}

function upperMinusLower({ points, possible }: Item, totals: readonly number[]): number {
  const order = totals.map((total, index) => ({ total, index })).sort((a, b) => a.total - b.total)
  const size = Math.max(1, Math.round(order.length * UPPER_AND_LOWER))
  const share = (group: typeof order) =>
    mean(group.map(({ index }) => points[index] ?? 0)) / possible
  return share(order.slice(-size)) - share(order.slice(0, size))
}

function flagsOf(difficulty: number, itemRest: number | null): readonly ItemFlag[] {
  const flags: ItemFlag[] = []
  if (difficulty > 0.95 || difficulty < 0.05) flags.push('no information')
  if (itemRest !== null && itemRest < 0) flags.push('check the test or the key')
  else if (itemRest !== null && itemRest < 0.2) flags.push('review')
  return flags
}

/** Cronbach's alpha (1951) across items; null for fewer than two, or where totals are constant. */
export function cronbachAlpha(items: readonly Pick<Item, 'points'>[]): number | null {
  const k = items.length
  const total = sampleSd(totalsOf(items)) ** 2
  if (k < 2 || !(total > 0)) return null
  const parts = sum(items.map(({ points }) => sampleSd(points) ** 2))
  return (k / (k - 1)) * (1 - parts / total)
}
