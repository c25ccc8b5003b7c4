import type { Evidence } from '../../src/checks/evidence.ts'
import type { RegradePlan } from '../../src/regrade/plan.ts'
import { planRegrade, type Regraded } from '../../src/regrade/plan-regrade.ts'
import { score } from '../../src/scorecard/score.ts'
import { RUBRIC } from '../scorecard/a-rubric.ts'
import { aScoreInput, qualityEvidence, testEvidence, WRITTEN } from '../scorecard/fixtures.ts'

export const [OLD, NEW] = ['a'.repeat(64), 'b'.repeat(64)]
export const ASKED = { exercise: 'moving-average', tell: false }
export const scored = (facts: readonly Evidence[], rubric = RUBRIC) =>
  score(aScoreInput({ evidence: facts, rubric }))
export const facing = (failures: readonly string[]) =>
  scored([
    ...testEvidence(Object.fromEntries(failures.map((title) => [title, ['wrong-value', '']]))),
    ...qualityEvidence({}),
    ...WRITTEN,
  ])

/** One submission of which the present tests think as the old ones do, but for what is said. */
export function one(pseudonym: string, changes: Partial<Regraded>): Regraded {
  const before = facing([])
  return {
    pseudonym,
    candidate: `candidate-${pseudonym}`,
    sha: 'c'.repeat(40),
    tree: 'd'.repeat(40),
    rubric: { told: OLD, from: OLD, to: NEW },
    before,
    after: before,
    result: 'e'.repeat(64),
    asksAgain: false,
    ...changes,
  }
}

/** Hidden tests of the rubric; the last is of a critical criterion. */
export const [HOLES, SLOW, CORE] = [
  'skips missing values',
  'is about as fast as the reference',
  'averages a short series',
]
/** Somebody of each kind. */
export const ROUND: readonly Regraded[] = [
  one('amber-heron', { before: facing([HOLES, SLOW]), after: facing([SLOW]) }),
  one('blue-crane', { before: facing([HOLES]), after: facing([HOLES, CORE]) }),
  one('coral-otter', {}),
  one('dusty-mole', { after: null, result: null }),
  one('ebony-lynx', { rubric: { told: NEW, from: NEW, to: NEW }, result: null }),
]

export function aPlan(tell: boolean): RegradePlan {
  return planRegrade(ROUND, [], { ...ASKED, tell })
}
