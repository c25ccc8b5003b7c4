import { mean, sampleSd } from './moments.ts'
import { byUnit, type Rating } from './rater-pairs.ts'

export interface Severity {
  readonly rater: string
  /** Units that somebody else has rated too. */
  readonly shared: number
  /** The mean of own level minus the co-raters' mean, in levels: below 0 is severe. */
  readonly difference: number
  /** Null for fewer than two shared units. */
  readonly standardError: number | null
  readonly z: number | null
  /** `severe` or `lenient` from two standard errors on, and with enough shared units to say so. */
  readonly flag: 'severe' | 'lenient' | null
}

const ENOUGH_SHARED = 10
const FAR = 2

/** How each rater stands to those who rated the same units. */
export function severities(ratings: readonly Rating[]): readonly Severity[] {
  const differences = new Map<string, number[]>()
  for (const levels of byUnit(ratings).values()) {
    for (const [rater, level] of levels) {
      const others = [...levels].filter(([other]) => other !== rater).map(([, value]) => value)
      if (others.length === 0) continue
      const own = differences.get(rater) ?? []
      own.push(level - mean(others))
      differences.set(rater, own)
    }
  }
  return [...differences].sort(([a], [b]) => (a < b ? -1 : 1)).map(severityOf)
}

function severityOf([rater, values]: readonly [string, readonly number[]]): Severity {
  const difference = mean(values)
  const shared = values.length
  const standardError = shared < 2 ? null : sampleSd(values) / Math.sqrt(shared)
  const z = standardError === null ? null : zOf(difference, standardError)
  const isFar = z !== null && Math.abs(z) > FAR && shared >= ENOUGH_SHARED
  const flag = isFar ? (difference < 0 ? 'severe' : 'lenient') : null
  return { rater, shared, difference, standardError, z, flag }
}

/** A rater who is off by exactly the same on every unit has no spread, and is as far off as can be. */
function zOf(difference: number, standardError: number): number | null {
  if (standardError > 0) return difference / standardError
  return difference === 0 ? 0 : null
}
