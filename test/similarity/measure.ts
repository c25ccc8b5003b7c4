import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareWorks } from '../../src/similarity/compare.ts'
import type { TokenList, Work } from '../../src/similarity/work.ts'
import { ROOT } from '../folders.ts'
import { PYTHON } from '../judge/run-python.ts'

/** A shipped exercise and the file of its module. */
export const MODULES = {
  'linear-regression': 'linear_regression.py',
  'classification-metrics': 'classification_metrics.py',
  'bias-variance': 'bias_variance.py',
  'class-imbalance': 'class_imbalance.py',
  'cross-validation': 'cross_validation.py',
  'feature-pipeline': 'feature_pipeline.py',
  'recommender-system': 'recommender.py',
  regularization: 'regularization.py',
} as const
export type ExerciseId = keyof typeof MODULES

/** What goes beyond the ladder: the same computation in another structure. */
export const BEYOND = 'restructured'

/** One pair that was compared; rungs are empty for a module as it was written. */
export interface Measured {
  readonly exercise: string
  readonly authors: readonly [string, string]
  readonly rungs: readonly [string, string]
  readonly share: number
}

/** The share of every pair of modules of each exercise, as written and disguised. */
export function measure(exercises: readonly ExerciseId[]): readonly Measured[] {
  return exercises.flatMap((exercise) => {
    const modules = authorsOf(exercise)
    const template = readFileSync(join(ROOT, 'templates', exercise, MODULES[exercise]), 'utf8')
    const asked = modules.map(({ source }) => ({ source, template, seeds: [1] }))
    const versions = ladder(asked)
    const works = modules.flatMap(({ author }, index) =>
      (versions[index] ?? []).map(({ rung, text, tokens }): Work => {
        const list = { problem: null, tokens }
        return { name: `${author}/${rung}`, origin: 'round', text, list }
      }),
    )
    const { pairs, leftOut } = compareWorks(works, 0)
    if (leftOut.length > 0) throw new Error(`left out: ${leftOut.map(({ name }) => name)}`)
    return pairs.map(({ left, right, share }) => {
      const [one = '', oneRung = ''] = left.name.split('/')
      const [other = '', otherRung = ''] = right.name.split('/')
      return { exercise, authors: [one, other], rungs: [oneRung, otherRung], share } as const
    })
  })
}

function authorsOf(exercise: ExerciseId) {
  const folder = join(ROOT, 'test', 'similarity', 'independent', exercise)
  const grader = ['reference.py', 'loops.py'].map((name) => join(ROOT, 'graders', exercise, name))
  const others = readdirSync(folder).map((name) => join(folder, name))
  return [...grader, ...others].filter(existsSync).map((file) => {
    const author = file.split('/').at(-1)?.replace('.py', '') ?? ''
    return { author, source: readFileSync(file, 'utf8') }
  })
}

interface Version extends Pick<TokenList, 'tokens'> {
  readonly rung: string
  readonly text: string
}

function ladder(modules: readonly unknown[]): readonly (readonly Version[])[] {
  const program = join(ROOT, 'test', 'similarity', 'ladder.py')
  const own = join(ROOT, 'src', 'verify', 'python')
  const options = { input: JSON.stringify(modules), maxBuffer: 2 ** 28 }
  return JSON.parse(String(execFileSync(PYTHON, ['-B', program, own], options)))
}

/** Pairs of a module and its own disguise. */
export function copiesOf(pairs: readonly Measured[]): readonly Measured[] {
  return pairs.filter(
    ({ authors: [one, other], rungs }) =>
      one === other && rungs.includes('') && !rungs.includes(BEYOND),
  )
}

/** Pairs of the same in another structure, disguised by everything else too. */
export function restructuredOf(pairs: readonly Measured[]): readonly Measured[] {
  return pairs.filter(
    ({ authors: [one, other], rungs }) =>
      one === other && rungs.includes('') && rungs.includes(BEYOND),
  )
}

/** Pairs of two authors; `asWritten` leaves out the disguised ones, which say the same again. */
export function independentOf(pairs: readonly Measured[], asWritten: boolean): readonly Measured[] {
  return pairs.filter(
    ({ authors: [one, other], rungs }) =>
      one !== other && (asWritten ? rungs.every((rung) => rung === '') : !rungs.includes(BEYOND)),
  )
}

/** The probability that a copy shares more than an independent pair; a tie counts half. */
export function areaUnderCurve(
  copies: readonly Measured[],
  independent: readonly Measured[],
): number {
  const wins = copies.flatMap((copy) =>
    independent.map(({ share }) => (copy.share > share ? 1 : copy.share === share ? 0.5 : 0)),
  )
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length
}

/** Clopper and Pearson's upper limit (95 %, one-sided) of a rate of which none was seen in `count`. */
export function upperLimitOfNone(count: number): number {
  return 1 - 0.05 ** (1 / count)
}
