import type { SuiteFailure } from '../checks/found.ts'
import { missingLevels } from '../exercise/anchors.ts'
import type { SuiteModule } from '../exercise/suite-modules.ts'
import { foundCriteria, type Rubric } from '../rubric/rubric.ts'
import { COIN_SHARE } from '../rubric/suite-meaning.ts'
import type { ExerciseVerdict } from './exercise-verdict.ts'
import type { ReviewTrial, SuiteResult } from './try-review.ts'

// What the tests of somebody may earn who looks at little.
const NAIVE_SHARE = 0.5

/** What a trial says of the modules of a review. */
export function judgeReview(
  rubric: Rubric,
  modules: readonly SuiteModule[],
  trial: ReviewTrial,
): ExerciseVerdict {
  const flaws = modules.filter(({ criterion }) => criterion !== null)
  const caught = (id: string) => trial.reference.map(({ verdict }) => verdict.caught.includes(id))
  const survivors = flaws.filter(({ id }) => !caught(id).every(Boolean))
  const flaky = [
    ...flaws
      .filter(({ id }) => caught(id).some(Boolean) && !caught(id).every(Boolean))
      .map(({ id }) => `the reference catches ${id} under some seeds and not under others`),
    ...moodyTests(trial.reference),
  ]
  const points = (result: SuiteResult) => ({ name: result.name, ...flawPoints(rubric, result) })
  const [reference] = trial.reference
  const verdict = {
    id: rubric.id,
    possible: trial.template.scorecard.totals.measured.possible,
    template: { earned: flawPoints(rubric, trial.template).earned, testsPassed: 0 },
    reference: { earned: reference?.scorecard.totals.measured.earned ?? 0 },
    loops: null,
    listed: {
      killed: flaws.length - survivors.length,
      total: flaws.length,
      survivors: survivors.map(({ id, name, criterion }) => {
        return { id, name, criterion: criterion ?? '' }
      }),
    },
    generated: null,
    cheats: trial.cheats.map(points),
    variants: null,
    flakes: flaky.length,
    flaky,
    naive: trial.naive.map(points),
    guessing: Math.round(1000 * trial.guess.share) / 1000,
  }
  return { ...verdict, problems: problemsOf(verdict, rubric, trial) }
}

/** Points for flaws alone: whoever writes about them may earn others. */
function flawPoints(rubric: Rubric, { scorecard }: SuiteResult) {
  const kinds = foundCriteria(rubric)
  const ids = kinds.map(({ id }) => id)
  const own = scorecard.criteria.filter(({ id }) => ids.includes(id))
  const earned = own.reduce((sum, criterion) => sum + (criterion.earned ?? 0), 0)
  const possible = kinds.reduce((sum, kind) => sum + kind.points, 0)
  return { earned: Math.round(earned * 100) / 100, possible }
}

function moodyTests(reference: readonly SuiteResult[]): readonly string[] {
  const names = new Set(reference.flatMap(({ verdict }) => verdict.moody))
  return [...names].map(
    (name) =>
      `the reference's ${name} gives two verdicts on the same replies, or is missing from a run: seed what it draws`,
  )
}

type Judged = Omit<ExerciseVerdict, 'problems'>

function problemsOf(verdict: Judged, rubric: Rubric, trial: ReviewTrial): readonly string[] {
  const { template, reference, possible, listed, naive = [], cheats } = verdict
  return [
    ...(template.earned > 0
      ? [`the untouched template earns ${template.earned} points: its tests have to catch nothing`]
      : []),
    ...alarms(trial.reference),
    ...(reference.earned < possible
      ? [`the reference earns ${reference.earned} of ${possible} measured points`]
      : []),
    ...untidy(trial.reference),
    ...listed.survivors.map(
      ({ id, name, criterion }) => `${id} (${name}, ${criterion}) ${missed(id, trial)}`,
    ),
    ...trial.loud.map(
      (id) => `${id} raises wherever it is called: let it return something wrong instead`,
    ),
    ...(trial.givenIsFlawed ? [] : [NO_FLAW_GIVEN]),
    ...trial.pages,
    ...[...trial.naive, ...trial.cheats].filter(isWritten).flatMap(unloaded),
    ...tooGood(naive, NAIVE_SHARE),
    ...tooGood(cheats, COIN_SHARE),
    ...guessing(trial),
    ...verdict.flaky,
    ...missingLevels(trial.anchors, rubric),
  ]
}

const NO_FLAW_GIVEN =
  'the module that candidates are given passes all tests of the reference: give it several of the flaws'

function missed(id: string, { reference }: ReviewTrial): string {
  return reference.some(({ verdict }) => verdict.alone.includes(id))
    ? 'is caught by the reference alone, and not beside other flaws of its base: give the flaw that hides it apart: true'
    : 'is not caught by the reference: write a test that fails on it'
}

function alarms(reference: readonly SuiteResult[]): readonly string[] {
  const failures = reference.flatMap(({ verdict }) => verdict.failure ?? [])
  const tests = [...new Set(reference.flatMap(({ verdict }) => verdict.alarming))]
  const modules = [...new Set(reference.flatMap(({ verdict }) => verdict.alarmed))]
  return [
    ...[...new Set(failures)].map(
      (failure) => `no test of the reference counts: ${failure}; mend that first`,
    ),
    ...(tests.length === 0
      ? []
      : [
          `the reference's ${tests.join(', ')} fails on ${modules.join(', ')}: mend the test or the module`,
        ]),
  ]
}

/** What the linter says of the reference, where the rubric gives points for that. */
function untidy([first]: readonly SuiteResult[]): readonly string[] {
  const facts = first?.scorecard.criteria.flatMap(({ evidence }) => evidence) ?? []
  return facts.flatMap((fact) => {
    if (fact.kind !== 'lint') return []
    return fact.findings.map(
      ({ path, line, rule, message }) =>
        `the reference's ${path}, line ${line}: ${rule} ${message}`,
    )
  })
}

/** Of those that the author wrote: what does not load was not tried. */
function isWritten({ name }: SuiteResult): boolean {
  return /^(?:naive|cheat)-/.test(name)
}

const UNTRIED: ReadonlyMap<SuiteFailure, string> = new Map<SuiteFailure, string>([
  ['did-not-load', 'does not load'],
  ['no-tests', 'has no test'],
  ['too-many-tests', 'has too many tests'],
])

function unloaded({ name, verdict: { failure } }: SuiteResult): readonly string[] {
  const why = failure === null ? undefined : UNTRIED.get(failure)
  return why === undefined ? [] : [`"${name}" ${why}, so it was not tried: mend its tests`]
}

function tooGood(
  suites: readonly { readonly name: string; readonly earned: number; readonly possible: number }[],
  share: number,
): readonly string[] {
  return suites
    .filter(({ earned, possible }) => earned > share * possible)
    .map(
      ({ name, earned, possible }) =>
        `"${name}" earns ${earned} of ${possible} points for flaws; at most ${share * 100} % is fair: take flaws that it does not see`,
    )
}

function guessing({ guess: { share, alike } }: ReviewTrial): readonly string[] {
  const percent = Math.round(100 * share)
  return [
    ...(share <= COIN_SHARE
      ? []
      : [
          `tests that guess by the replies earn ${percent} % of the points for flaws, and at most ${100 * COIN_SHARE} % is fair: give each flaw a base that two others change too`,
        ]),
    ...(alike.length === 0
      ? []
      : [
          `${alike.join(', ')} give the same replies: let them differ in what the documentation leaves open`,
        ]),
  ]
}
