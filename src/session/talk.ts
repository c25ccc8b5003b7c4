import type { Assignment } from '../assignment/assignment.ts'
import { textDigest } from '../github/pages/text-digest.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { talkCriteria } from '../rubric/talk-scales.ts'
import type { UnderReview } from './find-review.ts'
import { loadAssigned } from './hub-exercise.ts'
import { hubReviewKey } from './hub-review-key.ts'
import type { HubSession } from './hub-session.ts'

/** The talk about a submission, to be reviewed as the submission is: other criteria, and records of its own. */
export function talkOf(review: UnderReview): UnderReview {
  const { rubric } = review.exercise
  const asked = talkCriteria(rubric)
  return {
    ...review,
    reviewed: asked,
    criteria: asked.map(({ id }) => id),
    on: { tree: review.on.tree, criteria: talkDigest(rubric), about: 'talk' },
  }
}

/** Whether levels of a talk count today: its criteria or the secret of the hub may be others than at that time. */
export async function isPresentTalk(
  session: Pick<HubSession, 'config' | 'folder' | 'home' | 'key'>,
  assignment: Assignment,
  by: { readonly criteria: string; readonly key?: string | null },
): Promise<boolean> {
  const task = await loadAssigned(session, assignment)
  if (!task.ok || talkDigest(task.value.rubric) !== by.criteria) return false
  // Whoever watches without the secret cannot tell, and a look that comes of nothing costs nobody anything.
  const { key = null } = by
  return key === null || session.key === '' || key === (await hubReviewKey(session.key)).key.id
}

/** Of what a talk about work by this rubric is asked for. */
export function talkDigest(rubric: Rubric): string {
  return textDigest(JSON.stringify(talkCriteria(rubric)))
}
