import type { FoundEvidence, OwnTest } from '../checks/evidence.ts'
import { UNFIT } from '../checks/suite-words.ts'
import { alarmFactor } from '../rubric/coin-share.ts'
import { SUITE_LIMITS } from '../rubric/suite-limits.ts'
import { count, lines, ours, type Phrasing, path, strong, untrusted, words } from './phrasing.ts'
import { type Block, details, heading, list, paragraph, table } from './safe-markdown.ts'
import type { ScoredCriterion } from './scorecard.ts'

const FAILURES: Readonly<Record<NonNullable<FoundEvidence['failure']>, string>> = {
  'no-test-files': 'there is no tests/test_*.py',
  'too-many-files': `there are more than ${SUITE_LIMITS.files} test files`,
  'too-large': `the test files are larger than ${SUITE_LIMITS.bytes / 1000} kB together`,
  'not-text': 'a test file is not UTF-8 text',
  'did-not-load': 'the tests could not be loaded on a correct version',
  'no-tests': 'no test was found on a correct version',
  'too-many-tests': `there are more than ${SUITE_LIMITS.tests} tests`,
  'timed-out': 'the tests ran out of time on a correct version',
  crashed: 'the tests crashed on a correct version',
  'broke-protocol': 'the tests sent bytes that are not an answer on a correct version',
}

/** Why nothing that the tests did counts. */
export function failureWords(failure: NonNullable<FoundEvidence['failure']>): string {
  return FAILURES[failure]
}

/** How many flawed versions of the kind were caught, in one line. */
export function foundResult(fact: FoundEvidence): Phrasing {
  if (fact.failure !== null) return words`nothing counts: ${ours(failureWords(fact.failure))}`
  const caught = words`${fact.caught} of ${fact.flaws} caught`
  const few = fact.caught > 0 && 2 * fact.caught < fact.flaws
  return few ? words`${caught}; counts from half of them on` : caught
}

/** For reviewers: kinds with the tests that found them, and tests that failed on correct versions. */
export function foundBlocks(
  criteria: readonly ScoredCriterion[],
  permalinkBase: string | null,
): readonly Block[] {
  const kinds = criteria.flatMap(({ title, evidence }) =>
    evidence.flatMap((fact) => (fact.kind === 'found' ? [{ title, fact }] : [])),
  )
  const [first] = kinds
  if (first === undefined) return []
  const rows = kinds.map(({ title, fact }) => [
    ours(fact.criterion),
    ours(title),
    foundResult(fact),
    fact.tests.length === 0 ? words`none` : words`${fact.tests.length}`,
  ])
  const catching = kinds.filter(({ fact }) => fact.tests.length > 0)
  return [
    heading(2, words`What the tests found`),
    paragraph(strong(alarmWords(first.fact))),
    paragraph(words`${givenWords(first.fact)} Do not tell the candidate which kinds were missed.`),
    table(
      [words`Id`, words`Kind of flaw`, words`Flawed versions`, words`Tests that caught one`],
      rows,
    ),
    ...catching.map(({ fact }) =>
      folded(words`Tests that caught ${ours(fact.criterion)}`, fact.tests, permalinkBase),
    ),
    ...named(words`Tests that failed on a correct version`, first.fact.alarming, permalinkBase),
    ...named(
      words`Tests that gave two verdicts on the same replies, or were missing from a run; they catch nothing`,
      first.fact.moody,
      permalinkBase,
    ),
  ]
}

function alarmWords({ alarms, correct, failure }: FoundEvidence): Phrasing {
  if (failure !== null) return words`No test counts: ${ours(failureWords(failure))}.`
  if (alarms === 0) return words`No false alarm on ${correct} correct versions.`
  const left = Math.round(100 * alarmFactor(alarms, correct))
  return words`False alarms on ${alarms} of ${correct} correct versions: ${left} % of the points for flaws are left.`
}

function named(
  title: Phrasing,
  tests: readonly OwnTest[],
  permalinkBase: string | null,
): readonly Block[] {
  return tests.length === 0 ? [] : [folded(title, tests, permalinkBase)]
}

function folded(title: Phrasing, tests: readonly OwnTest[], permalinkBase: string | null): Block {
  const items = tests.map(({ name, where }) => {
    if (where === null) return untrusted(name, 120)
    const line = where.line ?? 1
    const place = lines({ path: where.path, from: line, to: line }, permalinkBase)
    return words`${untrusted(name, 120)}, ${path(where.path)} ${place}`
  })
  return details(words`${title} (${tests.length})`, [list(items)])
}

const ENDS: Readonly<Record<NonNullable<FoundEvidence['given']['ended']>, string>> = {
  'did-not-load': 'they could not be loaded',
  'timed-out': 'they ran out of time',
  crashed: 'they crashed',
  'broke-protocol': 'they sent bytes that are not an answer',
  'no-tests': 'no test was found',
  'too-many-tests': `they are more than the ${SUITE_LIMITS.tests} that there may be`,
}

/** What the author of the tests can see without us. */
function givenWords({ given }: FoundEvidence): Phrasing {
  const { files, collected, passed, failed, ended } = given
  const received = count(files, 'test file', 'test files')
  const ran = words`On the module as it was given, ${count(collected, 'test', 'tests')} ran: ${passed} passed and ${failed} failed`
  if (ended === null) return words`${received}. ${ran}.`
  return words`${received}. ${ran}, and ${ours(ENDS[ended])}.`
}

/** As their author can see: what counts, but not what was found. */
function isUnfit(failure: FoundEvidence['failure']): failure is (typeof UNFIT)[number] {
  return UNFIT.some((unfit) => unfit === failure)
}

/** For candidates: that the tests are here, and nothing of what they found. */
export function receivedBlocks(criteria: readonly ScoredCriterion[]): readonly Block[] {
  const fact = criteria
    .flatMap(({ evidence }) => evidence)
    .find((one): one is FoundEvidence => one.kind === 'found')
  if (fact === undefined) return []
  const { failure } = fact
  const received = isUnfit(failure)
    ? words`They could not be run: ${ours(failureWords(failure))}.`
    : givenWords(fact)
  return [
    heading(2, words`Your tests`),
    paragraph(received),
    paragraph(
      words`They also ran on versions of the module that you cannot see. What they found there is not shown: with a result for each push, flaws could be found by trying instead of by reading.`,
    ),
  ]
}
