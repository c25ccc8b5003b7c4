import library from 'jstat'
import { quantile } from './moments.ts'
import type { Random } from './seeded-random.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

export interface BootstrapInterval extends Interval {
  readonly resamples: number
  /** Resamples on which the statistic has no value, such as constant ones; they were drawn again. */
  readonly redrawn: number
}

// A statistic that has no value on most resamples has no interval worth the name.
const MOST_REDRAWN = 20

interface Chance {
  readonly random: Random
  readonly resamples: number
  /** What lies outside on each side, of so many units; as `tailShare` says where nothing else is asked for. */
  readonly tail?: (n: number) => number
}

/**
 * A 95 % percentile bootstrap interval over `n` units, for a statistic of drawn indices. Null when the
 * statistic hardly ever has a value.
 */
export function bootstrap(
  n: number,
  statistic: (drawn: readonly number[]) => number | null,
  { random, ...chance }: Chance,
): BootstrapInterval | null {
  const drawn = new Array<number>(n).fill(0)
  const next = () => {
    for (let i = 0; i < n; i += 1) drawn[i] = random.below(n)
    return statistic(drawn)
  }
  return percentiles(n, next, chance)
}

/**
 * The same interval from the same draws, for units of a few kinds: `kindsOf` has the kinds of what is drawn, from 0 on,
 * and the statistic is told how many of each kind were drawn. Units that stand or fall together are drawn together (the
 * cluster bootstrap of Davison and Hinkley, "Bootstrap Methods and their Application", 1997, section 3.8).
 */
export function bootstrapKinds(
  kindsOf: readonly ArrayLike<number>[],
  kinds: number,
  statistic: (tally: Uint32Array) => number | null,
  { random, ...chance }: Chance,
): BootstrapInterval | null {
  const n = kindsOf.length
  const tally = new Uint32Array(kinds)
  const next = () => {
    tally.fill(0)
    for (let i = 0; i < n; i += 1) addAll(tally, kindsOf[random.below(n)] ?? [])
    return statistic(tally)
  }
  return percentiles(n, next, chance)
}

function addAll(tally: Uint32Array, own: ArrayLike<number>): void {
  for (let at = 0; at < own.length; at += 1) {
    const kind = own[at] ?? 0
    tally[kind] = (tally[kind] ?? 0) + 1
  }
}

function percentiles(
  n: number,
  next: () => number | null,
  { resamples, tail: shareOf = tailShare }: Omit<Chance, 'random'>,
): BootstrapInterval | null {
  const values: number[] = []
  let redrawn = 0
  while (values.length < resamples) {
    const value = next()
    if (value === null) redrawn += 1
    else values.push(value)
    if (redrawn > MOST_REDRAWN * resamples) return null
  }
  values.sort((a, b) => a - b)
  const tail = shareOf(n)
  return { low: quantile(values, tail), high: quantile(values, 1 - tail), resamples, redrawn }
}

/**
 * What lies outside on each side: 2.5 % for large n, a little less for small. Plain percentiles are too
 * narrow there, by the factor sqrt((n - 1) / n) of their spread and more for the unknown tails (Hesterberg,
 * "What Teachers Should Know About the Bootstrap", 2015). With 1.96 n / (n - 1) in place of 1.96, intervals
 * of 2,000 simulated cohorts each of 10, 14 and 30 covered rho and concordance in 94.0 to 96.9 %
 * (`npm run coverage`).
 */
export function tailShare(n: number): number {
  const widened = (library.jStat.normal.inv(0.975, 0, 1) * n) / (n - 1)
  return library.jStat.normal.cdf(-widened, 0, 1)
}

/**
 * A little less than `tailShare`, for what is drawn in clusters, which vary more: Hesterberg's own quantile, that of
 * Student's t. Alpha of five criteria with a halo was covered in 94.4 to 95.5 % of 1,500 simulated cohorts each of 10,
 * 20 and 30 candidates, and in 92.8 to 94.7 % by `tailShare`.
 */
export function studentTailShare(n: number): number {
  const widened = library.jStat.studentt.inv(0.975, n - 1) * Math.sqrt(n / (n - 1))
  return library.jStat.normal.cdf(-widened, 0, 1)
}
