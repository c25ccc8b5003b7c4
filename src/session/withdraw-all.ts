import type { AssignmentState } from '../assignment/state.ts'
import { withdrawRequests } from '../github/pages/request-reviewers.ts'
import { listReviewPulls } from '../github/pages/review-comments.ts'
import { pseudonymOf } from '../github/repository/review-branches.ts'
import type { HubSession } from './hub-session.ts'
import { isNameOf } from './review-name.ts'

/** Takes back every review request of ours on an assignment that is over: nobody waits for these reviews. */
export async function withdrawAll(session: HubSession, state: AssignmentState): Promise<void> {
  const ours = askedEver(state)
  if (ours.length === 0) return
  const { hub } = session.config
  for (const { branch, number, requested } of await listReviewPulls(session.hub, hub)) {
    if (!isNameOf(session, state, pseudonymOf(branch) ?? '')) continue
    const open = requested.filter((login) => ours.includes(login.toLowerCase()))
    await withdrawRequests(session.hub, hub, number, open)
  }
}

/** In lower case: everybody whom a request of ours has ever named. */
export function askedEver({ requests }: Pick<AssignmentState, 'requests'>): readonly string[] {
  return requests.flatMap(({ reviewers }) => reviewers.map((login) => login.toLowerCase()))
}
