import { doneAmong } from '../assignment/review-steps.ts'
import { type Draft, draftOf } from '../review/draft.ts'
import {
  type FinishedReview,
  type NextStep,
  neededFor,
  nextStep,
  type ReviewProgress,
} from '../review/review-progress.ts'
import type { UnderReview } from './find-review.ts'
import { useHubKey } from './hub-key.ts'
import type { HubSession } from './hub-session.ts'
import { type Seal, sealWith } from './seal.ts'

type Subject = Pick<UnderReview, 'state' | 'on'>
type Opener = (by: string, sealed: string) => Draft

/**
 * What comes next of a review whose levels are sealed: whoever opens them, asks a third or lists whom a review
 * waits for decides by this.
 */
export function nextOf(
  session: Pick<HubSession, 'key' | 'config'>,
  review: Subject & Pick<UnderReview, 'criteria'>,
  progress: ReviewProgress,
): NextStep {
  const needed = neededFor(progress, session.config.reviews.needed)
  // Nothing is opened, not even to look, before enough people are done.
  if (doneAmong(progress.reviewers).length < needed) return { kind: 'wait', apart: [] }
  const finished = finishedReviews(progress, opener(review, sealWith(session.key)))
  // Interviewers who are apart talk about it; a third person did not hear the talk.
  const decided = review.on.about === 'talk' ? [] : review.criteria
  return nextStep(finished, decided, needed, useHubKey(session.key).reviewer)
}

export function opener(review: Subject, seal: Seal): Opener {
  return (by, sealed) => seal.open(sealed, sealedAbout(review, by)) as Draft
}

/** What is open already is not unsealed again: another key than that of then could not. */
export function finishedReviews(
  { reviewers, personOf, unsealed }: ReviewProgress,
  open: Opener,
): readonly FinishedReview[] {
  const opened = new Map(unsealed?.reviews.map((one) => [personOf(one), one.levels] as const))
  return [...reviewers]
    .filter(([, { done }]) => done)
    .map(([person, { by, user, sealed }]) => {
      const levels = opened.get(person)
      return { person, by, user, draft: levels === undefined ? open(by, sealed) : draftOf(levels) }
    })
}

/** A sealed review of somebody else, or of something else, does not open as this one. */
export function sealedAbout({ state, on }: Subject, by: string): string {
  return [state.assignment.id, on.tree, on.criteria, by].join('\0')
}
