import type {
  OpenReview,
  ReviewedRecord,
  ReviewRecord,
  ReviewSubject,
  UnsealedRecord,
} from '../assignment/ledger-record.ts'
import type { Author, PersonOf } from '../assignment/persons.ts'
import {
  doneAmong,
  isKnownApart,
  lastSteps,
  neededToAnswer,
  type PendingAppeal,
  pendingAppeal,
  reviewersAmong,
} from '../assignment/review-steps.ts'
import { outcomeOf } from '../scorecard/reviewed-points.ts'
import { type Draft, openLevels } from './draft.ts'

/** How far each reviewer of one submission is. */
export interface ReviewProgress {
  /** The last step of each, by person. */
  readonly reviewers: ReadonlyMap<string, ReviewedRecord>
  /** Names a person as `reviewers` does. */
  readonly personOf: PersonOf
  /** Persons whose last step is final, because everybody may know since then where reviewers are apart. */
  readonly final: readonly string[]
  /** Whether the log says already that those who are done are apart. */
  readonly isKnownApart: boolean
  /** The last time that all levels were opened. */
  readonly unsealed: UnsealedRecord | null
  /** What the candidate asked for after that, or after levels by other criteria, until one more person is done. */
  readonly appeal: PendingAppeal['appeal'] | null
  /** Whether somebody's levels were open when the candidate asked; of nobody without an appeal. */
  readonly isEarlier: PendingAppeal['isEarlier']
  /** Whose levels stood in a comment that others could read. */
  readonly exposed: readonly string[]
  /** In whose comments levels were edited or deleted. */
  readonly changed: readonly string[]
  /** Whose reviews were sealed with a secret that the hub has no more, and never opened. */
  readonly lost: readonly string[]
}

/**
 * Folds the reviews of one submission; those of another one, or by other criteria, are left aside. With the id
 * of the hub's review key, so are those that only an earlier secret opens; levels that were opened need none.
 */
export function foldReviews(
  records: readonly ReviewRecord[],
  on: ReviewSubject,
  key?: string,
): ReviewProgress {
  const byAll = records.filter(({ tree }) => tree === on.tree)
  const here = byAll.filter(({ criteria }) => criteria === on.criteria)
  const unsealed = here.findLast((record) => record.kind === 'unsealed') ?? null
  const isGone = isSealedForGood(here, unsealed, key)
  const own = here.filter((record) => !isGone(record))
  const pending = pendingAppeal(byAll)
  const reviewers = lastSteps(own)
  const personOf = reviewersAmong(own)
  const lost = here.filter((record) => isGone(record) && !reviewers.has(personOf(record)))
  return {
    reviewers,
    personOf,
    final: finalAmong(own, reviewers),
    isKnownApart: isKnownApart(own, doneAmong(reviewers)),
    unsealed,
    appeal: pending?.appeal ?? null,
    isEarlier: pending?.isEarlier ?? (() => false),
    exposed: namesOf(own.filter(({ kind }) => kind === 'exposed')),
    changed: namesOf(own.filter(({ kind }) => kind === 'changed')),
    lost: namesOf(lost),
  }
}

/** A step that somebody made after the others were known to be apart is not final by that. */
function finalAmong(
  own: readonly ReviewRecord[],
  reviewers: ReviewProgress['reviewers'],
): readonly string[] {
  return [...reviewers].flatMap(([person, step]) => {
    const later = own.slice(own.indexOf(step))
    const isKnown = later.some((one) => one.kind === 'apart' && one.reviewers.includes(step.by))
    return isKnown ? [person] : []
  })
}

/** Tells what only a secret of before opens, of people whose levels were never opened. */
function isSealedForGood(
  here: readonly ReviewRecord[],
  unsealed: UnsealedRecord | null,
  key: string | undefined,
): (record: ReviewRecord) => boolean {
  const personOf = reviewersAmong(here)
  const opened = new Set(unsealed?.reviews.map(personOf))
  return (record) => {
    if (record.kind !== 'reviewed' || record.key === undefined) return false
    return key !== undefined && record.key !== key && !opened.has(personOf(record))
  }
}

