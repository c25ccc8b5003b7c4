import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../src/checks/evidence.ts'
import { score } from '../../src/scorecard/score.ts'
import schema from '../../src/scorecard/scorecard.schema.json' with { type: 'json' }
import type { Scorecard } from '../../src/scorecard/scorecard.ts'
import { evidence, withPassed } from './arbitraries.ts'
import { aScoreInput, qualityEvidence, testEvidence, WRITTEN } from './fixtures.ts'
import { SCENARIOS } from './scenarios.ts'

const isScorecard = new Ajv({ allErrors: true }).compile(schema)

function scored(facts: readonly Evidence[]): Scorecard {
  return score(aScoreInput({ evidence: facts }))
}

function without(criterion: string, facts: readonly Evidence[]): readonly Evidence[] {
  return facts.filter((fact) => fact.criterion !== criterion)
}

const earned = (card: Scorecard, id: string) =>
  card.criteria.find((criterion) => criterion.id === id)?.earned

const everything = [...testEvidence({}), ...qualityEvidence({}), ...WRITTEN]
describe('the published schema', () => {
  test.each(Object.entries(SCENARIOS))('holds for the %s scorecard', (_name, input) => {
    expect(
      isScorecard(JSON.parse(JSON.stringify(score(input)))),
      JSON.stringify(isScorecard.errors),
    ).toBe(true)
  })

  test('holds for a scorecard of any evidence', () => {
    fc.assert(fc.property(evidence, (facts) => isScorecard(scored(facts))))
  })

  test('refuses a scorecard that tells the seed', () => {
    expect(isScorecard({ ...scored(everything), seed: { digest: 'a', seed: 'b' } })).toBe(false)
  })
})

describe('for any evidence', () => {
  test('points stay between nothing and the maximum', () => {
    fc.assert(
      fc.property(evidence, (facts) => {
        const { criteria, competencies, totals } = scored(facts)
        for (const criterion of criteria) {
          expect(criterion.earned ?? 0).toBeGreaterThanOrEqual(0)
          expect(criterion.earned ?? 0).toBeLessThanOrEqual(criterion.points)
        }
        for (const { measured } of [totals, ...competencies]) {
          expect(measured.earned).toBeLessThanOrEqual(measured.beforeCap)
          expect(measured.beforeCap).toBeLessThanOrEqual(measured.possible)
        }
      }),
    )
  })

  test('its order leaves no trace', () => {
    const shuffled = evidence.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length })),
    )
    fc.assert(
      fc.property(shuffled, ([facts, other]) => {
        expect(JSON.stringify(scored(other))).toBe(JSON.stringify(scored(facts)))
      }),
    )
  })

  test('one more passed test never lowers the measured points', () => {
    fc.assert(
      fc.property(evidence, fc.nat(), (facts, index) => {
        const before = scored(facts).totals.measured
        const after = scored(withPassed(facts, index)).totals.measured
        expect(after.earned).toBeGreaterThanOrEqual(before.earned)
        expect(after.beforeCap).toBeGreaterThanOrEqual(before.beforeCap)
      }),
    )
  })

  test('the competencies add up to the totals', () => {
    fc.assert(
      fc.property(evidence, (facts) => {
        const { competencies, totals } = scored(facts)
        for (const key of ['earned', 'beforeCap', 'possible'] as const) {
          const cents = competencies.reduce(
            (sum, { measured }) => sum + Math.round(measured[key] * 100),
            0,
          )
          expect(cents).toBe(Math.round(totals.measured[key] * 100))
        }
      }),
    )
  })

  test('an unmet critical criterion caps at half, and scales every competency alike', () => {
    fc.assert(
      fc.property(evidence, (facts) => {
        const { cap, competencies, totals } = scored(facts)
        const { measured } = totals
        if (cap === null) {
          expect(measured.earned).toBe(measured.beforeCap)
          return
        }
        expect(measured.earned).toBeCloseTo(Math.min(measured.beforeCap, measured.possible / 2), 1)
        const factor = measured.beforeCap === 0 ? 1 : measured.earned / measured.beforeCap
        for (const part of competencies) {
          expect(
            Math.abs(part.measured.earned - part.measured.beforeCap * factor),
          ).toBeLessThanOrEqual(0.011)
        }
      }),
    )
  })
})

