import { REVIEW_LIMITS } from '../../src/judge/limits.ts'
import { startReviewJudge } from '../../src/judge/review-judge.ts'
import type { ReviewJudge, ReviewSetup, SuiteRun } from '../../src/judge/review-run.ts'
import { SETUP } from './own-suite.ts'

let jobs = 0

/** Runs suites that are written on the spot against modules that are, too. */
export class OwnReview {
  readonly judge: ReviewJudge

  constructor(
    functions: readonly string[],
    correct: Readonly<Record<string, string>>,
    flawed: Readonly<Record<string, string>>,
    setup: Partial<ReviewSetup> = {},
  ) {
    const modules = [
      ...Object.entries(correct).map(([id, source]) => ({ id, correct: true, source })),
      ...Object.entries(flawed).map(([id, source]) => ({ id, correct: false, source })),
    ]
    const { python, pythonHome, parallel, unsafe } = SETUP
    const common = { python, pythonHome, limits: REVIEW_LIMITS, parallel, unsafe }
    this.judge = startReviewJudge({
      ...common,
      module: 'under_review.py',
      functions,
      variants: modules,
      ...setup,
    })
  }

  /** files: the text of each, or of `test_it.py` alone. */
  run(files: string | Readonly<Record<string, string>>): Promise<readonly SuiteRun[]> {
    const texts = typeof files === 'string' ? { 'test_it.py': files } : files
    return this.judge.run({
      id: `suite ${jobs++}`,
      files: Object.entries(texts).map(([name, text]) => ({ path: `tests/${name}`, text })),
    })
  }
}

/** Each test of a run by its name without the file: its outcome, and the class of what it raised. */
export function outcomes(run: SuiteRun | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (run?.tests ?? []).map(({ name, outcome, reason }) => [
      name.replace(/^tests\/test_it\.py::/, ''),
      reason === '' ? outcome : `${outcome}: ${reason}`,
    ]),
  )
}
