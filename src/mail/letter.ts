import type { OpenLevel, OpenReview } from '../assignment/ledger-record.ts'
import { LEVELS, type ReviewedCriterion } from '../rubric/rubric.ts'
import { type Band, bandOf } from '../scorecard/bands.ts'
import { LEVEL_PERCENT, percentOf } from '../scorecard/reviewed-points.ts'
import { type Advice, adviceOn, praiseOf } from './advice.ts'

/** One criterion as the letter tells it. */
export interface LetterRow {
  readonly title: string
  readonly band: Band
  /** What was good about it; null where it is not told as going well. */
  readonly well: string | null
  /** Null where there is nothing to try. */
  readonly next: Advice | null
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
  return criteria.flatMap((criterion) => {
    const given = reviews.flatMap((review) => givenIn(review, criterion.id) ?? [])
    if (given.length === 0) return []
    const percent = percentOf(given.map(({ level }) => level))
    const band = bandOf(percent)
    const reached = LEVELS.findLast((level) => LEVEL_PERCENT[level] <= percent) ?? 1
    const isWell = band === 'meets' || band === 'strong'
    const well = isWell ? praiseOf(criterion, reached, given) : null
    return [{ title: criterion.title, band, well, next: adviceOn(criterion, reached, given) }]
  })
}

function givenIn({ levels }: OpenReview, criterion: string): OpenLevel | undefined {
  return levels.findLast((one) => one.criterion === criterion)
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
