import type { OpenReview } from '../assignment/ledger-record.ts'
import type { Level, ReviewedCriterion } from '../rubric/rubric.ts'
import { LEVELS } from '../rubric/rubric.ts'
import { type Band, bandOf } from '../scorecard/bands.ts'
import { LEVEL_PERCENT, percentOf } from '../scorecard/reviewed-points.ts'

/** One criterion as the letter tells it. */
export interface LetterRow {
  readonly title: string
  readonly band: Band
  /** The anchor that the work reached; null where it is not told as going well. */
  readonly well: string | null
  /** The anchor above it; null where there is nothing to try. */
  readonly next: string | null
}

/** A reviewer's reason, by a name that says nothing of who wrote it, such as W1.2. */
export interface LetterNote {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Whether the letter has it. */
  readonly isChosen: boolean
}

/** What people gave each criterion, in words. A criterion without levels is left out. */
export function letterRows(
  criteria: readonly ReviewedCriterion[],
  reviews: readonly OpenReview[],
): readonly LetterRow[] {
  return criteria.flatMap(({ id, title, levels }) => {
    const given = reviews.flatMap((review) => levelOf(review, id) ?? [])
    if (given.length === 0) return []
    const percent = percentOf(given)
    const band = bandOf(percent)
    const reached = LEVELS.findLast((level) => LEVEL_PERCENT[level] <= percent) ?? 1
    const above = LEVELS.find((level) => level > reached)
    const isWell = band === 'meets' || band === 'strong'
    const next = above === undefined ? null : levels[above]
    return [{ title, band, well: isWell ? levels[reached] : null, next }]
  })
}

function levelOf({ levels }: OpenReview, criterion: string): Level | undefined {
  return levels.findLast((one) => one.criterion === criterion)?.level
}

// A reviewer chooses for themself: what stands behind these words is for the candidate.
const CHOSEN = /\bto the candidate:\s*([\s\S]+)$/i

/**
 * All reasons that reviewers gave. The letter has what a reviewer wrote behind "To the candidate:", and whole
 * reasons that the team picks by name.
 */
export function letterNotes(
  criteria: readonly ReviewedCriterion[],
  reviews: readonly OpenReview[],
  picked: readonly string[],
): readonly LetterNote[] {
  return criteria.flatMap(({ id: criterion, title }) =>
    reviews.flatMap(({ levels }, index): readonly LetterNote[] => {
      const note = levels.findLast((one) => one.criterion === criterion)?.note?.trim() ?? ''
      if (note === '') return []
      const id = `${criterion}.${index + 1}`
      const own = CHOSEN.exec(note)?.[1]?.trim()
      const isPicked = picked.includes(id)
      const text = isPicked ? note.replace(/\bto the candidate:\s*/i, '') : (own ?? note)
      return [{ id, title, text, isChosen: isPicked || own !== undefined }]
    }),
  )
}
