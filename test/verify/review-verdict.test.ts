import { expect, test } from 'vitest'
import { judgeSuite } from '../../src/checks/found.ts'
import { foundEvidence } from '../../src/checks/found-evidence.ts'
import type { SuiteModule } from '../../src/exercise/suite-modules.ts'
import { STATED } from '../../src/judge/stated-python.ts'
import type { Rubric } from '../../src/rubric/rubric.ts'
import { score } from '../../src/scorecard/score.ts'
import { judgeReview } from '../../src/verify/review-verdict.ts'
import type { ReviewTrial, SuiteResult } from '../../src/verify/try-review.ts'
import { distinct, failsOn, MODULES, runs, type Tried, WITH_COMPANY } from '../checks/suite-runs.ts'

const found = { kind: 'measured', check: 'found', flaws: 4 } as const
const RUBRIC: Rubric = {
  ...{ id: 'some-review', version: '1.0.0', title: 'Some review' },
  ...{ module: null, loopBudget: null, forbiddenCalls: [], extraFiles: [], writeUp: null },
  suite: { module: 'm.py', functions: ['f'], correct: 5 },
  criteria: [
    { ...found, id: 'F1', title: 'Leaks', competency: 'ml-fundamentals', points: 60 },
    { ...found, id: 'F2', title: 'Limits', competency: 'ml-fundamentals', points: 40 },
  ],
}
const KNOWN: readonly SuiteModule[] = MODULES.map((module) => {
  return { ...module, name: module.holds.length === 0 ? '' : `${module.id} is wrong`, source: 'x' }
})
const LEAKS = ['leak-1', 'leak-2', 'leak-3', 'leak-4']
const LIMITS = ['limit-1', 'limit-2', 'limit-3', 'limit-4']

function result(
  name: string,
  tests: Readonly<Record<string, Tried>>,
  modules = MODULES,
): SuiteResult {
  const all = runs(tests, distinct, modules)
  const bytes = new TextEncoder().encode('def test_a():\n    pass\n')
  const files = [{ path: 'tests/test_a.py', bytes }]
  const submission = { files, listing: [], oddities: [], digest: '' }
  const scorecard = score({
    rubric: RUBRIC,
    rubricDigest: '',
    role: null,
    evidence: foundEvidence(RUBRIC, submission, { runs: all, given: null }, modules),
    ...{ flags: [], reviews: [], seed: null, trusted: true, timings: {} },
    submission: { sha: null, digest: '', files: [] },
    runtime: { ...STATED, stated: true, gaps: [] },
  })
  return { name, scorecard, verdict: judgeSuite(all, modules) }
}

const onlyAlone: Tried = (module) =>
  module.criterion === null && module.holds.includes('limit-4')
    ? 'passed'
    : failsOn(...LEAKS, ...LIMITS)(module, 0)
const whole = result('reference', { a: failsOn(...LEAKS, ...LIMITS) })
const nothing = result('template', { a: failsOn() })
const SOUND: ReviewTrial = {
  template: nothing,
  reference: [whole, whole, whole],
  naive: [nothing],
  cheats: [nothing],
  guess: { share: 0.095, alike: [] },
  loud: [],
  givenIsFlawed: true,
  pages: [],
  anchors: [],
}

function problems(change: Partial<ReviewTrial>): readonly string[] {
  return judgeReview(RUBRIC, KNOWN, { ...SOUND, ...change }).problems
}

test('nothing is wrong with a reference that catches all, where others earn little', () => {
  expect(judgeReview(RUBRIC, KNOWN, SOUND)).toMatchObject({
    problems: [],
    possible: 100,
    reference: { earned: 100 },
    listed: { killed: 8, total: 8 },
    guessing: 0.095,
  })
})

test('what the linter finds in the reference is named, as it costs points', () => {
  const finding = {
    rule: 'F401',
    message: '`os` imported but unused',
    line: 2,
    path: 'tests/test_a.py',
  }
  const lint = { kind: 'lint', criterion: 'F2', analysable: true, findings: [finding] } as const
  const criteria = whole.scorecard.criteria.map((one) =>
    one.id === 'F2' ? { ...one, evidence: [...one.evidence, { ...lint, sourceLines: 9 }] } : one,
  )
  const untidy = { ...whole, scorecard: { ...whole.scorecard, criteria } }
  expect(problems({ reference: [untidy, untidy, untidy] })).toEqual([
    "the reference's tests/test_a.py, line 2: F401 `os` imported but unused",
  ])
})

test.for([
  [
    'a flaw that the reference misses',
    { reference: [result('reference', { a: failsOn(...LEAKS, 'limit-1', 'limit-2', 'limit-3') })] },
    'limit-4 (limit-4 is wrong, F2) is not caught by the reference: write a test that fails on it',
  ],
  [
    'a false alarm of the reference',
    {
      reference: [
        result('reference', { a: failsOn(...LEAKS, ...LIMITS), b: failsOn('correct/c') }),
      ],
    },
    "the reference's b fails on correct/c: mend the test or the module",
  ],
  [
    'a flaw that is caught under some seeds only',
    { reference: [whole, result('reference', { a: failsOn(...LEAKS) })] },
    'the reference catches limit-1 under some seeds and not under others',
  ],
  [
    'a naive suite that earns more than half',
    { naive: [result('naive-x', { a: failsOn(...LEAKS) })] },
    '"naive-x" earns 60 of 100 points for flaws; at most 50 % is fair: take flaws that it does not see',
  ],
  [
    'a cheat that earns more than a tenth',
    { cheats: [result('cheat-x', { a: failsOn('limit-1', 'limit-2') })] },
    '"cheat-x" earns 20 of 100 points for flaws; at most 10 % is fair: take flaws that it does not see',
  ],
  [
    'a template that earns points',
    { template: result('template', { a: failsOn('limit-1', 'limit-2') }) },
    'the untouched template earns 20 points: its tests have to catch nothing',
  ],
  [
    'correct modules that reply alike',
    { guess: { share: 0.09, alike: ['correct/a', 'correct/b'] } },
    'correct/a, correct/b give the same replies: let them differ in what the documentation leaves open',
  ],
  [
    'flaws that can be guessed',
    { guess: { share: 0.22, alike: [] } },
    'tests that guess by the replies earn 22 % of the points for flaws, and at most 10 % is fair: give each flaw a base that two others change too',
  ],
  [
    'a flaw that raises wherever it is called',
    { loud: ['leak-2'] },
    'leak-2 raises wherever it is called: let it return something wrong instead',
  ],
  [
    'a module without a flaw that is given to candidates',
    { givenIsFlawed: false },
    'the module that candidates are given passes all tests of the reference: give it several of the flaws',
  ],
  [
    'a page that says otherwise than the rubric',
    { pages: ['RULES.md has no row | F1 Leaks | 60 |: add it'] },
    'RULES.md has no row | F1 Leaks | 60 |: add it',
  ],
  [
    'a flaw that others hide',
    { reference: [result('reference', { a: onlyAlone }, WITH_COMPANY)] },
    'limit-4 (limit-4 is wrong, F2) is caught by the reference alone, and not beside other flaws of its base: give the flaw that hides it apart: true',
  ],
] as const)('verify names %s', ([, change, problem]) => {
  expect(problems(change)).toContain(problem)
})
