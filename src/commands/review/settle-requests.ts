import { standingRequests } from '../../assignment/requests.ts'
import { doneAmong } from '../../assignment/review-steps.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import { withdrawRequests } from '../../github/pages/request-reviewers.ts'
import { foldReviews, isOver } from '../../review/review-progress.ts'
import type { UnderReview } from '../../session/find-review.ts'
import type { HubSession } from '../../session/hub-session.ts'

/**
 * Takes back the review requests of those who are done, and of all once the levels are open: GitHub knows of no
 * sealed block, and would list them as waiting for ever. What somebody else asked for is left alone.
 */
export async function settleRequests(
  session: HubSession,
  state: AssignmentState,
  { pull, on, pair }: UnderReview,
): Promise<void> {
  const progress = foldReviews(state.reviewed, on, pair.key.id)
  const done = doneAmong(progress.reviewers).map((login) => login.toLowerCase())
  const ours = standingRequests(state.requests, on.tree).flatMap((one) => one.reviewers)
  const settled = pull.requested.filter((login) => {
    const name = login.toLowerCase()
    return ours.includes(name) && (isOver(progress) || done.includes(name))
  })
  await withdrawRequests(session.hub, session.config.hub, pull.number, settled)
}
