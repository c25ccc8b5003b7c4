import type { Of } from '../input/schema.ts'
import type * as schema from './scorecard.schema.ts'

/** `scorecard.schema.json` is the published form of this. */
export type Scorecard = Of<typeof schema.SOURCE.published>
export type ScoredCriterion = Of<typeof schema.criterion>

/**
 * A measured criterion is passed with all of its points and failed with none. A reviewed one is passed from
 * level 3 ("good") on and failed at level 1; it is pending until its reviews are in.
 */
export type Status = ScoredCriterion['status']
export type Review = Of<typeof schema.review>
export type ReviewedSum = Of<typeof schema.reviewed>
export type Sums = Of<typeof schema.sums>
export type CompetencyScore = Of<typeof schema.competencyScore>
/** There while the core of a critical criterion is not met: at most half of the measured points count. */
export type Cap = Of<typeof schema.cap>
/** A percentage with its band, or the reason why there is none. */
export type Overall = Of<typeof schema.overall>
export type GradedSubmission = Of<typeof schema.submission>
