import { foldLog } from '../assignment/fold-log.ts'
import type { ReviewSubject } from '../assignment/ledger-record.ts'
import { type GradedRecord, scorecardPath } from '../assignment/ledger-record.ts'
import { type AssignmentState, latestGraded } from '../assignment/state.ts'
import type { Task } from '../exercise/exercise.ts'
import { readLedgerTable } from '../github/ledger/ledger-table.ts'
import type { ReviewPull } from '../github/pages/review-comments.ts'
import { textDigest } from '../github/pages/text-digest.ts'
import { reviewBranch } from '../github/repository/review-branches.ts'
import { CallerError } from '../input/bad-news.ts'
import type { Role } from '../rubric/roles.ts'
import { type ReviewedCriterion, type Rubric, reviewedCriteria } from '../rubric/rubric.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { ReviewKeyPair } from '../sealing/review-key.ts'
import { loadAssigned, loadHubRole } from './hub-exercise.ts'
import { useHubKey } from './hub-key.ts'
import { hubReviewKey } from './hub-review-key.ts'
import type { HubSession } from './hub-session.ts'
import { ledgerSource } from './ledger-source.ts'
import { readScorecard } from './read-latest.ts'

/** One submission with all that its reviewers are asked about. */
export interface UnderReview {
  readonly pull: ReviewPull
  readonly pseudonym: string
  readonly state: AssignmentState
  readonly graded: GradedRecord
  readonly exercise: Task
  readonly role: Role | null
  /** As it was graded, before anybody reviewed. */
  readonly scorecard: Scorecard
  readonly reviewed: readonly ReviewedCriterion[]
  /** Ids of the criteria that wait for people. */
  readonly criteria: readonly string[]
  readonly on: ReviewSubject
  /** What reviewers seal with, and what opens that. */
  readonly pair: ReviewKeyPair
}

/** Of what people judge by: other hidden tests leave it as it is. */
export function criteriaDigest(rubric: Rubric): string {
  return textDigest(JSON.stringify(reviewedCriteria(rubric)))
}

/** Whose review each branch is. The way from a pseudonym to an assignment needs the hub's key. */
export async function reviewBranches(session: HubSession): Promise<ReadonlyMap<string, string>> {
  const key = useHubKey(session.key)
  const table = await readLedgerTable(session.hub, session.config.hub)
  const ids = [...(table?.logs.keys() ?? [])]
  return new Map(ids.map((id) => [reviewBranch(key.pseudonym(id)), id] as const))
}

/** What a review's pull request is about; null when nothing of it is to be reviewed (any more). */
export async function findReview(
  session: HubSession,
  pull: ReviewPull,
  assignment: string,
): Promise<UnderReview | null> {
  const state = foldLog(await session.ledger.readLog(assignment))
  const graded = state === null ? undefined : latestGraded(state)
  if (state === null || graded === undefined || state.status === 'closed') return null
  const exercise = await loadAssigned(session, state.assignment)
  const role = await loadHubRole(session, state.assignment.role)
  if (!exercise.ok) throw new CallerError(exercise.error)
  if (!role.ok) throw new CallerError(role.error)
  const { rubric } = exercise.value
  const reviewed = reviewedCriteria(rubric)
  const path = scorecardPath(assignment, graded.tree, graded.rubric)
  const scorecard = await readScorecard(ledgerSource(session, ''), path)
  const waiting = scorecard.criteria.filter(({ status }) => status === 'pending')
  return {
    pull,
    pseudonym: useHubKey(session.key).pseudonym(assignment),
    state,
    graded,
    exercise: exercise.value,
    role: role.value,
    scorecard,
    reviewed,
    criteria: waiting.map(({ id }) => id),
    on: { tree: graded.tree, criteria: criteriaDigest(rubric) },
    pair: await hubReviewKey(session.key),
  }
}
