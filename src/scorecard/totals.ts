import type { Scorecard } from './scorecard.ts'

/** Whether a scorecard misses a threshold that a caller asked for. */
export function isBelow(scorecard: Scorecard, percent: number | null): boolean {
  if (percent === null) return false
  const { earned, possible } = scorecard.totals.measured
  if (possible === 0) return percent > 0
  // In hundredths of a point: as floats, 8.2 of 10 are less than 82 %.
  return Math.round(earned * 100) * 100 < percent * Math.round(possible * 100)
}
