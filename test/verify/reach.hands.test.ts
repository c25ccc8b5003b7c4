import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Bench } from '../../src/verify/bench.ts'
import { layTripwires, type Mutant } from '../../src/verify/generate-solutions.ts'
import { findReach, testsThatRun } from '../../src/verify/reach.ts'
import { tryGenerated } from '../../src/verify/try-solutions.ts'
import { ROOT } from '../folders.ts'
import { OwnSuite } from '../judge/own-suite.ts'
import { PYTHON } from '../judge/run-python.ts'

const REFERENCE = `
class Table:
    def size(self):
        return _checked(2)


def total(values):
    """The sum."""
    try:
        return float(sum(map(_number, values)))
    except BaseException as error:
        raise ValueError("no numbers") from error


def _number(value):
    return _checked(float(value))


def _checked(value):
    if value != value:
        raise ValueError("NaN")
    return value


def size():
    return 0


def unused():
    return _checked(1)
`
const suite = new OwnSuite(
  {
    total: 'same(submission.total([1, 2]), 3.0)',
    refused: 'rejects(lambda: submission.total([float("nan")]))',
    empty: 'same(submission.total([]), 0.0)',
    size: 'same(submission.size(), 0)',
    quick: 'speed(lambda solution: solution.size())',
  },
  REFERENCE,
)
let jobs = 0
afterAll(() => suite.close())

interface Asked {
  readonly seeds: number
  readonly tests: readonly string[] | undefined
}

/** The judge's own answers, and which tests it was asked for. */
function openBench(asked: Asked[] = []): Bench {
  const ask = async (source: string, trial: object) =>
    await suite.judge.tryOut({
      id: `${jobs++}`,
      source,
      trial: { seeds: [], only: null, first: null, until_failure: true, ...trial },
    })
  return {
    firstFailures: async (source, seeds, { tests = null, only = null } = {}) => {
      asked.push({ seeds: seeds.length, tests: tests?.map(([, name]) => name.slice(5)) })
      const runs = await ask(source, { seeds, tests, only })
      return runs.map((run) => run.find(({ passed }) => !passed) ?? null)
    },
    failures: async (source, seed, only) => {
      const [run = []] = await ask(source, { seeds: [seed], only, until_failure: false })
      return run.filter(({ passed }) => !passed)
    },
    close: async () => {},
  }
}

const reach = async () => {
  const programs = join(ROOT, 'src', 'verify', 'python')
  const tripwires = await layTripwires({ python: PYTHON, programs }, REFERENCE)
  return await findReach(openBench(), tripwires, () => {})
}

describe('tests that can notice a change of a function', () => {
  test('are those that run it, also where an error is caught or expected', async () => {
    const found = [...(await reach())].map(([where, tests]) => [
      where,
      ...tests.map(([, name]) => name.slice(5)),
    ])
    expect(found).toEqual([
      ['total', 'total', 'refused', 'empty'],
      ['_number', 'total', 'refused'],
      ['_checked', 'total', 'refused'],
      ['size', 'size', 'quick'],
      ['unused'],
    ])
  })

  test('are all where it is in no function, or no test runs it', async () => {
    const found = await reach()
    expect(['', 'Table', 'unused'].map((where) => testsThatRun(found, where))).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('a mutant', () => {
  const mutant = (kind: Mutant['kind'], statement: string, source: string): Mutant => ({
    where: '_number',
    line: 1,
    statement,
    change: 'another',
    kind,
    source,
  })
  const wrong = REFERENCE.replace('_checked(float(value))', '_checked(float(value)) + 1')
  const seen = async (mutants: readonly Mutant[]) => {
    const asked: Asked[] = []
    const known = {
      equivalents: [{ where: '_number', statement: 'explained', change: 'another' }],
      reach: await reach(),
    }
    const tried = await tryGenerated(openBench(asked), mutants, known, 1, () => {})
    return { asked, caughtBy: tried.map(({ caughtBy }) => caughtBy) }
  }
  const tests = ['total', 'refused']

  test('is tried by the tests that run its function', async () => {
    expect(await seen([mutant('plain', '', wrong)])).toEqual({
      asked: [{ seeds: 1, tests }],
      caughtBy: ['T1'],
    })
  })

  test('that a seed may decide is tried under ten, unless its author says that no test can', async () => {
    const alike = `${REFERENCE}\n`
    const mutants = [mutant('guard', '', alike), mutant('guard', 'explained', alike)]
    expect(await seen(mutants)).toEqual({
      asked: [
        { seeds: 10, tests },
        { seeds: 1, tests },
      ],
      caughtBy: [null, null],
    })
  })

  test('that is caught all the same is known by one seed', async () => {
    expect(await seen([mutant('guard', 'explained', wrong)])).toEqual({
      asked: [{ seeds: 1, tests }],
      caughtBy: ['T1'],
    })
  })
})
