import { describe, expect, test } from 'vitest'
import { score } from '../../src/scorecard/score.ts'
import { aScoreInput, qualityEvidence, testEvidence, WRITTEN } from './fixtures.ts'

describe('where a rubric names the core of what is critical', () => {
  const input = (...titles: readonly string[]) => {
    const failures = Object.fromEntries(titles.map((title) => [title, ['raised', ''] as const]))
    const facts = [...testEvidence(failures), ...qualityEvidence({}), ...WRITTEN]
    const base = aScoreInput({ evidence: facts })
    const criteria = base.rubric.criteria.map((criterion) =>
      criterion.id === 'T2'
        ? {
            ...criterion,
            core: ['test_shrinks_the_window_at_the_start', 'test_takes_even_windows'],
          }
        : criterion,
    )
    return { ...base, rubric: { ...base.rubric, criteria } }
  }

  test('an edge case costs its share and caps nothing', () => {
    const { cap, totals } = score(input('takes a series of one', 'shrinks the window at the end'))
    expect(cap).toBeNull()
    expect(totals.measured).toMatchObject({ earned: 60, beforeCap: 60 })
  })

  test('the cap says which part of the core was missed', () => {
    const { cap } = score(input('takes a series of one', 'takes even windows'))
    const expected = { criteria: ['T2'], beforeCap: 60, earned: 35, core: ['takes even windows'] }
    expect(cap).toEqual(expected)
  })

  test('a core test that did not run was missed', () => {
    const given = input()
    const evidence = given.evidence.filter(
      (fact) => fact.kind !== 'test' || fact.title !== 'takes even windows',
    )
    expect(score({ ...given, evidence }).cap?.core).toEqual(['takes even windows'])
  })

  test('other critical criteria cap as a whole', () => {
    expect(score(input('keeps the length')).cap?.criteria).toEqual(['T1'])
  })
})
