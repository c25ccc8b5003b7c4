import type { Rubric } from '../rubric/rubric.ts'
import type { ComplexityEvidence, FunctionFacts } from './evidence.ts'
import type { ModuleFacts } from './module-facts.ts'

/** The extremes of a module, one piece of evidence for each complexity criterion. */
export function complexityEvidence(facts: ModuleFacts, rubric: Rubric): ComplexityEvidence[] {
  const functions = facts.analysable ? facts.functions : []
  return rubric.criteria
    .filter((criterion) => criterion.kind === 'measured' && criterion.check === 'complexity')
    .map(({ id }) => ({
      kind: 'complexity',
      criterion: id,
      analysable: facts.analysable,
      mostComplex: largest(functions, 'mccabe'),
      longest: largest(functions, 'lines'),
      deepest: largest(functions, 'nesting'),
    }))
}

/** The first one of the largest, so that equal modules give equal evidence. */
function largest(
  functions: readonly FunctionFacts[],
  key: 'mccabe' | 'lines' | 'nesting',
): FunctionFacts | null {
  return functions.reduce<FunctionFacts | null>(
    (best, facts) => (best === null || facts[key] > best[key] ? facts : best),
    null,
  )
}
