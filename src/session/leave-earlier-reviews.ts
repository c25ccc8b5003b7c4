import type { AssignmentState } from '../assignment/state.ts'
import { withdrawRequests } from '../github/pages/request-reviewers.ts'
import { listReviewPulls } from '../github/pages/review-comments.ts'
import { keepStickyComment } from '../github/pages/sticky-comment.ts'
import { pseudonymOf } from '../github/repository/review-branches.ts'
import { MOVED } from '../review/moved-words.ts'
import { markerText } from '../scorecard/safe-markdown.ts'
import type { HubSession } from './hub-session.ts'
import { isNameOf, reviewNameDigest } from './review-name.ts'
import { askedEver } from './withdraw-all.ts'

/** After a change of TAKEHOME_KEY, nobody is heard on the earlier pull requests: they say so, and ask nobody. */
export async function leaveEarlierReviews(
  session: HubSession,
  state: AssignmentState,
  present: string,
): Promise<void> {
  const digest = reviewNameDigest(state.assignment.id, present)
  if (state.reviewNames.every((name) => name === digest)) return
  const { hub } = session.config
  const ours = askedEver(state)
  for (const { branch, number, requested } of await listReviewPulls(session.hub, hub)) {
    const name = pseudonymOf(branch) ?? ''
    if (name === present || !isNameOf(session, state, name)) continue
    const place = { ...hub, number }
    const marker = markerText('progress')
    await keepStickyComment(session.hub, place, { marker, body: MOVED, author: null })
    const open = requested.filter((login) => ours.includes(login.toLowerCase()))
    await withdrawRequests(session.hub, hub, number, open)
  }
}
