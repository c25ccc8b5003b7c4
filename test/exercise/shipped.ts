/** The exercises that answer interview questions, in the order of these. */
export const EXERCISES = [
  'bias-variance',
  'linear-regression',
  'recommender-system',
  'cross-validation',
  'failure-retrospective',
  'classification-metrics',
  'class-imbalance',
  'end-to-end-project',
  'feature-pipeline',
  'regularization',
] as const

/** Those in which candidates test a module with flaws. */
export const REVIEWS = ['review-training-pipeline', 'review-serving-metrics'] as const

/** All that come with takehome. */
export const SHIPPED = [...EXERCISES, ...REVIEWS] as const
