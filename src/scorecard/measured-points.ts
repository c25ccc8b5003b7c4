import type {
  ComplexityEvidence,
  Evidence,
  FoundEvidence,
  LintEvidence,
  LoopsEvidence,
  ReproducedEvidence,
  StructureEvidence,
} from '../checks/evidence.ts'
import { alarmFactor, kindShare } from '../rubric/coin-share.ts'
import type { Criterion, LoopBudget, MeasuredCriterion } from '../rubric/rubric.ts'

// One finding in ten lines costs all points; short modules are not punished for being short.
const HOPELESS_FINDINGS_PER_100_LINES = 10
const LEAST_SOURCE_LINES = 50

export const COMPLEXITY_LIMITS = { mccabe: 12, lines: 60, nesting: 3 } as const
// Past this, short and flat functions elsewhere do not help.
export const HOPELESS_MCCABE = 24

export interface ModuleContext {
  /** Whether it does anything that was asked for, see `doesWork`. */
  readonly works: boolean
  readonly budget: LoopBudget | null
}

/** The share of its points, 0 to 1, that a measured criterion earns; null when it was not assessed. */
export function measuredShare(
  criterion: MeasuredCriterion,
  evidence: readonly Evidence[],
  { works, budget }: ModuleContext,
): number | null {
  if (evidence.some(({ kind }) => kind === 'not-assessed')) return null
  if (criterion.check === 'tests') {
    const passed = evidence.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed')
    return Math.min(1, passed.length / criterion.tests)
  }
  // A tidy file that does nothing asked for has no quality to speak of, and no more have tests that find nothing.
  if (!standsAlone(criterion) && !works) return 0
  return Math.min(...evidence.map((fact) => qualityShare(fact, budget)))
}

/** Whether a hidden test passed that is not of the contract, or the candidate's own tests earn points for a flaw. */
export function doesWork(evidence: readonly Evidence[], criteria: readonly Criterion[]): boolean {
  const contracts = new Set(contractsOf(criteria).map(({ id }) => id))
  return evidence.some(
    (fact) =>
      (fact.kind === 'test' && fact.outcome === 'passed' && !contracts.has(fact.criterion)) ||
      (fact.kind === 'found' && foundShare(fact) > 0),
  )
}

/** The criteria whose tests do not show that a module works. */
export function contractsOf(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter((criterion) => 'contract' in criterion && criterion.contract === true)
}

/** What needs nothing of the candidate's that works. */
function standsAlone({ check }: MeasuredCriterion): boolean {
  return check === 'structure' || check === 'found'
}

function qualityShare(fact: Evidence, budget: LoopBudget | null): number {
  if (fact.kind === 'lint') return lintShare(fact)
  if (fact.kind === 'complexity') return complexityShare(fact)
  if (fact.kind === 'structure') return structureShare(fact)
  if (fact.kind === 'reproduced') return reproducedShare(fact)
  if (fact.kind === 'found') return foundShare(fact)
  return fact.kind === 'loops' && budget !== null ? loopsShare(fact, budget) : 0
}

function structureShare({ checks }: StructureEvidence): number {
  return checks.filter(({ passed }) => passed).length / checks.length
}

function reproducedShare({ numbers }: ReproducedEvidence): number {
  return numbers.filter(({ verdict }) => verdict === 'reproduced').length / numbers.length
}

/** Half of a kind has to be caught, and alarms on correct modules cost of every kind. */
function foundShare({ caught, flaws, alarms, correct, failure }: FoundEvidence): number {
  return failure === null ? kindShare(caught, flaws) * alarmFactor(alarms, correct) : 0
}

function lintShare({ analysable, findings, sourceLines }: LintEvidence): number {
  if (!analysable) return 0
  const density = (100 * findings.length) / Math.max(LEAST_SOURCE_LINES, sourceLines)
  return Math.max(0, 1 - density / HOPELESS_FINDINGS_PER_100_LINES)
}

/** A third each for simple, short and flat functions. */
function complexityShare(fact: ComplexityEvidence): number {
  const mccabe = fact.mostComplex?.mccabe ?? 0
  if (!fact.analysable || mccabe > HOPELESS_MCCABE) return 0
  const kept = [
    mccabe <= COMPLEXITY_LIMITS.mccabe,
    (fact.longest?.lines ?? 0) <= COMPLEXITY_LIMITS.lines,
    (fact.deepest?.nesting ?? 0) <= COMPLEXITY_LIMITS.nesting,
  ]
  return kept.filter(Boolean).length / kept.length
}

/** A third for the depth and two thirds for the number of loops, one of them up to twice the budget. */
function loopsShare(
  { analysable, count, depth, forbidden }: LoopsEvidence,
  budget: LoopBudget,
): number {
  if (!analysable || forbidden.length > 0) return 0
  const countThirds = count <= budget.count ? 2 : count <= 2 * budget.count ? 1 : 0
  return ((depth <= budget.depth ? 1 : 0) + countThirds) / 3
}
