import { ruffTarget, STATED } from '../../judge/stated-python.ts'

/** The rules of the lint criterion, as every exercise's README states them for ruff. */
export const LINT_OPTIONS = {
  'target-version': ruffTarget(STATED.python),
  'line-length': 100,
  lint: {
    select: ['E', 'F', 'W', 'I', 'B', 'UP', 'SIM', 'N', 'RET', 'C4'],
    // X and X_train are what machine learning calls a matrix.
    ignore: ['N803', 'N806'],
  },
} as const
