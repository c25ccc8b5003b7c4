import type { Evidence, Flag, RuntimeEvidence } from '../checks/evidence.ts'
import { compareTexts } from '../input/compare-texts.ts'
import type { Role } from '../rubric/roles.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { bandOf } from './bands.ts'
import { causeOf } from './cause.ts'
import { COMPETENCY_TITLES } from './competency-titles.ts'
import { countFlags } from './count-flags.ts'
import { doesWork } from './measured-points.ts'
import { scoreCriterion } from './score-criterion.ts'
import type {
  CompetencyScore,
  GradedSubmission,
  Overall,
  Review,
  Scorecard,
  Sums,
} from './scorecard.ts'
import { capOf, sumAll, sumByCompetency, withoutPoints } from './sums.ts'

export interface ScoreInput {
  readonly rubric: Rubric
  readonly rubricDigest: string
  readonly role: Role | null
  readonly evidence: readonly Evidence[]
  readonly flags: readonly Flag[]
  readonly reviews: readonly Review[]
  readonly submission: GradedSubmission
  readonly seed: { readonly digest: string } | null
  /** Null where nothing was run. */
  readonly runtime: RuntimeEvidence | null
  /** What the candidate says they spent; null or left out where nothing is said. */
  readonly statedHours?: number | null | undefined
  readonly trusted: boolean
  readonly timings: Readonly<Record<string, number>>
}

/** What the evidence and the reviews come to, by the rubric and nothing else. */
export function score(input: ScoreInput): Scorecard {
  const { rubric, rubricDigest, role, flags, submission, seed, runtime, trusted, timings } = input
  const { statedHours = null } = input
  refuseGaps(input)
  const works = doesWork(input.evidence, rubric.criteria)
  const criteria = rubric.criteria.map((criterion) => {
    const facts = input.evidence.filter((fact) => fact.criterion === criterion.id)
    const reviews = input.reviews.filter((review) => review.criterion === criterion.id)
    return scoreCriterion(criterion, facts, reviews, { works, budget: rubric.loopBudget })
  })
  const cap = capOf(criteria, rubric)
  const competencies = sumByCompetency(criteria, cap, role)
  const totals = sumAll(criteria, cap)
  return {
    schemaVersion: 2,
    exercise: rubric.id,
    rubric: { id: rubric.id, version: rubric.version, digest: rubricDigest },
    role: role === null ? null : { id: role.id, weights: role.weights },
    submission: { ...submission, files: [...submission.files].sort() },
    seed,
    runtime,
    cause: causeOf(rubric, input.evidence, flags, runtime),
    criteria,
    competencies,
    totals,
    cap,
    flags: [...flags].sort(bySeverity),
    flagCounts: countFlags(flags),
    overall: overallOf(competencies, totals),
    ...(statedHours === null ? {} : { statedHours }),
    trusted,
    timings,
  }
}

/** A grade that could not be finished is ours to mend and never a score. */
function refuseGaps({ rubric, evidence, reviews }: ScoreInput): void {
  const ids = new Set(rubric.criteria.map(({ id }) => id))
  const stray = [...evidence, ...reviews].find(({ criterion }) => !ids.has(criterion))
  if (stray !== undefined) throw new Error(`the rubric has no criterion ${stray.criterion}`)
  const seen = new Set(evidence.map(({ criterion }) => criterion))
  const gap = rubric.criteria.find(({ kind, id }) => kind === 'measured' && !seen.has(id))
  if (gap !== undefined) throw new Error(`nothing was observed for criterion ${gap.id}`)
}

/** A percentage only when nothing is missing: what is missing is not zero, and no weight moves elsewhere. */
export function overallOf(competencies: readonly CompetencyScore[], totals: Sums): Overall {
  const unknown = (reason: string): Overall => ({ percent: null, band: null, reason })
  if (competencies.some(({ weight }) => weight === null)) return unknown('no role was given')
  if (totals.reviewed.pending > 0) return unknown('write-up points wait for reviewers')
  const [missing] = withoutPoints(competencies)
  if (missing !== undefined) {
    return unknown(
      `the role weighs ${COMPETENCY_TITLES[missing]}, but this exercise has no points for it`,
    )
  }
  const share = competencies.reduce(
    (sum, { weight, ...sums }) => sum + (weight ?? 0) * shareOf(sums),
    0,
  )
  const percent = Math.round(share * 1000) / 10
  return { percent, band: bandOf(percent), reason: null }
}

function shareOf({ measured, reviewed }: Sums): number {
  const possible = measured.possible + reviewed.possible
  return possible === 0 ? 0 : (measured.earned + reviewed.earned) / possible
}

const SEVERITIES: readonly Flag['severity'][] = ['serious', 'look', 'note']

/** Serious ones first; the rest of the order is fixed and means nothing. */
function bySeverity(a: Flag, b: Flag): number {
  const difference = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
  return difference || compareTexts(JSON.stringify(a), JSON.stringify(b))
}
