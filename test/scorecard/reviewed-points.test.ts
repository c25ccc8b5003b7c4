import { describe, expect, test } from 'vitest'
import { score } from '../../src/scorecard/score.ts'
import type { Review } from '../../src/scorecard/scorecard.ts'
import { ROLE } from './a-rubric.ts'
import { aScoreInput, review } from './fixtures.ts'

const bothLevels = (level: 1 | 2 | 3 | 4) =>
  ['W1', 'W2'].flatMap((id) => [review('a', id, level), review('b', id, level)])

const w1 = (reviews: readonly Review[]) =>
  score(aScoreInput({ reviews })).criteria.find(({ id }) => id === 'W1')

describe('reviewed points', () => {
  test.each([
    [[], null, 'pending'],
    [[4], null, 'pending'],
    [[1, 1], 0, 'failed'],
    [[2, 3], 8.63, 'partial'],
    [[3, 3], 11.25, 'passed'],
    [[3, 4], 13.13, 'passed'],
    [[2, 4], null, 'pending'],
    [[2, 4, 3], 11.25, 'passed'],
    [[1, 4, 1], 0, 'failed'],
  ] as const)('levels %j earn %j of 15', (levels, points, status) => {
    const reviews = levels.map((level, index) => review(`reviewer-${index}`, 'W1', level))
    expect(w1(reviews)).toMatchObject({ earned: points, status })
  })

  test('a reviewer who changes their mind counts once', () => {
    const reviews = [review('a', 'W1', 1), review('a', 'W1', 4)]
    expect(w1(reviews)?.earned).toBeNull()
  })
})

describe('the overall', () => {
  test('weighs the competencies when nothing is missing', () => {
    const { overall } = score(aScoreInput({ reviews: bothLevels(2) }))
    // 0.4 * (35 + 6) / 50 + 0.4 * 1 + 0.2 * 0.4
    expect(overall).toEqual({ percent: 80.8, band: 'strong', reason: null })
  })

  test('is unknown without a role', () => {
    expect(score(aScoreInput({ role: null, reviews: bothLevels(4) })).overall.reason).toContain(
      'role',
    )
  })

  test('is unknown while points wait for reviewers', () => {
    expect(score(aScoreInput({ reviews: bothLevels(4).slice(1) })).overall.reason).toContain(
      'reviewers',
    )
  })

  test('is unknown when the role weighs a competency without points, whose weight moves nowhere', () => {
    const weights = { ...ROLE.weights, 'practical-coding': 0.2, 'system-design': 0.2 }
    const { overall } = score(aScoreInput({ role: { ...ROLE, weights }, reviews: bothLevels(4) }))
    expect(overall).toMatchObject({ percent: null, band: null })
    expect(overall.reason).toContain('System design')
  })
})
