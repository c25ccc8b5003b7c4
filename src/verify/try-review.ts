import { judgeSuite, type SuiteVerdict } from '../checks/found.ts'
import type { SuiteOutcome } from '../checks/gather-evidence.ts'
import { type Anchor, readAnchors } from '../exercise/anchors.ts'
import type { Exercise } from '../exercise/exercise.ts'
import { scoreRun, type Workshop } from '../grading/grader.ts'
import { openSuiteRunner } from '../grading/suite-runner.ts'
import { CallerError } from '../input/bad-news.ts'
import { issuesOf } from '../input/config-issue.ts'
import type { Progress } from '../progress.ts'
import { foundCriteria, type Suite } from '../rubric/rubric.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { type Guess, guessShare } from './guess-share.ts'
import { loudFlaws } from './loud-flaws.ts'
import { pageProblems } from './review-pages.ts'
import { seedNames } from './seed-names.ts'
import { builtInCheats, readSuites, suiteSubmission, type TriedSuite } from './suites.ts'

/** What one suite came to. */
export interface SuiteResult {
  readonly name: string
  readonly scorecard: Scorecard
  readonly verdict: SuiteVerdict
}

/** Everything that was tried out on one review. */
export interface ReviewTrial {
  readonly template: SuiteResult
  /** The reference's tests, once for each of `SEEDS`: chance is theirs and the modules', and no seed reaches them. */
  readonly reference: readonly SuiteResult[]
  readonly naive: readonly SuiteResult[]
  readonly cheats: readonly SuiteResult[]
  readonly guess: Guess
  /** Ids of flaws that raise wherever somebody calls. */
  readonly loud: readonly string[]
  /** Whether the reference's tests fail on the module that candidates are given. */
  readonly givenIsFlawed: boolean
  /** What pages of the template say otherwise than the rubric. */
  readonly pages: readonly string[]
  readonly anchors: readonly Anchor[]
}

const SEEDS = seedNames(3)

/** Tries out the modules of a review by tests that others wrote. Throws CallerError for what its author has to mend. */
export async function tryReview(
  exercise: Exercise,
  suite: Suite,
  workshop: Workshop,
  progress: Progress,
): Promise<ReviewTrial> {
  const suites = await readSuites(exercise)
  const anchors = await readAnchors(exercise)
  const issues = [...suites.issues, ...issuesOf(anchors)]
  if (!anchors.ok || issues.length > 0) throw new CallerError(issues)
  const cheats = [...suites.cheats, ...builtInCheats(suite)]
  const template: TriedSuite = { name: 'template', files: new Map() }
  const once = [template, ...suites.naive, ...cheats].map((tried) => ({
    tried,
    seed: SEEDS[0] ?? '',
  }))
  const often = SEEDS.map((seed) => ({ tried: suites.reference, seed }))
  const runner = openSuiteRunner(exercise, suite, workshop)
  try {
    let done = 0
    const all = [...often, ...once]
    const results = await Promise.all(
      all.map(async ({ tried, seed }, index) => {
        const submission = suiteSubmission(exercise, tried.files)
        const outcome = await runner.run(`${index}`, submission)
        done += 1
        progress(done, all.length, `${exercise.rubric.id}: suites of tests`)
        const given = { role: null, seed, sha: null }
        const scorecard = scoreRun(exercise, given, submission, outcome, {})
        return { name: tried.name, scorecard, verdict: verdictOf(exercise, outcome), outcome }
      }),
    )
    const [reference, others] = [results.slice(0, often.length), results.slice(often.length)]
    const [plain, ...rest] = others
    const [first] = reference
    if (plain === undefined || first === undefined) throw new Error('no scorecard')
    const naive = rest.slice(0, suites.naive.length)
    const { rubric, modules = [] } = exercise
    const { runs, given } = first.outcome.suite
    return {
      template: plain,
      reference,
      naive,
      cheats: rest.slice(suites.naive.length),
      guess: guessShare(runs, modules, foundCriteria(rubric)),
      loud: loudFlaws(
        runs,
        naive.map(({ outcome }) => outcome.suite.runs),
        modules,
      ),
      givenIsFlawed: given?.tests.some(({ outcome }) => outcome === 'failed') ?? false,
      pages: pageProblems(rubric, exercise.template),
      anchors: anchors.value,
    }
  } finally {
    await runner.close()
  }
}

/** Suites of a folder are fit to run, or earn nothing, which is told by their scorecards. */
function verdictOf({ modules = [] }: Exercise, { suite }: SuiteOutcome): SuiteVerdict {
  if (suite.runs.length > 0) return judgeSuite(suite.runs, modules)
  const none = { alarmed: [], alarming: [], moody: [], caught: [], alone: [], byKind: new Map() }
  return { failure: 'no-tests', ...none }
}
