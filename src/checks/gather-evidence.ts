import type { Task } from '../exercise/exercise.ts'
import type { Graded } from '../judge/judge.ts'
import type { JudgedTest, SandboxKind, SuiteTest } from '../judge/judge-message.ts'
import { isStated, type Runtime } from '../judge/stated-python.ts'
import type { Submission } from '../submission/submission.ts'
import { complexityEvidence } from './complexity.ts'
import type { Evidence, Flag, RuntimeEvidence } from './evidence.ts'
import { flag } from './flag.ts'
import { foundEvidence, type SuiteObserved } from './found-evidence.ts'
import { findFlags } from './integrity.ts'
import { type LintedFile, lintEvidence, suiteLintEvidence } from './lint/lint-evidence.ts'
import type { LintOutcome } from './lint/linter.ts'
import { neutralise } from './lint/neutralise.ts'
import { loopsEvidence } from './loops.ts'
import { type ModuleFacts, parseModuleFacts } from './module-facts.ts'
import { reproducedEvidence } from './reproduced.ts'
import { runtimeGaps } from './runtime-gaps.ts'
import { statedHours } from './stated-hours.ts'
import { testEvidence } from './test-evidence.ts'
import { writeUpEvidence } from './write-up.ts'

export interface Observations {
  readonly exercise: Task
  readonly submission: Submission
  /** Null for an exercise that runs nothing. */
  readonly run: Run | SuiteOutcome | null
}

/** What running and reading the module brought to light. */
export interface Run {
  /** The module's text; null when there is none that could run. */
  readonly source: string | null
  /** What the suite holds. */
  readonly tests: readonly SuiteTest[]
  readonly judged: Graded
  readonly linted: LintOutcome
  readonly sandbox: SandboxKind
  readonly runtime: Runtime
}

/** What running a candidate's tests brought to light. */
export interface SuiteOutcome {
  readonly suite: SuiteObserved
  /** None where the rubric has no lint, and where the files are unfit. */
  readonly linted: readonly LintedFile[]
  readonly sandbox: SandboxKind
  readonly runtime: Runtime
}

export interface Findings {
  readonly evidence: readonly Evidence[]
  readonly flags: readonly Flag[]
  /** Null for an exercise that has no code. */
  readonly runtime: RuntimeEvidence | null
  /** What the candidate says they spent; it gives no points. */
  readonly statedHours: number | null
}

const NO_SANDBOX: Flag = {
  code: 'no-sandbox',
  severity: 'serious',
  message:
    'The code ran without a sandbox, so it could have changed any result. Do not use this scorecard.',
  where: null,
}

/** All that the checks observed of one submission. */
export function gatherEvidence({ exercise, submission, run }: Observations): Findings {
  const evidence = writeUpEvidence(submission, exercise)
  const hours = statedHours(submission, exercise)
  if (run === null) {
    const flags = findFlags({ submission, exercise, facts: null, suppressedLines: [] })
    return { evidence, flags, runtime: null, statedHours: hours }
  }
  const found =
    'suite' in run
      ? suiteFindings(exercise, submission, run)
      : moduleFindings(exercise, submission, run)
  return { ...found, evidence: [...found.evidence, ...evidence], statedHours: hours }
}

function suiteFindings(
  exercise: Task,
  submission: Submission,
  { suite, linted, sandbox, runtime }: SuiteOutcome,
): Omit<Findings, 'statedHours'> {
  const { rubric, modules = [] } = exercise
  return {
    evidence: [
      ...foundEvidence(rubric, submission, suite, modules),
      ...suiteLintEvidence(linted, rubric),
    ],
    flags: [
      ...(sandbox === 'none' ? [NO_SANDBOX] : []),
      ...findFlags({ submission, exercise, facts: null, suppressedLines: [] }),
    ],
    runtime: { ...runtime, stated: isStated(runtime), gaps: [] },
  }
}

function moduleFindings(
  exercise: Task,
  submission: Submission,
  run: Run,
): Omit<Findings, 'statedHours'> {
  const { source, judged, linted, sandbox, runtime } = run
  const { rubric } = exercise
  refuseHoles(run)
  const facts = parseModuleFacts(judged.facts)
  const flags = findFlags({
    submission,
    exercise,
    facts: source === null ? null : facts,
    suppressedLines: source === null ? [] : neutralise(source).suppressed,
  })
  return {
    evidence: [
      ...testEvidence(judged.tests),
      ...lintEvidence(linted, facts, rubric),
      ...complexityEvidence(facts, rubric),
      ...loopsEvidence(facts, rubric),
      ...reproducedEvidence(submission, exercise, judged.evidence ?? null),
    ],
    flags: [
      ...(sandbox === 'none' ? [NO_SANDBOX] : []),
      ...notLoaded(judged.tests, facts, rubric.module),
      ...flags,
    ],
    runtime: {
      ...runtime,
      stated: isStated(runtime),
      gaps: runtimeGaps(runtime, linted.kind === 'unavailable' ? [] : (linted.needs ?? []), facts),
    },
  }
}

/** One flag for what is behind all tests; where an import failed, with the first line that may be why. */
function notLoaded(
  tests: readonly JudgedTest[],
  facts: ModuleFacts,
  module: string | null,
): readonly Flag[] {
  const all = tests.every(({ reason }) => reason === 'did-not-load')
  if (!all || tests.length === 0 || module === null || !facts.analysable) return []
  const isImport = tests.every(({ detail }) =>
    /raised (?:ModuleNotFound|Import)Error$/.test(detail),
  )
  const line = isImport ? (facts.unknownImports?.[0] ?? null) : null
  const message = 'The module could not be imported, so no test could run.'
  return [flag('not-loaded', 'look', message, module, line)]
}

/** Every collected test has exactly one verdict; anything else is ours, and no grade. */
function refuseHoles({ tests, judged }: Run): void {
  const key = ({ criterion, name }: SuiteTest) => `${criterion} ${name}`
  const wanted = tests.map(key).sort().join('\n')
  const found = judged.tests.map(key).sort().join('\n')
  if (wanted !== found) throw new Error('the judge did not report exactly the tests it collected')
}
