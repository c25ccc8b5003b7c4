import { describe, expect, test } from 'vitest'
import { judgeSuite, type MetModule } from '../../src/checks/found.ts'
import { SUITE_ENDS, type SuiteRun } from '../../src/judge/review-run.ts'
import { distinct, failsOn, judge, MODULES, runs, type Tried, WITH_COMPANY } from './suite-runs.ts'

describe('a test', () => {
  test('catches the flawed modules that it fails on', () => {
    const { caught, byKind, alarmed } = judge({
      a: failsOn('leak-1', 'limit-2'),
      b: failsOn('leak-3'),
    })
    expect(caught).toEqual(['leak-1', 'leak-3', 'limit-2'])
    expect(byKind.get('F1')).toEqual({ caught: 2, flaws: 4, tests: ['a', 'b'] })
    expect(alarmed).toEqual([])
  })

  test('that fails on a correct module is an alarm and catches nothing', () => {
    const { caught, alarmed, alarming } = judge({
      a: failsOn('correct/b', 'leak-1'),
      b: failsOn('leak-2'),
    })
    expect([caught, alarmed, alarming]).toEqual([['leak-2'], ['correct/b'], ['a']])
  })

  test('whose set-up raises an error fails, and one that is skipped does not', () => {
    const errs: Tried = ({ id }) => (id === 'leak-1' ? 'error' : 'passed')
    const skips: Tried = ({ id }) => (id === 'leak-2' ? 'skipped' : 'passed')
    expect(judge({ errs, skips }).caught).toEqual(['leak-1'])
  })

  test('that fails on replies which a correct module gave too catches nothing', () => {
    const same = (module: MetModule) =>
      module.id === 'leak-1' ? 'replies of correct/a' : distinct(module)
    const verdict = judgeSuite(runs({ a: failsOn('leak-1', 'leak-2') }, same), MODULES)
    expect(verdict.moody).toEqual(['a'])
    expect(verdict.caught).toEqual([])
  })

  test('that says two things of the same replies is moody, and an alarm all the same', () => {
    const flips: Tried = ({ id }, time) => (id === 'correct/a' && time === 1 ? 'failed' : 'passed')
    const verdict = judge({ flips })
    expect([verdict.moody, verdict.alarmed]).toEqual([['flips'], ['correct/a']])
  })

  test('that is not there each time, or twice, catches nothing', () => {
    const hides: Tried = ({ id }, time) =>
      id === 'correct/c' && time === 0
        ? null
        : failsOn('leak-1')({ id, criterion: null, holds: [] }, 0)
    expect(judge({ hides, b: failsOn() })).toMatchObject({ moody: ['hides'], caught: [] })
    const twice = runs({ a: failsOn('leak-1') }).map((run) => ({
      ...run,
      tests: [...run.tests, ...run.tests],
    }))
    expect(judgeSuite(twice, MODULES)).toMatchObject({ moody: ['a'], caught: [] })
  })
})

describe('a flaw that has company', () => {
  const judgeAll = (tests: Readonly<Record<string, Tried>>) =>
    judgeSuite(runs(tests, distinct, WITH_COMPANY), WITH_COMPANY)
  /** Fails on modules of these ids, whatever else they hold. */
  const onlyOn =
    (...ids: readonly string[]): Tried =>
    ({ id }) =>
      ids.includes(id) ? 'failed' : 'passed'
  const company = WITH_COMPANY.map(({ id }) => id).filter((id) => id.startsWith('company/'))

  test('is caught by tests that find it there too', () => {
    const { caught, byKind } = judgeAll({ a: failsOn('leak-1'), b: failsOn('limit-3') })
    expect(caught).toEqual(['leak-1', 'limit-3'])
    expect(byKind.get('F1')).toEqual({ caught: 1, flaws: 4, tests: ['a'] })
  })

  test('is not caught by a test that finds it alone, or in some of its company', () => {
    expect(judgeAll({ a: onlyOn('leak-1') }).caught).toEqual([])
    expect(judgeAll({ a: onlyOn('leak-1', company[0] ?? '') }).caught).toEqual([])
    expect(judgeAll({ a: onlyOn('leak-1', ...company.slice(0, 2)) }).caught).toEqual([])
    expect(judgeAll({ a: onlyOn('leak-1', ...company.slice(0, 3)) }).caught).toEqual(['leak-1'])
  })

  test('is not caught where another test finds its company', () => {
    const { caught } = judgeAll({ guess: onlyOn('leak-1'), honest: failsOn('limit-1') })
    expect(caught).toEqual(['limit-1'])
  })

  test('is caught where one catching test finds it in one place, and another elsewhere', () => {
    const [first = '', ...others] = company
    const tests = { a: onlyOn('leak-1', first), b: onlyOn('leak-1', ...others) }
    expect(judgeAll(tests).caught).toEqual(['leak-1'])
  })

  test('is caught where the tests end before they can say anything', () => {
    const hung = runs({ a: failsOn('leak-1') }, distinct, WITH_COMPANY).map((run) =>
      run.variant.startsWith('company/') ? { ...run, tests: [], ended: 'timed-out' as const } : run,
    )
    expect(judgeSuite(hung, WITH_COMPANY).caught).toEqual(['leak-1'])
  })
})

describe('nothing of a suite counts', () => {
  const sound = runs({ a: failsOn('leak-1') })
  const ending = (id: string, ended: SuiteRun['ended']) =>
    sound.map((run) => (run.variant === id ? { ...run, ended } : run))

  test.for(SUITE_ENDS)('that ends with %s on a correct module', (ended) => {
    expect(judgeSuite(ending('correct/b', ended), MODULES)).toMatchObject({
      failure: ended,
      caught: [],
    })
  })

  test('that has no test, or far too many', () => {
    expect(judge({}).failure).toBe('no-tests')
    const many = Object.fromEntries(
      Array.from({ length: 201 }, (_, index) => [`t${index}`, failsOn('leak-1')]),
    )
    expect(judge(many).failure).toBe('too-many-tests')
  })

  test('but a flawed module on which it hangs only keeps what failed before', () => {
    expect(judgeSuite(ending('leak-1', 'timed-out'), MODULES).caught).toEqual(['leak-1'])
    expect(judgeSuite(ending('leak-1', 'broke-protocol'), MODULES).caught).toEqual([])
  })
})

test.for([
  ['one is missing', (all: readonly SuiteRun[]) => all.slice(1)],
  ['one is there twice', (all: readonly SuiteRun[]) => [...all, ...all.slice(-1)]],
  [
    'one is of another module',
    (all: readonly SuiteRun[]) => [...all.slice(1), { ...all[0], variant: 'x' } as SuiteRun],
  ],
] as const)('no verdict is given where of the runs %s', ([, change]) => {
  expect(() => judgeSuite(change(runs({ a: failsOn('leak-1') })), MODULES)).toThrow(
    'exactly the runs',
  )
})
