import { pendingAppeal } from '../../assignment/review-steps.ts'
import { type AssignmentState, gradedSubmission } from '../../assignment/state.ts'
import { type DueReview, dueReviews, type OpenSubmission } from '../../report/due-reviews.ts'
import { dueTable } from '../../report/due-table.ts'
import { waitingSince } from '../../review/waiting-since.ts'
import { loadAssigned } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { type LedgerSource, ledgerSource } from '../../session/ledger-source.ts'
import { nextOf } from '../../session/standing-review.ts'
import { isStuck, type WaitingReview, waitingReview } from '../../session/waiting-review.ts'
import type { Outcome, RunVerb } from '../verb/verb.ts'
import { withLedger } from '../verb/with-session.ts'

/** Which reviews wait for whom, and until when. */
export const runDue: RunVerb = withLedger(async (session, { text }) => {
  const due = await findDueReviews(session, ledgerSource(session, text('ledger')))
  return { json: { due }, text: dueReviewsText(due) }
})

/** Asked of the ledger alone. */
export async function findDueReviews(
  session: HubSession,
  source: LedgerSource,
): Promise<readonly DueReview[]> {
  const open: OpenSubmission[] = []
  for await (const state of source.states()) {
    const waiting = await waitingReview(session, source, state)
    if (waiting !== null) open.push(openSubmission(session, waiting))
    else open.push(...(await strandedAppeal(session, state)))
  }
  return dueReviews(open, session.config.reviews, await source.now())
}

function openSubmission(session: HubSession, waiting: WaitingReview): OpenSubmission {
  const { pseudonym, state, graded, done, requests, progress } = waiting
  const asked = requests.flatMap(({ reviewers, at, due }) =>
    reviewers.map((login) => ({ login, since: at, due })),
  )
  const { assignment, deadline } = state
  const appealed = progress.appeal !== null
  const step = nextOf(session, waiting, progress)
  return {
    pseudonym,
    exercise: assignment.exercise,
    deadline,
    since: waitingSince(state, graded.tree, progress),
    appealed,
    stuck: isStuck(session, waiting) ? 'nobody-new' : null,
    done,
    needsThird: step.kind === 'wait' && step.apart.length > 0,
    isReady: step.kind === 'unseal',
    asked,
  }
}

/** An appeal about an exercise that is given out no more: nobody is asked, and it is not to be forgotten. */
async function strandedAppeal(
  session: HubSession,
  state: AssignmentState,
): Promise<readonly OpenSubmission[]> {
  const tree = gradedSubmission(state)?.tree
  const pending = pendingAppeal(state.reviewed.filter((one) => one.tree === tree))
  if (pending === null || (await loadAssigned(session, state.assignment)).ok) return []
  return [
    {
      pseudonym: useHubKey(session.key).pseudonym(state.assignment.id),
      exercise: state.assignment.exercise,
      deadline: state.deadline,
      since: pending.appeal.at,
      appealed: true,
      stuck: 'no-exercise',
      ...{ done: [], needsThird: false, isReady: false, asked: [] },
    },
  ]
}

export function dueReviewsText(due: readonly DueReview[]): Outcome['text'] {
  if (due.length === 0) return ['No review is waiting.']
  const late = due.filter(({ isLate }) => isLate).length
  return [`Reviews that are waiting: ${due.length}, of which late: ${late}.`, dueTable(due)]
}
