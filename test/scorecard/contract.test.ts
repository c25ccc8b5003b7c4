import { describe, expect, test } from 'vitest'
import { renderCandidate } from '../../src/scorecard/render-candidate.ts'
import { renderReviewer } from '../../src/scorecard/render-reviewer.ts'
import { score } from '../../src/scorecard/score.ts'
import { aScoreInput, qualityEvidence, testEvidence, WRITTEN } from './fixtures.ts'

/** A scorecard where only tests of these criteria pass, and T3 is the contract. */
function passing(...ids: readonly string[]) {
  const tests = testEvidence({}).map((fact) =>
    ids.includes(fact.criterion)
      ? fact
      : { ...fact, outcome: 'failed' as const, reason: 'wrong-value' as const },
  )
  const base = aScoreInput({ evidence: [...tests, ...qualityEvidence({}), ...WRITTEN] })
  const criteria = base.rubric.criteria.map((criterion) =>
    criterion.id === 'T3' ? { ...criterion, contract: true as const } : criterion,
  )
  const rubric = { ...base.rubric, criteria }
  const card = score({ ...base, rubric })
  const quality = card.criteria.filter(({ id }) => id.startsWith('Q'))
  return { card, rubric, quality: quality.map(({ earned }) => earned) }
}

describe('a contract that somebody keeps who solves nothing', () => {
  test('shows no working module: quality earns nothing', () => {
    const { card, rubric, quality } = passing('T3')
    expect(quality).toEqual([0, 0, 0])
    expect(card.criteria.find(({ id }) => id === 'T3')?.earned).toBe(10)
    const page = renderReviewer(card, rubric, { permalinkBase: null })
    expect(page).toContain('counts only when a hidden test passes that is not of the contract')
    const own = renderCandidate(card, rubric, { permalinkBase: null, feedback: 'none' })
    expect(own).toContain('as soon as one hidden test passes that is not of the contract.')
  })

  test('takes nothing from a module that solves something', () => {
    expect(passing('T4').quality).toEqual([4, 3, 3])
    expect(passing('T3', 'T1').quality).toEqual([4, 3, 3])
  })
})
