import { describe, expect, test } from 'vitest'
import type { Rubric } from '../../src/rubric/rubric.ts'
import type { Scorecard } from '../../src/scorecard/scorecard.ts'
import { judgeTrial } from '../../src/verify/exercise-verdict.ts'
import type { GeneratedTrial, Trial } from '../../src/verify/trial.ts'

const RUBRIC = { id: 'tiny', criteria: [{ id: 'T1' }] } as unknown as Rubric

/** A scorecard of one criterion with ten points. */
function scorecard(earned: number): Scorecard {
  const totals = { measured: { earned, beforeCap: earned, possible: 10 } }
  const criteria = [{ id: 'T1', points: 10, earned, evidence: [] }]
  return { totals, criteria } as unknown as Scorecard
}

const CAUGHT: GeneratedTrial = {
  where: 'f',
  line: 1,
  statement: 's',
  change: 'c',
  kind: 'plain',
  caughtBy: 'T1',
  caught: [true],
}
const SOUND: Trial = {
  template: scorecard(0),
  reference: scorecard(10),
  loops: scorecard(9),
  cheats: [{ name: 'constants', scorecard: scorecard(1) }],
  repeats: [{ solution: 'reference', seed: 'a', failed: null }],
  listed: [{ id: 'm1', name: 'flaw', criterion: 'T1', caught: [true, true, true] }],
  generated: [CAUGHT],
  equivalents: [],
  anchors: [],
  variants: [],
}
const problems = (change: Partial<Trial>) => judgeTrial(RUBRIC, { ...SOUND, ...change }).problems

describe('a suite is relied on', () => {
  test('when nothing speaks against it', () => {
    expect(judgeTrial(RUBRIC, SOUND)).toMatchObject({
      problems: [],
      listed: { killed: 1, total: 1 },
      generated: { killed: 1, total: 1, equivalent: 0 },
      flakes: 0,
    })
  })

  test.each<[string, Partial<Trial>, string]>([
    ['the reference loses points', { reference: scorecard(9) }, 'the reference earns 9 of 10'],
    [
      'a cheat earns much',
      { cheats: [{ name: 'lookup', scorecard: scorecard(3) }] },
      'the cheat "lookup" earns 3 of 10',
    ],
    [
      'a flaw is caught under no seed',
      { listed: [{ id: 'm1', name: 'flaw', criterion: 'T1', caught: [false] }] },
      'm1 (flaw) is not caught by T1',
    ],
    [
      'the reference fails once',
      {
        repeats: [
          {
            solution: 'reference',
            seed: 'b',
            failed: {
              criterion: 'T1',
              name: 'test_a',
              passed: false,
              reason: null,
              detail: 'off by 2',
            },
          },
        ],
      },
      'the reference fails T1 test_a under seed b: off by 2',
    ],
    ['no flaw is listed for a criterion', { listed: [] }, 'no flawed solution fails T1'],
    [
      'fewer than 97 in 100 mutants are caught',
      { generated: [CAUGHT, { ...CAUGHT, change: 'd', caughtBy: null }] },
      '1 of 2 generated mutants are caught; at least 2 must be',
    ],
    [
      'an equivalent mutant is caught after all',
      { equivalents: [{ where: 'f', statement: 's', change: 'c' }] },
      'equivalent.yml names a mutant that is caught or does not exist: f: c',
    ],
  ])('unless %s', (_, change, problem) => {
    expect(problems(change)).toContainEqual(expect.stringContaining(problem))
  })

  test('a flaw that is caught under some seeds only counts as a flake too', () => {
    const moody = { id: 'm1', name: 'flaw', criterion: 'T1', caught: [true, false] }
    expect(judgeTrial(RUBRIC, { ...SOUND, listed: [moody] })).toMatchObject({
      flakes: 1,
      listed: { killed: 0, survivors: [{ id: 'm1' }] },
    })
  })

  test('a mutant that is caught under some seeds only counts as a flake', () => {
    const moody = { ...CAUGHT, kind: 'rows' as const, caught: [true, false, true] }
    const { flakes, flaky } = judgeTrial(RUBRIC, { ...SOUND, generated: [moody] })
    expect(flakes).toBe(1)
    expect(flaky).toEqual(['a mutant is caught under 2 of 3 seeds: line 1, f: c'])
  })

  test('a guard or a small value taken for zero may stay unseen under every seed', () => {
    const unseen = { ...CAUGHT, caughtBy: null, caught: [false, false] }
    for (const kind of ['guard', 'zeroed'] as const) {
      const verdict = judgeTrial(RUBRIC, { ...SOUND, generated: [CAUGHT, { ...unseen, kind }] })
      expect(verdict).toMatchObject({ problems: [], generated: { killed: 1, total: 1 } })
    }
    expect(problems({ generated: [CAUGHT, { ...unseen, kind: 'binned' }] })).toHaveLength(1)
  })

  test('a mutant that nobody can catch is left out of the count', () => {
    const survivor = { ...CAUGHT, change: 'd', caughtBy: null }
    const known = { where: 'f', statement: 's', change: 'd' }
    const verdict = judgeTrial(RUBRIC, {
      ...SOUND,
      generated: [CAUGHT, survivor],
      equivalents: [known],
    })
    expect(verdict).toMatchObject({
      problems: [],
      generated: { killed: 1, total: 2, equivalent: 1 },
    })
  })

  test('a survivor names the criteria that watch over the same function', () => {
    const survivor = { ...CAUGHT, change: 'd', caughtBy: null }
    const verdict = judgeTrial(RUBRIC, { ...SOUND, generated: [CAUGHT, survivor] })
    expect(verdict.generated?.survivors).toMatchObject([{ change: 'd', expected: ['T1'] }])
  })
})

test('what speaks against a variant is said with its options', () => {
  const sound = {
    options: { side: 'above' },
    broken: [],
    failed: null,
    lost: 0,
    loops: [],
    missed: [],
    shippedLoses: ['T1'],
  }
  const kept = { ...sound, shippedLoses: [], missed: ['m1 (flaw, T1)'] }
  expect(judgeTrial(RUBRIC, { ...SOUND, variants: [sound] }).problems).toEqual([])
  const verdict = judgeTrial(RUBRIC, { ...SOUND, variants: [sound, kept] })
  expect(verdict.variants).toEqual({ sound: 1, tried: 2 })
  expect(verdict.problems).toEqual([
    'variant side=above: m1 (flaw, T1) is not caught',
    'variant side=above: the shipped reference keeps all critical criteria',
  ])
})
