import type { Evidence } from '../checks/evidence.ts'
import { compareTexts } from '../input/compare-texts.ts'
import type { Criterion, ReviewedCriterion } from '../rubric/rubric.ts'
import { type ModuleContext, measuredShare } from './measured-points.ts'
import { LEVEL_PERCENT, outcomeOf } from './reviewed-points.ts'
import type { Review, ScoredCriterion, Status } from './scorecard.ts'

export function scoreCriterion(
  criterion: Criterion,
  facts: readonly Evidence[],
  reviews: readonly Review[],
  context: ModuleContext,
): ScoredCriterion {
  const { id, title, competency, kind, points } = criterion
  const critical =
    criterion.kind === 'measured' && criterion.check === 'tests' && criterion.critical
  const evidence = [...facts].sort(byText)
  const result =
    criterion.kind === 'measured'
      ? measured(measuredShare(criterion, evidence, context), points)
      : reviewed(criterion, evidence, reviews)
  return { id, title, competency, kind, critical, points, ...result, evidence, reviews }
}

type Outcome = Pick<ScoredCriterion, 'earned' | 'status'>
const NOT_ASSESSED: Outcome = { earned: null, status: 'not-assessed' }

function measured(share: number | null, points: number): Outcome {
  if (share === null) return NOT_ASSESSED
  return { earned: inHundredths(points * share), status: statusOf(share, 1) }
}

function reviewed(
  { points }: ReviewedCriterion,
  evidence: readonly Evidence[],
  reviews: readonly Review[],
): Outcome {
  if (evidence.some(({ kind }) => kind === 'not-assessed')) return NOT_ASSESSED
  const outcome = outcomeOf(reviews)
  if (outcome.kind !== 'agreed') return { earned: null, status: 'pending' }
  const { percent } = outcome
  return {
    earned: inHundredths((points * percent) / 100),
    status: statusOf(percent, LEVEL_PERCENT[3]),
  }
}

function statusOf(share: number, full: number): Status {
  if (share >= full) return 'passed'
  return share > 0 ? 'partial' : 'failed'
}

function inHundredths(points: number): number {
  return Math.round(points * 100) / 100
}

/** Any fixed order will do, so that the order in which checks finish leaves no trace. */
function byText(a: Evidence, b: Evidence): number {
  return compareTexts(JSON.stringify(a), JSON.stringify(b))
}
