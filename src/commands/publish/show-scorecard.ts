import { foldLog } from '../../assignment/fold-log.ts'
import type { GradedRecord, LedgerRecord } from '../../assignment/ledger-record.ts'
import { calledNow, pullOf } from '../../assignment/place-of.ts'
import { type AssignmentState, isQuiet, latestGraded } from '../../assignment/state.ts'
import type { Task } from '../../exercise/exercise.ts'
import { ensureCheckRun } from '../../github/pages/check-run.ts'
import { ensureNote } from '../../github/pages/ensure-note.ts'
import { ensureReview } from '../../github/pages/review-pull.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Role } from '../../rubric/roles.ts'
import { annotationsOf } from '../../scorecard/annotations.ts'
import { gradedNote } from '../../scorecard/graded-note.ts'
import { withLedgerFlags } from '../../scorecard/ledger-flags.ts'
import { renderCandidate } from '../../scorecard/render-candidate.ts'
import type { Scorecard } from '../../scorecard/scorecard.ts'
import { commentText } from '../../session/candidate-comment-text.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { keepComplete, withReviews } from '../../session/keep-complete.ts'
import { leaveEarlierReviews } from '../../session/leave-earlier-reviews.ts'
import { noteReviewName } from '../../session/review-name.ts'
import { showReviewerPage } from '../../session/show-reviewer-page.ts'
import { takeBackErased } from '../../session/take-back-erased.ts'
import { updateCandidateComment } from '../../session/update-candidate-comment.ts'
import type { Submission } from '../../submission/submission.ts'

export interface ToShow {
  readonly exercise: Task
  readonly role: Role | null
  readonly pseudonym: string
  /** Where the candidate's repository is now. */
  readonly place: Repository
  readonly submission: Submission
  readonly scorecard: Scorecard
  readonly sha: string
  readonly tree: string
}

/**
 * Makes what people see say what the ledger says; false when the candidate has moved on, so that only
 * the check run on this commit speaks of it. Every part looks before it writes. Where another run has recorded the
 * grade and may be at this very work (`isOurs` is off), what GitHub would take twice comes last: by then, that run has
 * written it, or has died.
 */
export async function showScorecard(
  session: HubSession,
  log: readonly LedgerRecord[],
  shown: ToShow & { readonly isOurs: boolean },
): Promise<boolean> {
  const folded = foldLog(log)
  if (folded === null) throw new Error('a scorecard is shown for an assignment of the ledger')
  const state = calledNow(folded, shown.place)
  const record = latestGraded(state)
  const isCurrent = record?.tree === shown.tree && record.rubric === shown.exercise.digest
  // Who was not told of a regrade is not told by a later run either.
  if (record !== undefined && isCurrent && isQuiet(record)) {
    await showReview(session, state, record, shown)
    return true
  }
  if (record === undefined || !isCurrent) {
    await showCheckRun(session, state, shown, isCurrent)
    return false
  }
  const text = commentText(session, log, record, shown.scorecard, shown.exercise.rubric)
  if (!shown.isOurs) {
    await showReview(session, await updateCandidateComment(session, state, text), record, shown)
    await showCheckRun(session, state, shown, isCurrent)
    await noteGraded(session, state, shown.sha)
    return true
  }
  await showCheckRun(session, state, shown, isCurrent)
  const after = await updateCandidateComment(session, state, text)
  await noteGraded(session, state, shown.sha)
  await showReview(session, after, record, shown)
  return true
}

/** The one thing of all this that GitHub tells the candidate of. */
async function noteGraded(
  { candidates }: HubSession,
  { assignment }: AssignmentState,
  sha: string,
): Promise<void> {
  await ensureNote(candidates, pullOf(assignment), gradedNote(assignment.candidate.login, sha))
}

export async function showCheckRun(
  session: HubSession,
  state: AssignmentState,
  { exercise: { rubric }, scorecard, sha, place }: ToShow,
  isCurrent: boolean,
): Promise<void> {
  const { feedback } = session.config
  const current = {
    title: 'Graded',
    // "summary exceeds a maximum bytesize of 65535": https://github.com/github/docs/issues/35252.
    summary: renderCandidate(scorecard, rubric, {
      feedback,
      permalinkBase: null,
      lengthOf: Buffer.byteLength,
    }),
    annotations: annotationsOf(scorecard, rubric, feedback),
  }
  const superseded = {
    title: 'Superseded',
    summary: 'Newer work was pushed before this commit was graded.',
    annotations: [],
  }
  const written = await ensureCheckRun(session.candidates, place, {
    sha,
    externalId: state.assignment.id,
    first: state.graded.length <= 1,
    ...(isCurrent ? current : superseded),
  })
  if (!written) session.log('No check run was written: only a GitHub App can write one.')
}

/** What reviewers see: the files, and the scorecard with the levels that are open. */
export async function showReview(
  session: HubSession,
  state: AssignmentState,
  record: GradedRecord,
  { exercise, role, pseudonym, submission, scorecard }: ToShow,
): Promise<void> {
  const { rubric } = exercise
  // First, so that an erasure finds what a run leaves that dies here.
  await noteReviewName(session, state, pseudonym)
  const place = await ensureReview(session.hub, session.config.hub, {
    pseudonym,
    exercise: { id: rubric.id, title: rubric.title },
    submission,
    at: record.at,
  })
  const on = { tree: record.tree, criteria: criteriaDigest(rubric) }
  const reviewed = withReviews(scorecard, { state, exercise, role, on })
  // A regrade finds the reviews of the same text in place.
  await keepComplete(session, state, { scorecard, exercise, role, graded: record, on })
  const flagged = withLedgerFlags(reviewed, state.flagged)
  await showReviewerPage(session, { ...place, pseudonym, exercise, flagged })
  await leaveEarlierReviews(session, state, pseudonym)
  await takeBackErased(session, state.assignment.id)
}
