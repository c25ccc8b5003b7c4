import type { Role } from '../rubric/roles.ts'
import { COMPETENCIES, type Competency, type Rubric } from '../rubric/rubric.ts'
import { titleOfTest } from '../rubric/title-of-test.ts'
import type { Cap, CompetencyScore, ReviewedSum, ScoredCriterion, Sums } from './scorecard.ts'

/** Sums are made of whole hundredths, where 0.1 + 0.2 is 0.3. */
const hundredths = (points: number) => Math.round(points * 100)

/** At most half of the measured points count while the core of a critical criterion is not met. */
export function capOf(criteria: readonly ScoredCriterion[], rubric: Rubric): Cap | null {
  const missed = criteria
    .filter(({ critical, status }) => critical && isUnmet(status))
    .map((criterion) => ({ id: criterion.id, core: missedCore(criterion, rubric) }))
  const unmet = missed.filter(({ core }) => core === null || core.length > 0)
  if (unmet.length === 0) return null
  const core = unmet.flatMap((criterion) => criterion.core ?? [])
  const before = earnedOf(criteria, 'measured')
  const half = Math.round(possibleOf(criteria, 'measured') / 2)
  return {
    criteria: unmet.map(({ id }) => id),
    beforeCap: before / 100,
    earned: Math.min(before, half) / 100,
    ...(core.length === 0 ? {} : { core }),
  }
}

/** What the core asks for and no passed test shows; null where the whole criterion is the core. */
function missedCore({ id, evidence }: ScoredCriterion, rubric: Rubric): readonly string[] | null {
  const criterion = rubric.criteria.find((one) => one.id === id)
  if (criterion?.kind !== 'measured' || criterion.check !== 'tests') return null
  const passed = evidence.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed')
  const titles = new Set(passed.map((fact) => (fact.kind === 'test' ? fact.title : '')))
  return criterion.core?.map(titleOfTest).filter((title) => !titles.has(title)) ?? null
}

function isUnmet(status: ScoredCriterion['status']): boolean {
  return status === 'failed' || status === 'partial'
}

export function sumByCompetency(
  criteria: readonly ScoredCriterion[],
  cap: Cap | null,
  role: Role | null,
): readonly CompetencyScore[] {
  const shrink = capScale(cap)
  let before = 0
  return COMPETENCIES.map((id) => {
    const own = criteria.filter(({ competency }) => competency === id)
    const counted = shrink(before)
    before += earnedOf(own, 'measured')
    return {
      id,
      weight: role?.weights[id] ?? null,
      ...sums(own, (shrink(before) - counted) / 100),
    }
  })
}

export function sumAll(criteria: readonly ScoredCriterion[], cap: Cap | null): Sums {
  return sums(criteria, cap?.earned ?? earnedOf(criteria, 'measured') / 100)
}

/** Scales running sums, not parts, so that the rounded parts still add up to the rounded whole. */
function capScale(cap: Cap | null): (running: number) => number {
  if (cap === null || cap.beforeCap === 0) return (running) => running
  const { earned, beforeCap } = cap
  return (running) => Math.round((running * hundredths(earned)) / hundredths(beforeCap))
}

function sums(criteria: readonly ScoredCriterion[], earned: number): Sums {
  return {
    measured: {
      earned,
      beforeCap: earnedOf(criteria, 'measured') / 100,
      possible: possibleOf(criteria, 'measured') / 100,
    },
    reviewed: reviewedSum(criteria),
  }
}

function reviewedSum(criteria: readonly ScoredCriterion[]): ReviewedSum {
  const pending = criteria.filter(({ status }) => status === 'pending')
  return {
    earned: earnedOf(criteria, 'reviewed') / 100,
    possible: possibleOf(criteria, 'reviewed') / 100,
    pending: possibleOf(pending, 'reviewed') / 100,
  }
}

type Kind = ScoredCriterion['kind']

function earnedOf(criteria: readonly ScoredCriterion[], kind: Kind): number {
  return criteria
    .filter((criterion) => criterion.kind === kind)
    .reduce((sum, { earned }) => sum + hundredths(earned ?? 0), 0)
}

function possibleOf(criteria: readonly ScoredCriterion[], kind: Kind): number {
  return criteria
    .filter((criterion) => criterion.kind === kind && criterion.status !== 'not-assessed')
    .reduce((sum, { points }) => sum + hundredths(points), 0)
}

/** The competencies that a role weighs and that have no points here. */
export function withoutPoints(competencies: readonly CompetencyScore[]): readonly Competency[] {
  return competencies
    .filter(
      ({ weight, measured, reviewed }) =>
        weight !== null && weight > 0 && measured.possible + reviewed.possible === 0,
    )
    .map(({ id }) => id)
}
