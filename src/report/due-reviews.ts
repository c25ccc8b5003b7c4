import { DateTime } from 'luxon'

/** A submission whose deadline has passed and whose levels are not open yet, as the ledger tells it. */
export interface OpenSubmission {
  readonly pseudonym: string
  readonly exercise: string
  /** When the candidate's time ended, in UTC, as ISO 8601. */
  readonly deadline: string
  /** Logins of those who are done. */
  readonly done: readonly string[]
}

export interface DueReview extends OpenSubmission {
  readonly dueAt: string
  readonly isLate: boolean
  /** How many more reviewers are needed; at least one. */
  readonly missing: number
  /** Enough are done, and they are apart: a third decides. */
  readonly needsThird: boolean
  /** Those who may review it and have not; null where that is everybody who can write to the hub. */
  readonly waitsFor: readonly string[] | null
}

export interface DueRules {
  /** Days from the deadline. */
  readonly days: number
  readonly needed: number
  readonly reviewers: readonly string[] | null
}

/** What waits for reviewers, the most urgent first. Nothing of it depends on a level, but that two are apart. */
export function dueReviews(
  submissions: readonly OpenSubmission[],
  { days, needed, reviewers }: DueRules,
  now: string,
): readonly DueReview[] {
  return submissions
    .map((submission) => {
      const { deadline, done } = submission
      const dueAt = plusDays(deadline, days)
      const needsThird = done.length >= needed
      const missing = needsThird ? 1 : needed - done.length
      const names = done.map((login) => login.toLowerCase())
      const waitsFor = reviewers?.filter((login) => !names.includes(login)) ?? null
      return { ...submission, dueAt, isLate: dueAt < now, missing, needsThird, waitsFor }
    })
    .toSorted((a, b) => compare(`${a.dueAt} ${a.pseudonym}`, `${b.dueAt} ${b.pseudonym}`))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function plusDays(moment: string, days: number): string {
  const day = DateTime.fromISO(moment, { zone: 'utc' }).plus({ days })
  return day.toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")
}
