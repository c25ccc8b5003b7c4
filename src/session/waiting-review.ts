import {
  type GradedRecord,
  type ReviewSubject,
  scorecardPath,
} from '../assignment/ledger-record.ts'
import {
  type ReviewRequest,
  type ReviewStanding,
  standingRequests,
} from '../assignment/requests.ts'
import { doneAmong } from '../assignment/review-steps.ts'
import { type AssignmentState, gradedSubmission } from '../assignment/state.ts'
import { namedReviewers, type ReviewRules } from '../hub/review-rules.ts'
import { lacksSomebodyNew } from '../review/lacks-somebody-new.ts'
import { foldReviews, isOver, neededFor, type ReviewProgress } from '../review/review-progress.ts'
import { criteriaDigest } from './find-review.ts'
import { loadAssigned } from './hub-exercise.ts'
import { useHubKey } from './hub-key.ts'
import { hubReviewKey } from './hub-review-key.ts'
import type { HubSession } from './hub-session.ts'
import type { LedgerSource } from './ledger-source.ts'
import { readScorecard } from './read-latest.ts'

/** A submission whose deadline has passed and that waits for reviewers, as the ledger tells it. */
export interface WaitingReview {
  readonly pseudonym: string
  readonly state: AssignmentState
  readonly graded: GradedRecord
  readonly on: ReviewSubject
  /** Criteria that wait for people; at least one. */
  readonly criteria: readonly string[]
  readonly progress: ReviewProgress
  /** Logins of those who are done, as GitHub writes them, sorted. */
  readonly done: readonly string[]
  /** Those that stand. */
  readonly requests: readonly ReviewRequest[]
}

/** Null before the deadline, when the candidate may push another submission, and once all levels are open without an appeal.
 * Throws WorldError where the ledger lacks its scorecard. */
export async function waitingReview(
  session: HubSession,
  source: LedgerSource,
  state: AssignmentState,
): Promise<WaitingReview | null> {
  const { id } = state.assignment
  const graded = gradedSubmission(state)
  if (graded === undefined) return null
  const loaded = await loadAssigned(session, state.assignment)
  if (!loaded.ok) return null
  const { key } = await hubReviewKey(session.key)
  const on = { tree: graded.tree, criteria: criteriaDigest(loaded.value.rubric) }
  const progress = foldReviews(state.reviewed, on, key.id)
  if (isOver(progress)) return null
  const scored = await readScorecard(source, scorecardPath(id, graded.tree, graded.rubric))
  const criteria = scored.criteria.filter(({ status }) => status === 'pending').map((one) => one.id)
  if (criteria.length === 0) return null
  return {
    pseudonym: useHubKey(session.key).pseudonym(id),
    state,
    graded,
    on,
    criteria,
    progress,
    done: doneAmong(progress.reviewers),
    requests: standingRequests(state.requests, graded.tree),
  }
}

/** What stands between it and its levels, as those ask who plan requests. `needed` is what the hub says. */
export function standingOf(
  { done, requests, progress }: WaitingReview,
  { needed }: Pick<ReviewRules, 'needed'>,
): ReviewStanding {
  return {
    done: done.map((login) => login.toLowerCase()),
    requests,
    needed: progress.appeal === null ? undefined : neededFor(progress, needed),
  }
}

/** Whether an appeal waits for somebody new, and takehome.yml names nobody who is. */
export function isStuck(
  { config }: Pick<HubSession, 'config'>,
  { progress, state }: WaitingReview,
): boolean {
  const people = namedReviewers(config.reviews)
  return lacksSomebodyNew(progress, people, state.assignment.candidate)
}
