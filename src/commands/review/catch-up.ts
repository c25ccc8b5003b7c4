import { isReady, lateReviewers } from '../../assignment/requests.ts'
import { type AssignmentState, sealedTalk } from '../../assignment/state.ts'
import type { ReviewPull } from '../../github/pages/review-comments.ts'
import { findReview } from '../../session/find-review.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { nextOf } from '../../session/standing-review.ts'
import { isPresentTalk } from '../../session/talk.ts'
import { standingOf, type WaitingReview } from '../../session/waiting-review.ts'
import { takeIn } from './review.ts'

/** A review that a run of Review has left undone, or may have. */
export interface Behind {
  readonly pull: ReviewPull
  readonly assignment: string
  readonly about: 'submission' | 'talk'
}

interface Known {
  readonly state: AssignmentState
  /** Null once all levels are open. */
  readonly waiting: WaitingReview | null
  readonly now: string
  readonly today: string
}

/**
 * Whether levels are to be opened, or two are apart and nobody was told: a run has died, or fewer people are needed
 * than were. Before somebody is reminded, their comments are read once more, for a run may have been missed.
 */
export async function whatIsBehind(
  session: HubSession,
  known: Known,
): Promise<Behind['about'] | null> {
  if (isSubmissionBehind(session, known)) return 'submission'
  const talk = sealedTalk(known.state)
  if (talk === null || !isReady(talk, session.config.reviews)) return null
  return (await isPresentTalk(session, known.state.assignment, talk)) ? 'talk' : null
}

function isSubmissionBehind(session: HubSession, { waiting, now, today }: Known): boolean {
  if (waiting === null) return false
  const { reviews } = session.config
  const step = nextOf(session, waiting, waiting.progress)
  if (step.kind === 'unseal') return true
  if (step.apart.length > 0 && !waiting.progress.isKnownApart) return true
  const standing = standingOf(waiting, reviews)
  return waiting.requests.some(
    (one) => lateReviewers(one, standing, reviews.assign, { now, today }).length > 0,
  )
}

export interface CaughtUp {
  /** Whether levels were opened. */
  readonly opened: boolean
  /** Whether anything is another since, so that whom to tell is to be decided anew. */
  readonly isNews: boolean
}

/** Does what Review does with one pull request, whatever was written there last. */
export async function catchUp(session: HubSession, behind: Behind): Promise<CaughtUp> {
  const { pull, assignment } = behind
  const found = await findReview(session, pull, assignment)
  if (found === null) return { opened: false, isNews: true }
  const { state, taken } = await takeIn(session, found, null)
  const opened = openings(state) > openings(found.state)
  return { opened, isNews: opened || taken > 0 }
}

function openings({ reviewed, talked }: AssignmentState): number {
  return [...reviewed, ...talked].filter(({ kind }) => kind === 'unsealed').length
}
