/**
 * What one reviewer sends of one submission, once "Done" is pressed. Everything but `answers` may be read by
 * anybody who can read the hub.
 */
export interface ReviewAnswers {
  readonly version: 1
  /** What the review calls the candidate, such as amber-badger-1a2b. An assignment's id holds a name. */
  readonly pseudonym: string
  /** The Git tree of the submission, 40 hex digits. A commit would lead to the candidate's repository. */
  readonly tree: string
  /** SHA-256 of the criteria that people judge by, 64 hex digits: `criteriaDigest`. */
  readonly criteria: string
  /** A GitHub login, in lower case. */
  readonly reviewer: string
  /** One for each criterion that is asked for; a third reviewer may be asked for a few. */
  readonly answers: readonly CriterionAnswer[]
}

/** As the ledger keeps it once all levels are open. */
export interface CriterionAnswer {
  /** Such as W2; of a paper that reviewers calibrate by, P3-W2; of the talk, K2. */
  readonly criterion: string
  readonly level: 1 | 2 | 3 | 4
  /** Places of the ticked items in the criterion's checklist, from 0, ascending. */
  readonly ticks: readonly number[]
  /** The reason, at most LONGEST_NOTE UTF-16 units; null without one. */
  readonly note: string | null
}

/** As long as an `maxlength` of a text field counts. */
export const LONGEST_NOTE = 1000

const MOST_ANSWERS = 200
const MOST_TICKS = 100

/** What was sealed, if it has the form. Whoever has the public key can seal anything. */
export function asAnswers(value: unknown): readonly CriterionAnswer[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_ANSWERS) return null
  const answers = value.flatMap((one) => asAnswer(one) ?? [])
  const criteria = new Set(answers.map(({ criterion }) => criterion))
  return answers.length === value.length && criteria.size === value.length ? answers : null
}

function asAnswer(value: unknown): CriterionAnswer | null {
  const { criterion, level, ticks, note } = Object(value)
  if (
    typeof criterion !== 'string' ||
    !/^(?:(?:P[0-9]{1,2}-)?W[0-9]{1,3}|K[0-9]{1,3})$/.test(criterion)
  )
    return null
  if (level !== 1 && level !== 2 && level !== 3 && level !== 4) return null
  if (!isTicks(ticks) || !(note === null || isNote(note))) return null
  return { criterion, level, ticks, note }
}

function isNote(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NOTE
}

function isTicks(value: unknown): value is readonly number[] {
  if (!Array.isArray(value)) return false
  return value.every(
    (item, at) =>
      Number.isInteger(item) &&
      item >= 0 &&
      item <= MOST_TICKS &&
      (at === 0 || item > value[at - 1]),
  )
}
