import type { Rubric } from '../../rubric/rubric.ts'
import type { LintEvidence, LintFinding, NotAssessedEvidence } from '../evidence.ts'
import type { ModuleFacts } from '../module-facts.ts'
import { codeLines, LINES_PER_STATEMENT } from './code-lines.ts'
import { MAX_SUITE_FINDINGS } from './lint-rules.ts'
import type { LintOutcome } from './linter.ts'

/** What the linter found, one piece of evidence for each lint criterion. */
export function lintEvidence(
  outcome: LintOutcome,
  facts: ModuleFacts,
  rubric: Rubric,
): readonly (LintEvidence | NotAssessedEvidence)[] {
  return lintCriteria(rubric).map(({ id }) =>
    outcome.kind === 'unavailable'
      ? { kind: 'not-assessed', criterion: id, why: outcome.why }
      : evidenceOf(id, outcome, facts),
  )
}

/** What the linter said of one of a candidate's files. */
export interface LintedFile {
  readonly path: string
  readonly text: string
  readonly outcome: LintOutcome
}

/** What the linter found in a candidate's tests, one piece of evidence for each lint criterion. */
export function suiteLintEvidence(
  files: readonly LintedFile[],
  rubric: Rubric,
): readonly (LintEvidence | NotAssessedEvidence)[] {
  return lintCriteria(rubric).map(({ id }) => suiteEvidence(id, files))
}

function suiteEvidence(
  criterion: string,
  files: readonly LintedFile[],
): LintEvidence | NotAssessedEvidence {
  const findings: LintFinding[] = []
  let isReadable = true
  for (const { path, outcome } of files) {
    if (outcome.kind === 'unavailable') return { kind: 'not-assessed', criterion, why: outcome.why }
    if (outcome.kind === 'not-analysable') isReadable = false
    else findings.push(...outcome.findings.map((finding) => ({ ...finding, path })))
  }
  if (!isReadable) return unreadable(criterion)
  const sourceLines = files.reduce((sum, { text }) => sum + codeLines(text), 0)
  const told = findings.slice(0, MAX_SUITE_FINDINGS)
  return { kind: 'lint', criterion, analysable: true, findings: told, sourceLines }
}

function unreadable(criterion: string): LintEvidence {
  return { kind: 'lint', criterion, analysable: false, findings: [], sourceLines: 0 }
}

/** Whether the linter is asked at all. */
export function lintCriteria({ criteria }: Pick<Rubric, 'criteria'>): Rubric['criteria'] {
  return criteria.filter((criterion) => criterion.kind === 'measured' && criterion.check === 'lint')
}

/** Without a count of its lines a source has no density, so both have to be known. */
function evidenceOf(
  criterion: string,
  outcome: Exclude<LintOutcome, { kind: 'unavailable' }>,
  facts: ModuleFacts,
): LintEvidence {
  if (outcome.kind === 'not-analysable' || !facts.analysable) {
    return unreadable(criterion)
  }
  const { findings } = outcome
  // Thousands of lines of one literal would hide any density of findings.
  const { statements = facts.sourceLines } = facts
  const sourceLines = Math.min(facts.sourceLines, LINES_PER_STATEMENT * statements)
  return { kind: 'lint', criterion, analysable: true, findings, sourceLines }
}
