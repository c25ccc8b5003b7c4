import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Convention, Options } from '../exercise/convention.ts'
import type { Exercise } from '../exercise/exercise.ts'
import { inVariantFolder } from '../exercise/variant-folder.ts'
import { countVariants, drawOptions, nearestVariants } from '../exercise/vary.ts'
import type { Workshop } from '../grading/grader.ts'
import { CallerError } from '../input/bad-news.ts'
import type { Progress } from '../progress.ts'
import {
  type Rubric,
  reproducedCriteria,
  type TestsCriterion,
  testsCriteria,
} from '../rubric/rubric.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { Journal } from './journal.ts'
import { openBench } from './open-bench.ts'
import type { VariantTrial } from './trial.ts'
import { gradeWhole, readMaterials } from './try-code.ts'
import { tryListed } from './try-solutions.ts'

/** Where variants are tried. */
export interface VariantBed {
  readonly root: string
  readonly module: string
  /** Criteria that the shipped plain loops meet. */
  readonly patient: readonly string[]
  readonly workshop: Workshop
  readonly journal: Journal
  readonly progress: Progress
}

const SEED = 'verify-1'

/**
 * Tries each convention alone, and `count` variants that are drawn whole. In all of them the reference
 * has to be right, and the shipped one wrong; in whole ones plain loops and flaws behave as in the shipped one.
 */
export async function tryVariants(
  exercise: Exercise,
  count: number,
  bed: VariantBed,
): Promise<readonly VariantTrial[]> {
  const { conventions, rubric } = exercise
  if (count === 0 || conventions.length === 0) return []
  const near = nearestVariants(conventions)
  const wanted = [...near, ...sampleVariants(conventions, count)]
  const trials: VariantTrial[] = []
  for (const [index, options] of wanted.entries()) {
    bed.progress(index + 1, wanted.length, `${rubric.id}: variants`)
    trials.push(await tryVariant(exercise, options, index >= near.length, bed))
  }
  return trials
}

/** Different variants, the same in every run. */
function sampleVariants(conventions: readonly Convention[], count: number): readonly Options[] {
  const found = new Map<string, Options>()
  const most = Math.min(count, countVariants(conventions) - 1)
  for (let index = 1; found.size < most; index += 1) {
    const options = drawOptions(conventions, 'verify', `${index}`)
    found.set(JSON.stringify(options), options)
  }
  return [...found.values()]
}

async function tryVariant(
  shipped: Exercise,
  options: Options,
  isWhole: boolean,
  bed: VariantBed,
): Promise<VariantTrial> {
  try {
    const judge = (variant: Exercise) => judgeVariant(shipped, variant, isWhole, bed)
    const found = await inVariantFolder(bed.root, shipped.rubric.id, options, judge)
    return { ...NOTHING, ...found, options: differences(shipped.conventions, options) }
  } catch (error) {
    if (!(error instanceof CallerError)) throw error
    const broken = error.issues.map(({ file, path, message }) =>
      [file.replace(/^.*[/](?=graders[/])/, ''), path, message]
        .filter((part) => part !== '')
        .join(': '),
    )
    return { ...NOTHING, broken, options: differences(shipped.conventions, options) }
  }
}

const NOTHING = { broken: [], failed: null, lost: null, loops: [], missed: [], shippedLoses: [] }

function differences(conventions: readonly Convention[], options: Options): Options {
  const differing = conventions.filter(({ id, shipped }) => options[id] !== shipped)
  return Object.fromEntries(differing.map(({ id }) => [id, options[id] ?? '']))
}

async function judgeVariant(
  shipped: Exercise,
  variant: Exercise,
  isWhole: boolean,
  { module, patient, workshop, journal }: VariantBed,
): Promise<Partial<VariantTrial>> {
  const own = await readMaterials(variant, module)
  const old = await readFile(join(shipped.grader, 'reference.py'), 'utf8')
  const bench = openBench(variant, module, workshop, journal)
  try {
    const [[failed = null], strange] = await Promise.all([
      bench.firstFailures(own.reference, [SEED]),
      bench.failures(
        old,
        SEED,
        criticalCriteria(variant.rubric).map(({ id }) => id),
      ),
    ])
    const first = { failed, shippedLoses: lostCritical(variant.rubric, strange) }
    if (!isWhole) return first
    const [slow, listed, [full]] = await Promise.all([
      bench.failures(own.loops, SEED, patient),
      tryListed(bench, own.flawed[0], module, [SEED], () => {}),
      gradeWhole(variant, [own.solution], workshop, () => {}),
    ])
    return {
      ...first,
      lost: pointsLost(variant.rubric, full),
      loops: [...new Set(slow.map(({ criterion }) => criterion))],
      missed: listed
        .filter(({ caught }) => !caught.every(Boolean))
        .map(({ id, name, criterion }) => `${id} (${name}, ${criterion})`),
    }
  } finally {
    await bench.close()
  }
}

/** Numbers that a write-up gives are those of the shipped variant; no other paper is written for a trial. */
function pointsLost(rubric: Rubric, scorecard: Scorecard | undefined): number {
  const rewritten = reproducedCriteria(rubric).map(({ id }) => id)
  const measured = (scorecard?.criteria ?? []).filter(
    ({ id, status }) => status !== 'pending' && !rewritten.includes(id),
  )
  return measured.reduce((lost, { points, earned }) => lost + points - (earned ?? 0), 0)
}

function criticalCriteria(rubric: Rubric): readonly TestsCriterion[] {
  return testsCriteria(rubric).filter(({ critical }) => critical)
}

/** A critical criterion is lost by a test of its core; without one, by any. */
function lostCritical(
  rubric: Rubric,
  failed: readonly { readonly criterion: string; readonly name: string }[],
): readonly string[] {
  return criticalCriteria(rubric)
    .filter(({ id, core }) =>
      failed.some(({ criterion, name }) => criterion === id && (core?.includes(name) ?? true)),
    )
    .map(({ id }) => id)
}
