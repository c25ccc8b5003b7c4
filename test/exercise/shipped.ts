/** The exercises that come with takehome, in the order of the interview questions they answer. */
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
