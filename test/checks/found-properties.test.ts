import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeSuite, type MetModule } from '../../src/checks/found.ts'
import type { SuiteRun, SuiteTestRun } from '../../src/judge/review-run.ts'
import {
  distinct,
  failsOn,
  MODULES,
  type Outcome,
  runs,
  shareOf,
  type Tried,
  WITH_COMPANY,
} from './suite-runs.ts'

// Whatever tests do: each test, on each module, at each time.
const outcome = fc.constantFrom<(Outcome | null)[]>('passed', 'failed', 'error', 'skipped', null)
const table = fc.array(fc.tuple(outcome, fc.nat({ max: 3 })), { minLength: 18, maxLength: 18 })
const anySuite = fc.array(table, { minLength: 1, maxLength: 5 }).map((tables) =>
  RUNS.map((variant, at): SuiteRun => {
    const tests = tables.flatMap((own, index) => testOf(`t${index}`, own[at]))
    return { variant, tests, ended: null, detail: '' }
  }),
)
const RUNS = MODULES.flatMap(({ id, holds }) => (holds.length === 0 ? [id, id] : [id]))

function testOf(
  name: string,
  [ended, reply]: readonly [Outcome | null, number] = [null, 0],
): readonly SuiteTestRun[] {
  return ended === null ? [] : [{ name, outcome: ended, transcript: `${reply}`, reason: '' }]
}

function without(name: string, all: readonly SuiteRun[]): readonly SuiteRun[] {
  return all.map((run) => ({ ...run, tests: run.tests.filter((one) => one.name !== name) }))
}

function catching(all: readonly SuiteRun[]): readonly string[] {
  return [...judgeSuite(all, MODULES).byKind.values()].flatMap(({ tests }) => tests)
}

describe('whatever tests do', () => {
  test('the order of the runs leaves no trace', () => {
    fc.assert(
      fc.property(anySuite, fc.integer(), (all, salt) => {
        const key = (run: SuiteRun) => hash(`${salt}`, JSON.stringify(run))
        const mixed = all.toSorted((a, b) => key(a) - key(b))
        expect(judgeSuite(mixed, MODULES)).toEqual(judgeSuite(all, MODULES))
      }),
    )
  })

  test('a test that is dropped raises no alarm, and costs no catch of another', () => {
    fc.assert(
      fc.property(anySuite, (all) => {
        const less = without('t0', all)
        const [before, after] = [judgeSuite(all, MODULES), judgeSuite(less, MODULES)]
        fc.pre(before.failure === null && after.failure === null)
        expect(before.alarmed).toEqual(expect.arrayContaining([...after.alarmed]))
        const others = catching(all).filter((name) => name !== 't0')
        expect(catching(less)).toEqual(expect.arrayContaining(others))
      }),
    )
  })

  test('what is caught was failed on, and by no test that fails on a correct module', () => {
    fc.assert(
      fc.property(anySuite, (all) => {
        const { caught, alarming } = judgeSuite(all, MODULES)
        const failedOn = all.flatMap(({ variant, tests }) =>
          tests.some((one) => one.outcome === 'failed' || one.outcome === 'error') ? [variant] : [],
        )
        expect(failedOn).toEqual(expect.arrayContaining([...caught]))
        expect(catching(all).filter((name) => alarming.includes(name))).toEqual([])
      }),
    )
  })
})

/** 0 to 1, by a digest. */
function hash(...texts: readonly string[]): number {
  return createHash('sha256').update(texts.join('\0')).digest().readUInt32BE() / 2 ** 32
}

const TESTS = 24

/** Tests of which one tosses a coin for each module, chosen by its replies, so that no alarm spoils the others. */
function coins(salt: number, bias: number): readonly SuiteRun[] {
  const tossed = new Map(
    MODULES.map((module) => {
      const [whose, coin] = ['whose', 'coin'].map((what) => hash(what, `${salt}`, distinct(module)))
      return [module.id, (coin ?? 1) < bias ? Math.floor((whose ?? 0) * TESTS) : null]
    }),
  )
  const tests = Array.from({ length: TESTS }, (_, index): readonly [string, Tried] => [
    `t${index}`,
    ({ id }) => (tossed.get(id) === index ? 'failed' : 'passed'),
  ])
  return runs(Object.fromEntries(tests))
}

function meanShare(
  suites: number,
  suite: (salt: number) => readonly SuiteRun[],
  modules = MODULES,
): number {
  const shares = Array.from({ length: suites }, (_, salt) => shareOf(suite(salt), modules))
  return shares.reduce((sum, share) => sum + share, 0) / suites
}

/** A guesser to whom all correct modules look alike: one toss for them, and one for each other module. */
function normalised(salt: number, bias: number): readonly SuiteRun[] {
  const seen = ({ id, holds }: MetModule) => (holds.length === 0 ? 'right' : id)
  const a: Tried = (module) => (hash(`${salt}`, seen(module)) < bias ? 'failed' : 'passed')
  return runs({ a }, distinct, WITH_COMPANY)
}

describe('nothing is earned by', () => {
  test('failing everything, passing everything and flipping', () => {
    expect(shareOf(runs({ a: () => 'failed' }))).toBe(0)
    expect(shareOf(runs({ a: () => 'passed' }))).toBe(0)
    let tossed = 0
    const flips: Tried = () => (tossed++ % 2 === 0 ? 'failed' : 'passed')
    expect(shareOf(runs({ a: flips }))).toBe(0)
    expect(shareOf(runs({ a: failsOn('leak-1', 'leak-2') }, () => 'one reply'))).toBe(0)
  })

  // The best bias earns 9.5 %, by the binomials of src/rubric/coin-share.ts; 500 tosses are off by 1 %.
  test.for([0.05, 0.2, 0.35, 0.5, 0.8])('a coin by the replies, with bias %d', (bias) => {
    expect(meanShare(500, (salt) => coins(salt, bias))).toBeLessThan(0.105)
  })

  test.for([0.5, 0.7, 0.8, 0.9])('a coin that all correct modules share, with bias %d', (bias) => {
    expect(meanShare(500, (salt) => normalised(salt, bias), WITH_COMPANY)).toBeLessThan(0.1)
  })

  test.for([0.05, 0.2, 0.5])('a coin that is tossed anew in each run, with bias %d', (bias) => {
    const fresh = (salt: number) =>
      runs({
        a: ({ id }, time) => (hash(`${salt}`, id, `${time}`) < bias ? 'failed' : 'passed'),
      })
    expect(meanShare(200, fresh)).toBeLessThan(0.1)
  })
})
