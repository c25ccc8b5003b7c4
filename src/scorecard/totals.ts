import type { Scorecard } from './scorecard.ts'

/** The measured points as a percentage of the possible ones; what is reviewed waits for people. */
export function measuredPercent({ totals: { measured } }: Scorecard): number {
  return measured.possible === 0 ? 0 : (100 * measured.earned) / measured.possible
}

/** Whether a scorecard misses a threshold that a caller asked for. */
export function isBelow(scorecard: Scorecard, percent: number | null): boolean {
  return percent !== null && measuredPercent(scorecard) < percent
}
