import { expect, test } from 'vitest'
import { sampled } from '../sampled.ts'
import { answersAgain } from './answers-again.ts'

const CODE = [
  'bias-variance',
  'class-imbalance',
  'classification-metrics',
  'cross-validation',
  'feature-pipeline',
  'linear-regression',
  'recommender-system',
  'regularization',
]

test.for(sampled(CODE, CODE.length))(
  'every answer of a kit for the reference of %s is what the judge sees again',
  async (id) => {
    const picks = await answersAgain(id)
    expect(picks).toHaveLength(5)
    // Two changes that break one thing are one question.
    expect(new Set(picks.map(({ about }) => about)).size).toBeGreaterThanOrEqual(3)
  },
)