describe('measured points', () => {
  test('a correct submission earns all of them', () => {
    expect(scored(everything).totals.measured).toEqual({ earned: 70, beforeCap: 70, possible: 70 })
  })

  test('a test that is missing counts as failed', () => {
    const [first, ...rest] = everything
    expect(first?.criterion).toBe('T1')
    expect(earned(scored(rest), 'T1')).toBe(15)
  })

  test('the cap names what failed and keeps both values', () => {
    const facts = [
      ...testEvidence({ 'takes even windows': ['raised', ''] }),
      ...qualityEvidence({}),
    ]
    expect(scored(facts).cap).toEqual({ criteria: ['T2'], beforeCap: 65, earned: 35 })
  })

  test('what could not be assessed leaves the maximum, and is no reason for the cap', () => {
    const excuse: Evidence = { kind: 'not-assessed', criterion: 'T2', why: 'our machine stopped' }
    const { totals, cap } = scored([...without('T2', everything), excuse])
    expect(totals.measured).toEqual({ earned: 45, beforeCap: 45, possible: 45 })
    expect(cap).toBeNull()
  })

  test.each([
    [0, 62, 4],
    [1, 20, 3.2],
    [3, 100, 2.8],
    [10, 100, 0],
    [40, 100, 0],
  ])('lint: %i findings in %i lines earn %d of 4', (number, sourceLines, points) => {
    const findings = Array.from({ length: number }, (_, line) => ({
      rule: 'E1',
      message: 'm',
      line,
    }))
    const lint: Evidence = {
      kind: 'lint',
      criterion: 'Q1',
      analysable: true,
      findings,
      sourceLines,
    }
    expect(earned(scored([...without('Q1', everything), lint]), 'Q1')).toBe(points)
  })

  test.each([
    [12, 60, 3, 3],
    [13, 60, 3, 2],
    [13, 61, 3, 1],
    [13, 61, 4, 0],
    [24, 60, 3, 2],
    [25, 60, 3, 0],
  ])('complexity: %i paths, %i lines, %i deep earn %i of 3', (mccabe, lines, nesting, points) => {
    const worst = { name: 'f', line: 1, lines, mccabe, nesting, loops: 0, loopDepth: 0 }
    const facts = [
      ...without('Q2', everything),
      ...qualityEvidence({ worst }).filter(({ criterion }) => criterion === 'Q2'),
    ]
    expect(earned(scored(facts), 'Q2')).toBe(points)
  })

  test.each([
    [2, 1, 0, 3],
    [3, 1, 0, 2],
    [4, 2, 0, 1],
    [5, 1, 0, 1],
    [5, 2, 0, 0],
    [0, 0, 1, 0],
  ])('loops: %i loops, %i deep, %i forbidden calls earn %i of 3', (count, depth, calls, points) => {
    const forbidden = Array.from({ length: calls }, () => ({ name: 'convolve', line: 3 }))
    const loops: Evidence = {
      kind: 'loops',
      criterion: 'Q3',
      analysable: true,
      count,
      depth,
      forbidden,
    }
    expect(earned(scored([...without('Q3', everything), loops]), 'Q3')).toBe(points)
  })

  test('source that cannot be analysed earns nothing for quality', () => {
    const unread = everything.map((fact) =>
      'analysable' in fact ? { ...fact, analysable: false } : fact,
    )
    expect(['Q1', 'Q2', 'Q3'].map((id) => earned(scored(unread), id))).toEqual([0, 0, 0])
  })

  test('a criterion about which nothing was observed stops the scoring', () => {
    expect(() => scored(without('T3', everything))).toThrow('T3')
  })
})
