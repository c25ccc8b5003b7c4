import type { Role } from '../rubric/roles.ts'
import { COMPETENCIES } from '../rubric/rubric.ts'
import { overallOf } from './score.ts'
import type { Scorecard } from './scorecard.ts'
import { sumByCompetency } from './sums.ts'

/**
 * The same grade under the weights that its role has now. Points, levels and all else stay; where the weights are
 * the same, it is the same scorecard.
 */
export function reweigh(scorecard: Scorecard, role: Role | null): Scorecard {
  const { criteria, cap, totals } = scorecard
  if (role === null || !isWeighedOtherwise(scorecard, role)) return scorecard
  const competencies = sumByCompetency(criteria, cap, role)
  return {
    ...scorecard,
    role: { id: role.id, weights: role.weights },
    competencies,
    overall: overallOf(competencies, totals),
  }
}

/** What was graded for no role, or for another one, has no weights that could have changed. */
function isWeighedOtherwise({ role: was }: Scorecard, { id, weights }: Role): boolean {
  return was?.id === id && COMPETENCIES.some((one) => was.weights[one] !== weights[one])
}