function namesOf(records: readonly ReviewRecord[]): readonly string[] {
  return [...new Set(records.map(({ by }) => by))].sort()
}

/** Whether nobody is waited for any more: all levels are open, and no appeal asks for one more review. */
export function isOver({ unsealed, appeal }: ReviewProgress): boolean {
  return unsealed !== null && appeal === null
}

/**
 * How many reviews open all levels: after an appeal, one more than were open before. If these were given by other
 * criteria, as many as always, one of them by somebody new.
 */
export function neededFor(progress: ReviewProgress, needed: number): number {
  const { unsealed, appeal, isEarlier, reviewers } = progress
  if (appeal === null) return needed
  const done = [...reviewers.values()].filter((one) => one.done)
  const usual = unsealed === null ? needed : unsealed.reviews.length + 1
  return neededToAnswer({ appeal, isEarlier }, done, usual)
}

/** Whether somebody's levels were among those that were opened: they are final, whatever is asked for since. */
export function wasOpened({ unsealed, personOf }: ReviewProgress, author: Author): boolean {
  const person = personOf(author)
  return unsealed?.reviews.some((one) => personOf(one) === person) ?? false
}

/** A reviewer who is done: with levels that are open, or with the seal broken for counting and for nothing else. */
export interface FinishedReview extends Author {
  readonly person: string
  readonly draft: Draft
}

/** Criteria on which those who are done differ by two levels or more. */
export function apartOn(
  finished: readonly FinishedReview[],
  criteria: readonly string[],
): readonly string[] {
  return criteria.filter((criterion) => outcomeOf(reviewsOf(finished, criterion)).kind === 'apart')
}

function reviewsOf(finished: readonly FinishedReview[], criterion: string) {
  return finished.flatMap(({ person, draft }) => {
    const given = draft.levels[criterion]
    return given === undefined ? [] : [{ reviewer: person, criterion, ...given }]
  })
}

export type NextStep =
  | { readonly kind: 'wait'; readonly apart: readonly string[] }
  | { readonly kind: 'unseal'; readonly why: string; readonly reviews: readonly OpenReview[] }

/**
 * Whether all may be seen now: enough people are done, and nobody is needed to decide between them. A level
 * that a third person still has to review is not shown to anybody, nor any other of the same submission.
 */
export function nextStep(
  finished: readonly FinishedReview[],
  criteria: readonly string[],
  needed: number,
  nameOf: (login: string) => string,
): NextStep {
  const apart = finished.length < needed ? [] : apartOn(finished, criteria)
  if (finished.length < needed || apart.length > 0) return { kind: 'wait', apart }
  const who = finished.toSorted((a, b) => (a.by < b.by ? -1 : Number(a.by > b.by)))
  return {
    kind: 'unseal',
    why: `${new Intl.ListFormat('en-GB').format(who.map(({ by }) => by))} are done`,
    reviews: who.map(({ by, user, draft }) => {
      const author = { by, ...(user === undefined ? {} : { user }) }
      return { ...author, reviewer: nameOf(by), levels: openLevels(draft) }
    }),
  }
}

/**
 * Whether a reviewer's word is final: enough people are done, and this is one of them. From then on everybody
 * may learn where they are apart, and an answer could follow what the others gave. It stays final where more
 * people are needed later.
 */
export function isFinal(
  person: string,
  { final }: Pick<ReviewProgress, 'final'>,
  finished: readonly FinishedReview[],
  needed: number,
): boolean {
  if (final.includes(person)) return true
  return finished.length >= needed && finished.some((one) => one.person === person)
}

/** What a reviewer is asked for: everything, or what the others are apart on. */
export function wantedFrom(
  person: string,
  finished: readonly FinishedReview[],
  criteria: readonly string[],
  needed: number,
): readonly string[] {
  const others = finished.filter((one) => one.person !== person)
  return others.length < needed ? criteria : apartOn(others, criteria)
}
