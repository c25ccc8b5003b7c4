import type { Evidence, FunctionFacts } from '../checks/evidence.ts'
import type { Feedback } from '../hub/feedback.ts'
import { compareTexts } from '../input/compare-texts.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { byPlace } from './by-place.ts'
import { COMPLEXITY_LIMITS } from './measured-points.ts'
import { plainCharacters } from './plain-characters.ts'
import type { Scorecard } from './scorecard.ts'

/** A remark on one line of the candidate's own module, or of their tests. */
export interface Annotation {
  readonly path: string
  readonly line: number
  readonly message: string
}

// Four requests' worth; nobody reads more.
const MOST = 200

/** What lint and complexity have to say of lines, in their order; each remark once. */
export function annotationsOf(
  { criteria }: Scorecard,
  { module }: Rubric,
  feedback: Feedback,
): readonly Annotation[] {
  if (feedback === 'none') return []
  const remarks = criteria
    .flatMap(({ evidence }) => evidence.flatMap(remarksOf))
    .flatMap(({ line, message, path = module }) =>
      path === null ? [] : [{ path, line, message: plainCharacters(message, 200) }],
    )
    .filter(({ line }) => line > 0)
    .sort((a, b) => byPlace(a, b) || compareTexts(a.message, b.message))
  const once = new Map(remarks.map((remark) => [JSON.stringify(remark), remark]))
  return [...once.values()].slice(0, MOST)
}

/** Of the module where no file is named. */
type Remark = Omit<Annotation, 'path'> & { readonly path?: string | undefined }

function remarksOf(fact: Evidence): readonly Remark[] {
  if (fact.kind === 'lint') {
    return fact.findings.map(({ rule, message, line, path }) => ({
      path,
      line,
      message: `${rule}: ${message}`,
    }))
  }
  if (fact.kind !== 'complexity') return []
  const { mostComplex, longest, deepest } = fact
  const { mccabe, lines, nesting } = COMPLEXITY_LIMITS
  return [
    ...beyond(mostComplex, 'mccabe', mccabe, 'paths through one function'),
    ...beyond(longest, 'lines', lines, 'lines in one function'),
    ...beyond(deepest, 'nesting', nesting, 'blocks inside blocks'),
  ]
}

function beyond(
  facts: FunctionFacts | null,
  measure: 'mccabe' | 'lines' | 'nesting',
  limit: number,
  what: string,
): readonly Remark[] {
  if (facts === null || facts[measure] <= limit) return []
  return [{ line: facts.line, message: `${facts[measure]} ${what}; at most ${limit} is good` }]
}
