import { scorecardPath } from '../../assignment/ledger-record.ts'
import { type AssignmentState, latestGraded } from '../../assignment/state.ts'
import { type DueReview, dueReviews, type OpenSubmission } from '../../report/due-reviews.ts'
import { day } from '../../report/render-arrivals.ts'
import { foldReviews } from '../../review/review-progress.ts'
import { parseScorecard } from '../../scorecard/read-result.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import { loadHubExercise } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { hubReviewKey } from '../../session/hub-review-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { type LedgerSource, ledgerSource } from '../../session/ledger-source.ts'
import type { Outcome, RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'

/** Which reviews wait for whom, and until when. */
export const runDue: RunVerb = withSession(async (session, { text }) => {
  const due = await findDueReviews(session, ledgerSource(session, text('ledger')))
  return { json: { due }, text: dueReviewsText(due) }
})

/** Asked of the ledger alone. */
export async function findDueReviews(
  session: HubSession,
  source: LedgerSource,
): Promise<readonly DueReview[]> {
  const key = (await hubReviewKey(session.key)).key.id
  const open: OpenSubmission[] = []
  for await (const state of source.states()) {
    const submission = await openSubmission(session, source, state, key)
    if (submission !== null) open.push(submission)
  }
  return dueReviews(open, session.config.reviews, await source.now())
}

/** Before the deadline nobody is asked: the candidate may push another submission. */
async function openSubmission(
  session: HubSession,
  source: LedgerSource,
  state: AssignmentState,
  key: string,
): Promise<OpenSubmission | null> {
  const { id, exercise } = state.assignment
  const graded = latestGraded(state)
  if (state.status !== 'submitted' || graded === undefined) return null
  const loaded = await loadHubExercise(session, exercise)
  if (!loaded.ok) return null
  const on = { tree: graded.tree, criteria: criteriaDigest(loaded.value.rubric) }
  const { reviewers, unsealed } = foldReviews(state.reviewed, on, key)
  if (unsealed !== null) return null
  const text = await source.readText(scorecardPath(id, graded.tree, graded.rubric))
  const criteria = parseScorecard(text ?? '')?.criteria ?? []
  if (criteria.every(({ status }) => status !== 'pending')) return null
  const done = [...reviewers].filter(([, step]) => step.done).map(([login]) => login)
  const pseudonym = useHubKey(session.key).pseudonym(id)
  return { pseudonym, exercise, deadline: state.deadline, done: done.sort() }
}

function dueReviewsText(due: readonly DueReview[]): Outcome['text'] {
  if (due.length === 0) return ['No review is waiting.']
  const rows = due.map(({ pseudonym, exercise, dueAt, isLate, done, ...rest }) => [
    pseudonym,
    exercise,
    `${day(dueAt)}${isLate ? ', late' : ''}`,
    done.join(', ') || 'nobody',
    waitsForText(rest),
  ])
  const late = due.filter(({ isLate }) => isLate).length
  const head = ['review', 'exercise', 'due', 'done', 'waits for']
  return [`Reviews that are waiting: ${due.length}, of which late: ${late}.`, { head, rows }]
}

function waitsForText({
  missing,
  needsThird,
  waitsFor,
}: Pick<DueReview, 'missing' | 'needsThird' | 'waitsFor'>): string {
  const whom = waitsFor === null ? 'anybody who may review' : waitsFor.join(', ') || 'nobody left'
  return needsThird ? `a third: ${whom}` : `${missing} of: ${whom}`
}
