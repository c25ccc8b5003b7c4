import type { Level } from '../rubric/rubric.ts'
import type { Review } from './scorecard.ts'

/** What each level is worth, in per cent of the criterion's points. */
export const LEVEL_PERCENT: Readonly<Record<Level, number>> = { 1: 0, 2: 40, 3: 75, 4: 100 }

// Two readers this far apart read two different things: a third decides.
export const APART = 2

export type ReviewOutcome =
  | { readonly kind: 'waiting'; readonly reviews: 0 | 1 }
  | { readonly kind: 'apart' }
  | { readonly kind: 'agreed'; readonly percent: number }

/** The last review of each reviewer counts; two give their mean, more give their median. */
export function outcomeOf(reviews: readonly Review[]): ReviewOutcome {
  const byReviewer = new Map(reviews.map(({ reviewer, level }) => [reviewer, level]))
  const levels = [...byReviewer.values()].sort((a, b) => a - b)
  const [lowest, highest] = [levels.at(0), levels.at(-1)]
  if (lowest === undefined || highest === undefined) return { kind: 'waiting', reviews: 0 }
  if (levels.length === 1) return { kind: 'waiting', reviews: 1 }
  if (levels.length === 2 && highest - lowest >= APART) return { kind: 'apart' }
  return { kind: 'agreed', percent: percentOf(levels) }
}

/** What levels come to, in per cent of the points: their median, which of two is the mean. */
export function percentOf(levels: readonly Level[]): number {
  const sorted = levels.map((level) => LEVEL_PERCENT[level]).sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const [low = 0, high = low] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  return (low + high) / 2
}
