import library from 'jstat'
import type { Interval } from './bootstrap.ts'
import { mean, sampleSd } from './moments.ts'
import { byUnit, type Rating } from './rater-pairs.ts'

export interface Severity {
  readonly rater: string
  /** Units that somebody else has rated too. */
  readonly shared: number
  /** The candidates of these units. */
  readonly candidates: number
  /** Own level minus the co-raters' mean, in levels: the mean of each candidate, and of these. Below 0 is severe. */
  readonly difference: number
  /** Null for fewer than two candidates. */
  readonly standardError: number | null
  /** The difference in standard errors. */
  readonly z: number | null
  /** Null for too few candidates. It holds for all raters at once in 95 % of cohorts. */
  readonly interval: Interval | null
  /** `severe` or `lenient` where the interval leaves out 0. */
  readonly flag: 'severe' | 'lenient' | null
}

/** Below this many candidates nobody is called severe or lenient. */
export const FEWEST_CANDIDATES = 10
/** How many cohorts of raters who are all alike have a flag at most. */
const CHANCE = 0.05
// Levels are whole, and their means have errors in the last bits.
const SAME = 1e-9

/**
 * How each rater stands to those who rated the same units. Somebody who likes a candidate gives a higher level on each
 * criterion, so that the criteria of one candidate are no independent evidence: each candidate counts as one mean
 * difference (the summary measures of Matthews et al., BMJ 300, 1990). Their mean has an interval by Student's t.
 * It is widened by the number of raters (Bonferroni), as any of them could be flagged by chance.
 */
export function severities(ratings: readonly Rating[]): readonly Severity[] {
  const found = [...differencesOf(ratings)].sort(([a], [b]) => (a < b ? -1 : 1))
  const compared = found.filter(([, { size }]) => size >= FEWEST_CANDIDATES).length
  return found.map(([rater, differences]) => severityOf(rater, [...differences.values()], compared))
}

/** Of each rater, the differences from co-raters by candidate. */
function differencesOf(
  ratings: readonly Rating[],
): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const candidateOf = new Map(ratings.map(({ unit, candidate }) => [unit, candidate]))
  const found = new Map<string, Map<string, number[]>>()
  for (const [unit, levels] of byUnit(ratings)) {
    const candidate = candidateOf.get(unit) ?? unit
    for (const [rater, level] of levels) {
      const others = [...levels].filter(([other]) => other !== rater).map(([, value]) => value)
      if (others.length === 0) continue
      const own = found.get(rater) ?? new Map<string, number[]>()
      found.set(rater, own.set(candidate, [...(own.get(candidate) ?? []), level - mean(others)]))
    }
  }
  return found
}

function severityOf(
  rater: string,
  differences: readonly (readonly number[])[],
  compared: number,
): Severity {
  const means = differences.map(mean)
  const candidates = means.length
  const difference = mean(means)
  const standardError = candidates < 2 ? null : sampleSd(means) / Math.sqrt(candidates)
  const interval =
    standardError === null || candidates < FEWEST_CANDIDATES
      ? null
      : intervalOf(difference, standardError, candidates, compared)
  return {
    rater,
    shared: differences.flat().length,
    candidates,
    difference,
    standardError,
    z: standardError === null ? null : zOf(difference, standardError),
    interval,
    flag: flagOf(interval),
  }
}

function intervalOf(
  difference: number,
  standardError: number,
  candidates: number,
  compared: number,
): Interval {
  const t = library.jStat.studentt.inv(1 - CHANCE / (2 * compared), candidates - 1)
  return { low: difference - t * standardError, high: difference + t * standardError }
}

function flagOf(interval: Interval | null): Severity['flag'] {
  if (interval === null) return null
  if (interval.high < -SAME) return 'severe'
  return interval.low > SAME ? 'lenient' : null
}

/** A rater who is off by exactly the same on every candidate has no spread, and is as far off as can be. */
function zOf(difference: number, standardError: number): number | null {
  if (standardError > SAME) return difference / standardError
  return Math.abs(difference) < SAME ? 0 : null
}
