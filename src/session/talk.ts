import { textDigest } from '../github/pages/text-digest.ts'
import { talkCriteria } from '../rubric/talk-scales.ts'
import type { UnderReview } from './find-review.ts'

/** The talk about a submission, to be reviewed as the submission is: other criteria, and records of its own. */
export function talkOf(review: UnderReview): UnderReview {
  const asked = talkCriteria(review.exercise.rubric)
  const criteria = textDigest(JSON.stringify(asked))
  return {
    ...review,
    reviewed: asked,
    criteria: asked.map(({ id }) => id),
    on: { tree: review.on.tree, criteria, about: 'talk' },
  }
}
