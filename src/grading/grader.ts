import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { gatherEvidence, type Run, type SuiteOutcome } from '../checks/gather-evidence.ts'
import { openLinter } from '../checks/lint/linter.ts'
import type { Exercise } from '../exercise/exercise.ts'
import { manifestIssues, suiteIssues } from '../exercise/manifest.ts'
import { CallerError } from '../input/bad-news.ts'
import { BrokenSuite } from '../judge/conversation.ts'
import type { EvidenceAsked, Job, Ready } from '../judge/judge.ts'
import { LIMITS, type Limits } from '../judge/limits.ts'
import type { Runtime } from '../judge/stated-python.ts'
import type { Role } from '../rubric/roles.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { score } from '../scorecard/score.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { type Submission, submittedText } from '../submission/submission.ts'
import { askTwice } from './ask-twice.ts'
import { judgeOf } from './exercise-judge.ts'
import { openSuiteRunner } from './suite-runner.ts'

/** What grading needs of the machine. */
export interface Workshop {
  /** The folder this project is installed in. */
  readonly home: string
  readonly python: string
  /** Submissions graded at the same time. */
  readonly parallel: number
  readonly unsafe: boolean
}

/** What a score of one submission follows from beside its files. */
export interface Assessment {
  readonly role: Role | null
  readonly seed: string
  readonly sha: string | null
}

export interface Grader {
  grade(id: string, submission: Submission, assessment: Assessment): Promise<Scorecard>
  close(): Promise<void>
}

/** What grades one exercise; many submissions can be handed in at once, each with a seed of its own. */
export function openGrader(
  exercise: Exercise,
  workshop: Workshop,
  limits: Limits = LIMITS,
): Grader {
  const runner = runnerOf(exercise, workshop, limits)
  return {
    grade: async (id, submission, assessment) => {
      const started = performance.now()
      const run = runner === null ? null : await runner.run(id, submission, assessment.seed)
      const milliseconds = Math.round(performance.now() - started)
      return scoreRun(exercise, assessment, submission, run, { grade: milliseconds })
    },
    close: async () => await runner?.close(),
  }
}

/** Null where nothing runs. */
function runnerOf(exercise: Exercise, workshop: Workshop, limits: Limits): Runner | null {
  const { module, suite } = exercise.rubric
  if (suite !== undefined) return openSuiteRunner(exercise, suite, workshop)
  return module === null ? null : openRunner(exercise, module, workshop, limits)
}

/** The scorecard of what was observed of a submission. */
export function scoreRun(
  exercise: Exercise,
  { role, seed, sha }: Assessment,
  submission: Submission,
  run: Run | SuiteOutcome | null,
  timings: Scorecard['timings'],
): Scorecard {
  return score({
    ...gatherEvidence({ exercise, submission, run }),
    rubric: exercise.rubric,
    rubricDigest: exercise.digest,
    role,
    reviews: [],
    submission: {
      sha,
      digest: submission.digest,
      files: submission.files.map(({ path }) => path),
    },
    seed: { digest: seedDigest(seed) },
    trusted: run?.sandbox !== 'none',
    timings,
  })
}

interface Runner {
  run(id: string, submission: Submission, seed: string): Promise<Run | SuiteOutcome>
  close(): Promise<void>
}

/**
 * A judge and a linter, which serve many submissions. They start beside each other: the linter keeps one core
 * busy, and so does most of the judge's start.
 */
function openRunner(
  exercise: Exercise,
  module: string,
  workshop: Workshop,
  limits: Limits,
): Runner {
  const asked = { limits, evidence: askedOf(exercise.rubric) }
  const judge = judgeOf(exercise, module, workshop, asked)
  const linter = openLinter(join(workshop.home, 'dist', 'lint', 'index.js'))
  const suite = judge.ready.then(
    (ready) => refuseIssues(ready, manifestIssues(exercise, ready.tests)),
    (error) => {
      throw error instanceof BrokenSuite
        ? new CallerError(suiteIssues(exercise, error.problems))
        : error
    },
  )
  suite.catch(() => {})
  return {
    run: async (id, submission, seed) => {
      const source = submittedText(submission, module)
      const evidence = evidenceText(exercise, submission)
      const judging = askTwice(() => judge.grade({ id, source, seed, ...evidence }))
      const linting = linter.lint(source ?? '')
      // Awaited below, behind the suite: when that fails, it is what there is to say.
      for (const later of [judging, linting]) later.catch(() => {})
      const { sandbox, tests, ...ran } = await suite
      const [judged, linted] = await Promise.all([judging, linting])
      return { source, tests, judged, linted, sandbox, runtime: runtimeOf(ran) }
    },
    close: async () => {
      await Promise.all([judge.close(), linter.close()])
    },
  }
}

function askedOf({ evidence }: Rubric): EvidenceAsked | undefined {
  return evidence && { file: evidence.file, names: evidence.numbers.map(({ name }) => name) }
}

/** Nothing of a file that the exercise does not ask for, and nothing where there is none that could run. */
function evidenceText({ rubric }: Exercise, submission: Submission): Pick<Job, 'evidence'> {
  const { evidence } = rubric
  const text = evidence === undefined ? null : submittedText(submission, evidence.file)
  return text === null ? {} : { evidence: text }
}

function runtimeOf({ python, numpy, packs }: Pick<Ready, 'python' | 'numpy' | 'packs'>): Runtime {
  return { python, numpy, ...(packs.length === 0 ? {} : { packs }) }
}

/** Whoever knows the seed can make the hidden inputs; its digest still tells two seeds apart. */
export function seedDigest(seed: string): string {
  return createHash('sha256').update(seed).digest('hex')
}

function refuseIssues<T>(value: T, issues: ConstructorParameters<typeof CallerError>[0]): T {
  if (issues.length > 0) throw new CallerError(issues)
  return value
}
