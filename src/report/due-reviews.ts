import { dueTime } from '../assignment/requests.ts'
import { compareTexts } from '../input/compare-texts.ts'

/** A submission whose deadline has passed and that waits for reviewers, as the ledger tells it. */
export interface OpenSubmission {
  readonly pseudonym: string
  readonly exercise: string
  /** When the candidate's time ended, in UTC, as ISO 8601. */
  readonly deadline: string
  /** Since when it waits for reviewers: later than the deadline where they are asked again. */
  readonly since: string
  /** Whether the candidate asked for one more review of levels that are open. */
  readonly appealed: boolean
  /** Why an appeal waits for nobody who could answer it; null for every other submission. */
  readonly stuck: Stuck | null
  /** Logins of those who are done. */
  readonly done: readonly string[]
  /** Enough are done, and they are apart: a third decides. */
  readonly needsThird: boolean
  /** Enough are done, and they agree: the next run that asks reviewers opens the levels. */
  readonly isReady: boolean
  /** Who was asked, when, and until when. */
  readonly asked: readonly AskedReviewer[]
}

/** Why an appeal waits for nobody: all who can be asked have reviewed the submission, or its exercise is gone. */
export type Stuck = 'nobody-new' | 'no-exercise'

/** What the hiring team has to do before anybody can answer an appeal. */
export const STUCK: Readonly<Record<Stuck, string>> = {
  'nobody-new':
    'name one more reviewer in takehome.yml, because all who can be asked reviewed this',
  'no-exercise': 'name the exercise in takehome.yml again, because nobody can review it',
}

export interface AskedReviewer {
  readonly login: string
  readonly since: string
  readonly due: string
}

export interface DueReview extends OpenSubmission {
  readonly dueAt: string
  readonly isLate: boolean
  /** How many more reviewers are needed; at least one, unless its levels are about to be opened. */
  readonly missing: number
  /** Those who were asked and are not done. */
  readonly pending: readonly (AskedReviewer & { readonly isLate: boolean })[]
  /**
   * Those who were asked and are not done; where nobody was, those who may review it and have not; null where
   * that is everybody who can write to the hub.
   */
  readonly waitsFor: readonly string[] | null
}

export interface DueRules {
  /** Days from the deadline, or from what asked for reviews after it. */
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
    .map((submission) => dueReview(submission, { days, needed, reviewers }, now))
    .toSorted((a, b) => compareTexts(`${a.dueAt} ${a.pseudonym}`, `${b.dueAt} ${b.pseudonym}`))
}

function dueReview(
  submission: OpenSubmission,
  { days, needed, reviewers }: DueRules,
  now: string,
): DueReview {
  const { since, done, asked, isReady } = submission
  const names = done.map((login) => login.toLowerCase())
  const isOpen = (login: string) => !names.includes(login.toLowerCase())
  const pending = (isReady ? [] : asked)
    .filter(({ login }) => isOpen(login))
    .map((one) => ({ ...one, isLate: one.due < now }))
  // What is late is late for whoever has to do it: the one who was asked first.
  const dueAt = pending.map(({ due }) => due).toSorted()[0] ?? dueTime(since, days, null)
  const named = pending.length > 0 ? pending.map(({ login }) => login) : reviewers?.filter(isOpen)
  const isLate = dueAt < now
  return {
    ...submission,
    dueAt,
    isLate,
    missing: isReady ? 0 : Math.max(1, needed - done.length),
    pending,
    waitsFor: isReady ? [] : (named ?? null),
  }
}

/** The same under other names, such as reviewers' pseudonyms. */
export function withNames(review: DueReview, nameOf: (login: string) => string): DueReview {
  return {
    ...review,
    done: review.done.map(nameOf),
    asked: review.asked.map((one) => ({ ...one, login: nameOf(one.login) })),
    pending: review.pending.map((one) => ({ ...one, login: nameOf(one.login) })),
    waitsFor: review.waitsFor?.map(nameOf) ?? null,
  }
}
