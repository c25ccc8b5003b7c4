import type {
  ComplexityEvidence,
  Evidence,
  LintEvidence,
  LoopsEvidence,
  StructureEvidence,
  TestEvidence,
} from '../checks/evidence.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { foundResult } from './found-words.ts'
import { count, ours, type Phrasing, untrusted, words } from './phrasing.ts'
import { loopsSeen, publicFact, type Source } from './public-facts.ts'
import { reproducedResult } from './reproduced-words.ts'
import { type Block, details, heading, paragraph, table } from './safe-markdown.ts'
import type { Scorecard, ScoredCriterion } from './scorecard.ts'

const REASONS: Readonly<Record<NonNullable<TestEvidence['reason']>, string>> = {
  'wrong-value': 'wrong value',
  raised: 'raised an error',
  'did-not-raise': 'accepted bad input',
  'did-not-load': 'the module did not load',
  'timed-out': 'ran out of time',
  'too-slow': 'too slow',
  crashed: 'crashed',
  'broke-protocol': 'sent bytes that are not an answer',
}

// All else that is measured is quality, of which only what works has any.
const STAND_ALONE: readonly Evidence['kind'][] = ['structure', 'found']

/** What was seen for one criterion, in one line. `waitsFor`: what has to come first; null where it has come. */
export function criterionResult(
  { evidence, status, kind }: ScoredCriterion,
  waitsFor: Phrasing | null,
): Phrasing {
  const excused = evidence.find((fact) => fact.kind === 'not-assessed')
  if (excused !== undefined) return words`not assessed: ${ours(excused.why)}`
  if (kind === 'reviewed')
    return status === 'pending' ? words`waits for reviewers` : words`reviewed`
  const tests = evidence.filter((fact) => fact.kind === 'test')
  if (tests.length === 0) {
    const seen = factResult(evidence)
    return waitsFor === null || evidence.some(({ kind: one }) => STAND_ALONE.includes(one))
      ? seen
      : words`${seen}; counts only when ${waitsFor}`
  }
  const passed = tests.filter(({ outcome }) => outcome === 'passed').length
  return words`${passed} of ${count(tests.length, 'test', 'tests')} passed`
}

function loopsResult(fact: LoopsEvidence): Phrasing {
  const calls = fact.forbidden.length
  if (calls === 0) return loopsSeen(fact)
  return count(calls, 'call that is not allowed', 'calls that are not allowed')
}

function structureResult({ checks }: StructureEvidence): Phrasing {
  const passed = checks.filter((check) => check.passed).length
  return words`${passed} of ${count(checks.length, 'part', 'parts')} found`
}

function factResult([fact]: readonly Evidence[]): Phrasing {
  switch (fact?.kind) {
    case 'structure':
      return structureResult(fact)
    case 'reproduced':
      return reproducedResult(fact)
    case 'found':
      return foundResult(fact)
    case 'lint':
    case 'complexity':
    case 'loops':
      return sourceResult(fact)
    default:
      return words`nothing`
  }
}

function sourceResult(fact: LintEvidence | ComplexityEvidence | LoopsEvidence): Phrasing {
  if (!fact.analysable) return words`could not be read as Python`
  if (fact.kind === 'lint') return count(fact.findings.length, 'finding', 'findings')
  if (fact.kind === 'loops') return loopsResult(fact)
  const { mostComplex, longest, deepest } = fact
  return words`at worst ${mostComplex?.mccabe ?? 0} paths, ${longest?.lines ?? 0} lines, nesting ${deepest?.nesting ?? 0}`
}

/** Failed tests with reason and detail; passed ones are counted. */
export function testBlocks({ criteria }: Scorecard): {
  readonly full: readonly Block[]
  readonly brief: readonly Block[]
} {
  const tests = criteria.flatMap(({ evidence }) => evidence.filter((fact) => fact.kind === 'test'))
  if (tests.length === 0) return { full: [], brief: [] }
  const failed = tests.filter(({ outcome }) => outcome === 'failed')
  const passed = tests.length - failed.length
  const summary =
    failed.length === 0
      ? words`All ${passed} passed.`
      : words`${failed.length} failed and ${passed} passed. Do not show names or details of failed tests to the candidate.`
  const brief = [heading(2, words`Hidden tests`), paragraph(summary)]
  if (failed.length === 0) return { full: brief, brief }
  return { full: [...brief, folded(failed)], brief }
}

// More rows than this push the rest of the page out of sight.
const ROWS_IN_SIGHT = 10

function folded(failed: readonly TestEvidence[]): Block {
  const rows = failed.map(({ criterion, title, reason, detail }) => [
    ours(criterion),
    ours(title),
    ours(reason === null ? 'no reason' : REASONS[reason]),
    detail === '' ? words`none` : untrusted(detail, 300),
  ])
  const content = table([words`Id`, words`Failed test`, words`Why`, words`Detail`], rows)
  if (rows.length <= ROWS_IN_SIGHT) return content
  return details(words`${rows.length} failed tests`, [content])
}

/** Lint, complexity, loops and numbers that a run gave, with links to the lines. */
export function qualityBlocks(
  { criteria }: Scorecard,
  rubric: Rubric,
  source: Source,
): readonly Block[] {
  const parts = criteria
    .filter(({ kind }) => kind === 'measured')
    .flatMap(({ title, evidence }) =>
      evidence.flatMap((fact) => {
        const facts = qualityFacts(fact, rubric, source)
        return facts === null ? [] : [heading(3, ours(title)), facts]
      }),
    )
  return parts.length === 0 ? [] : [heading(2, qualityTitle(rubric)), ...parts]
}

function qualityTitle({ module, suite }: Rubric): Phrasing {
  if (suite !== undefined) return words`Form of the tests and of the review`
  return module === null ? words`Form of the write-up` : words`Code quality`
}

function qualityFacts(fact: Evidence, rubric: Rubric, source: Source): Block | null {
  const block = publicFact(fact, rubric, source)
  return fact.kind === 'lint' && block !== null ? long(block, fact.findings.length) : block
}

function long(block: Block, rows: number): Block {
  return rows <= ROWS_IN_SIGHT ? block : details(words`${rows} findings`, [block])
}
