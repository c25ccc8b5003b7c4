import type { Rubric } from '../rubric/rubric.ts'
import type { ForbiddenCall, LoopsEvidence } from './evidence.ts'
import type { ModuleFacts } from './module-facts.ts'

/** How much a module loops, one piece of evidence for each loops criterion. */
export function loopsEvidence(facts: ModuleFacts, rubric: Rubric): LoopsEvidence[] {
  return rubric.criteria
    .filter((criterion) => criterion.kind === 'measured' && criterion.check === 'loops')
    .map(({ id }) => ({
      kind: 'loops',
      criterion: id,
      analysable: facts.analysable,
      ...loopsOf(facts),
      forbidden: forbiddenCalls(facts, rubric),
    }))
}

/** Loops of the whole module, and the deepest nesting inside one function of it. */
function loopsOf(facts: ModuleFacts): { count: number; depth: number } {
  if (!facts.analysable) return { count: 0, depth: 0 }
  const { functions, moduleLoops } = facts
  return {
    count: functions.reduce((sum, { loops }) => sum + loops, moduleLoops.count),
    depth: functions.reduce(
      (depth, { loopDepth }) => Math.max(depth, loopDepth),
      moduleLoops.depth,
    ),
  }
}

export function forbiddenCalls(facts: ModuleFacts, rubric: Rubric): ForbiddenCall[] {
  if (!facts.analysable) return []
  return facts.calls.filter(({ name }) => rubric.forbiddenCalls.includes(name))
}
