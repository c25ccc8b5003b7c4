import type { AssignmentState } from '../assignment/state.ts'
import { withdrawRequests } from '../github/pages/request-reviewers.ts'
import { listReviewPulls } from '../github/pages/review-comments.ts'
import { reviewBranch } from '../github/repository/review-branches.ts'
import { useHubKey } from './hub-key.ts'
import type { HubSession } from './hub-session.ts'

/** Takes back every review request of ours on an assignment that is over: nobody waits for these reviews. */
export async function withdrawAll(session: HubSession, state: AssignmentState): Promise<void> {
  const ours = askedEver(state)
  if (ours.length === 0) return
  const { hub } = session.config
  const branch = reviewBranch(useHubKey(session.key).pseudonym(state.assignment.id))
  const pulls = await listReviewPulls(session.hub, hub)
  const pull = pulls.find((one) => one.branch === branch)
  if (pull === undefined) return
  const open = pull.requested.filter((login) => ours.includes(login.toLowerCase()))
  await withdrawRequests(session.hub, hub, pull.number, open)
}

/** In lower case: everybody whom a request of ours has ever named. */
export function askedEver({ requests }: Pick<AssignmentState, 'requests'>): readonly string[] {
  return requests.flatMap(({ reviewers }) => reviewers.map((login) => login.toLowerCase()))
}
