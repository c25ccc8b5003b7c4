import type { OpenReview } from '../assignment/ledger-record.ts'
import type { Role } from '../rubric/roles.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { score } from './score.ts'
import type { Scorecard } from './scorecard.ts'

/** The same evidence scored with what people reviewed: a later version of the same scorecard. */
export function completeScorecard(
  scorecard: Scorecard,
  by: { readonly rubric: Rubric; readonly rubricDigest: string; readonly role: Role | null },
  reviews: readonly OpenReview[],
): Scorecard {
  const { flags, submission, seed, runtime, statedHours, trusted, timings } = scorecard
  return score({
    ...by,
    evidence: scorecard.criteria.flatMap(({ evidence }) => evidence),
    flags,
    submission,
    seed,
    runtime,
    statedHours,
    trusted,
    timings,
    reviews: reviews.flatMap(({ reviewer, levels }) =>
      levels.map(({ criterion, level, note, ticks }) => {
        return { reviewer, criterion, level, note, ticks }
      }),
    ),
  })
}
