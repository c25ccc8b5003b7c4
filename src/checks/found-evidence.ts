import type { SuiteEnd, SuiteRun } from '../judge/review-run.ts'
import { foundCriteria, type Rubric } from '../rubric/rubric.ts'
import type { Submission } from '../submission/submission.ts'
import type { FoundEvidence, OwnTest } from './evidence.ts'
import { judgeSuite, type MetModule, type SuiteFailure } from './found.ts'
import { placeFinder } from './place-of-test.ts'
import { suiteFiles } from './suite-files.ts'
import { LONGEST_NAME, MOST_NAMED, type Unfit } from './suite-words.ts'

/** What running a candidate's tests brought to light. */
export interface SuiteObserved {
  /** On correct and flawed modules; empty where the files are unfit to run. */
  readonly runs: readonly SuiteRun[]
  /** On the module that the candidate was given; null where they are. */
  readonly given: SuiteRun | null
}

/** What the runs of a candidate's tests say of each kind of flaw. */
export function foundEvidence(
  rubric: Rubric,
  submission: Submission,
  { runs, given }: SuiteObserved,
  modules: readonly MetModule[],
): readonly FoundEvidence[] {
  const own = suiteFiles(submission)
  const verdict = own.unfit === null ? judgeSuite(runs, modules) : null
  const failure: Unfit | SuiteFailure | null = own.unfit ?? verdict?.failure ?? null
  const placeOf = placeFinder(own.unfit === null ? own.files : [])
  const named = (names: readonly string[] = []) => ownTests(names, placeOf)
  return foundCriteria(rubric).map(({ id, flaws }) => {
    const kind = verdict?.byKind.get(id)
    return {
      kind: 'found',
      criterion: id,
      caught: failure === null ? (kind?.caught ?? 0) : 0,
      flaws,
      alarms: verdict?.alarmed.length ?? 0,
      correct: rubric.suite?.correct ?? 0,
      tests: named(kind?.tests),
      alarming: named(verdict?.alarming),
      moody: named(verdict?.moody),
      failure,
      given: { files: own.files.length, ...givenCounts(given) },
    }
  })
}

/** What follows from the files alone of a fact that somebody claims, made again. */
export function ownFound(fact: FoundEvidence, submission: Submission): FoundEvidence {
  const own = suiteFiles(submission)
  const placeOf = placeFinder(own.unfit === null ? own.files : [])
  const again = (tests: readonly OwnTest[]) =>
    ownTests(
      tests.map(({ name }) => name),
      placeOf,
    )
  const { tests, alarming, moody, given } = fact
  const files = own.files.length
  const none = { caught: 0, alarms: 0, tests: [], alarming: [], moody: [] }
  const unfit = { ...none, failure: own.unfit, given: { files, ...givenCounts(null) } }
  const placed = { tests: again(tests), alarming: again(alarming), moody: again(moody) }
  return { ...fact, ...placed, given: { ...given, files }, ...(own.unfit === null ? {} : unfit) }
}

function ownTests(names: readonly string[], placeOf: ReturnType<typeof placeFinder>): OwnTest[] {
  return names.slice(0, MOST_NAMED).map((whole) => {
    const name = whole.slice(0, LONGEST_NAME)
    return { name, where: placeOf(name) }
  })
}

interface GivenCounts {
  readonly collected: number
  readonly passed: number
  readonly failed: number
  readonly ended: SuiteEnd | null
}

function givenCounts(given: SuiteRun | null): GivenCounts {
  const outcomes = given?.tests.map(({ outcome }) => outcome) ?? []
  return {
    collected: outcomes.length,
    passed: outcomes.filter((outcome) => outcome === 'passed').length,
    failed: outcomes.filter((outcome) => outcome === 'failed' || outcome === 'error').length,
    ended: given?.ended ?? null,
  }
}
