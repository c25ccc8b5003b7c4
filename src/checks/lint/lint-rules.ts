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

/** A source with more findings than this has lost all its points at any length. */
export const MAX_FINDINGS = 20_000
/**
 * The same for the tests of a review, whose findings name their file: 200 kB hold 100,000 lines at most, and one
 * finding in ten lines costs all points.
 */
export const MAX_SUITE_FINDINGS = 10_000

/** What `ruff check` has to be told for the same rules; noqa changes nothing here either. */
export function lintFlags(): string {
  const { lint, 'line-length': length, 'target-version': target } = LINT_OPTIONS
  const rules = `--select ${lint.select.join(',')} --ignore ${lint.ignore.join(',')}`
  return `--isolated --ignore-noqa --target-version ${target} --line-length ${length} ${rules}`
}

/**
 * The same rules where the linter has to be told what stands beside a file: it sees one text and no folder, and
 * imports are sorted by what belongs to the candidate. `ownModules`: names that can be imported from there.
 */
export function lintOptions(ownModules: readonly string[]) {
  const isort = { 'known-first-party': ownModules }
  return ownModules.length === 0
    ? LINT_OPTIONS
    : { ...LINT_OPTIONS, lint: { ...LINT_OPTIONS.lint, isort } }
}
