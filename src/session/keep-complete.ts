import { isDeepStrictEqual } from 'node:util'
import { completePath, type ReviewSubject } from '../assignment/ledger-record.ts'
import type { AssignmentState } from '../assignment/state.ts'
import type { Task } from '../exercise/exercise.ts'
import { foldReviews } from '../review/review-progress.ts'
import type { Role } from '../rubric/roles.ts'
import { completeScorecard } from '../scorecard/complete.ts'
import { parseScorecard } from '../scorecard/read-result.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { UnderReview } from './find-review.ts'
import type { HubSession } from './hub-session.ts'

type Reviewed = Pick<UnderReview, 'scorecard' | 'exercise' | 'role' | 'graded' | 'on'>

/** The later version of the scorecard lies beside the first one, which stays. */
export async function keepComplete(
  session: HubSession,
  state: AssignmentState,
  { scorecard, exercise, role, graded, on }: Reviewed,
): Promise<void> {
  const complete = withReviews(scorecard, { state, exercise, role, on })
  if (complete === scorecard) return
  const { id } = state.assignment
  const text = `${JSON.stringify(complete, null, 2)}\n`
  await session.ledger.rewrite(completePath(id, graded.tree, graded.rubric), (present) =>
    present === null || wasOpenedAgain(present, complete)
      ? { text, subject: `${id}: scorecard with reviews` }
      : null,
  )
}

/** With the reviews of an appeal it is another one; else the first stays, whatever rubric and weights say since. */
function wasOpenedAgain(present: string, complete: Scorecard): boolean {
  const before = parseScorecard(present)
  return before === null || !isDeepStrictEqual(reviewsOf(before), reviewsOf(complete))
}

function reviewsOf({ criteria }: Scorecard) {
  return criteria.flatMap(({ reviews }) => reviews)
}

/** The scorecard with what people reviewed, once that is open; before, as it is. */
export function withReviews(
  scorecard: Scorecard,
  by: {
    readonly state: AssignmentState
    readonly exercise: Task
    readonly role: Role | null
    readonly on: ReviewSubject
  },
): Scorecard {
  const { unsealed } = foldReviews(by.state.reviewed, by.on)
  const { rubric, digest: rubricDigest } = by.exercise
  // Evidence by an older rubric cannot be scored by this one: a regrade is due, which comes by here too.
  if (unsealed === null || scorecard.rubric.digest !== rubricDigest) return scorecard
  return completeScorecard(scorecard, { rubric, rubricDigest, role: by.role }, unsealed.reviews)
}
