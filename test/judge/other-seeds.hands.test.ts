import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Judge, startJudge } from '../../src/judge/judge.ts'
import { SETUP } from './own-suite.ts'

const SUITE = `
from takehome import criterion


@criterion("T1")
def test_fixed(submission, same):
    same(submission.fixed(), 1)


@criterion("T2")
def test_drawn(submission, rng, same):
    number = int(rng.integers(1000))
    same(submission.drawn(number), number)


@criterion("T3")
def test_quick(submission, rng, speed):
    speed(lambda solution: solution.drawn(int(rng.integers(9))))


@criterion("T4")
def test_last(submission, same):
    same(submission.last_one(), 1)


@criterion("T5")
def test_counted(submission, rng, same):
    same(submission.counted(int(rng.integers(9))), 1)
`
const HONEST = `
def fixed():
    return 1


def drawn(number):
    return number


def last_one():
    return 1


count = 0


def counted(number):
    global count
    count += 1
    return count
`
// They draw an odd number, an even one and an odd one.
const SEEDS = ['verify-1', 'verify-6', 'verify-7']

// What measures time costs most, so it comes last.
describe('a module that is tried out under several seeds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'takehome-seeds-'))
  let judge: Judge
  let jobs = 0

  beforeAll(() => {
    writeFileSync(join(folder, 'test_suite.py'), SUITE)
    writeFileSync(join(folder, 'reference.py'), HONEST)
    judge = startJudge({ ...SETUP, grader: folder })
  })
  afterAll(async () => {
    await judge.close()
    rmSync(folder, { recursive: true })
  })

  async function ran(source: string, sparing = false): Promise<readonly (readonly string[])[]> {
    const trial = { seeds: SEEDS, only: null, first: null, until_failure: true, sparing }
    const runs = await judge.tryOut({ id: `${jobs++}`, source, trial })
    return runs.map((tests) =>
      tests.map(({ name, passed }) => `${name.slice(5)} ${passed ? 'passed' : 'failed'}`),
    )
  }

  test('is asked again only what a seed can change', async () => {
    expect(await ran(HONEST)).toEqual([
      ['fixed passed', 'drawn passed', 'last passed', 'counted passed', 'quick passed'],
      ['drawn passed', 'counted passed'],
      ['drawn passed', 'counted passed'],
    ])
  })

  test('is not asked for its speed where nobody asks for that', async () => {
    const trial = { seeds: SEEDS.slice(0, 1), only: null, first: null, until_failure: false }
    const [tests = []] = await judge.tryOut({
      id: `${jobs++}`,
      source: HONEST,
      trial: { ...trial, untimed: true },
    })
    expect(tests.map(({ name }) => name)).toEqual([
      'test_fixed',
      'test_drawn',
      'test_last',
      'test_counted',
    ])
  })

  test('fails under each seed where a test failed that asks for none', async () => {
    const flawed = HONEST.replace('def fixed():\n    return 1', 'def fixed():\n    return 2')
    expect(await ran(flawed)).toEqual([['fixed failed'], ['fixed failed'], ['fixed failed']])
  })

  test('is asked what was left out behind a failure that depends on the seed', async () => {
    const flawed = HONEST.replace('return number', 'return number + number % 2').replace(
      'last_one():\n    return 1',
      'last_one():\n    return 2',
    )
    expect(await ran(flawed)).toEqual([
      ['fixed passed', 'drawn failed'],
      ['drawn passed', 'last failed'],
      ['drawn failed'],
    ])
    // Sparing, it is asked what caught it alone.
    expect(await ran(flawed, true)).toEqual([
      ['fixed passed', 'drawn failed'],
      ['drawn passed'],
      ['drawn failed'],
    ])
  })

  test('has a worker for each criterion, and a sparing one for each seed after the first', async () => {
    const remembers = HONEST.replace('return number\n', 'counted(number)\n    return number\n')
    const fresh = ['drawn passed', 'counted passed']
    expect((await ran(remembers)).slice(1)).toEqual([fresh, fresh])
    const [first, ...others] = await ran(remembers, true)
    expect(first).toContain('counted passed')
    const kept = ['drawn passed', 'counted failed']
    expect(others).toEqual([kept, kept])
  })
})
