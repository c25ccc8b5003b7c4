import type { Rubric } from '../../rubric/rubric.ts'
import type { LintEvidence, NotAssessedEvidence } from '../evidence.ts'
import type { ModuleFacts } from '../module-facts.ts'
import type { LintOutcome } from './linter.ts'

// Honest code has about one and a half.
const LINES_PER_STATEMENT = 2

/** What the linter found, one piece of evidence for each lint criterion. */
export function lintEvidence(
  outcome: LintOutcome,
  facts: ModuleFacts,
  rubric: Rubric,
): readonly (LintEvidence | NotAssessedEvidence)[] {
  return rubric.criteria
    .filter((criterion) => criterion.kind === 'measured' && criterion.check === 'lint')
    .map(({ id }) =>
      outcome.kind === 'unavailable'
        ? { kind: 'not-assessed', criterion: id, why: outcome.why }
        : evidenceOf(id, outcome, facts),
    )
}

/** Without a count of its lines a source has no density, so both have to be known. */
function evidenceOf(
  criterion: string,
  outcome: Exclude<LintOutcome, { kind: 'unavailable' }>,
  facts: ModuleFacts,
): LintEvidence {
  if (outcome.kind === 'not-analysable' || !facts.analysable) {
    return { kind: 'lint', criterion, analysable: false, findings: [], sourceLines: 0 }
  }
  const { findings } = outcome
  // Thousands of lines of one literal would hide any density of findings.
  const { statements = facts.sourceLines } = facts
  const sourceLines = Math.min(facts.sourceLines, LINES_PER_STATEMENT * statements)
  return { kind: 'lint', criterion, analysable: true, findings, sourceLines }
}
