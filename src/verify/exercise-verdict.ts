import { missingLevels } from '../exercise/anchors.ts'
import type { Rubric } from '../rubric/rubric.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { type Equivalent, isSame } from './equivalents.ts'
import type { MutantKind } from './generate-solutions.ts'
import type { GeneratedTrial, Trial } from './trial.ts'
import { countSound, type VariantCount, variantProblems } from './variant-problems.ts'

/** What the tests of one exercise are worth. Points are measured ones, before the cap. */
export interface ExerciseVerdict {
  readonly id: string
  readonly possible: number
  readonly template: { readonly earned: number; readonly testsPassed: number }
  readonly reference: { readonly earned: number }
  /** Criteria that a correct solution in plain loops loses other than by speed; null for a write-up. */
  readonly loops: { readonly earned: number; readonly lost: readonly string[] } | null
  readonly listed: {
    readonly killed: number
    readonly total: number
    readonly survivors: readonly { id: string; name: string; criterion: string }[]
  }
  readonly generated: GeneratedVerdict | null
  readonly cheats: readonly { name: string; earned: number; possible: number }[]
  /** Of a review: tests of somebody who looks at little. Left out in all other kinds. */
  readonly naive?: readonly { name: string; earned: number; possible: number }[]
  /** Of a review: the share of the points for flaws that guessing earns, 0 to 1. */
  readonly guessing?: number
  /** Null where none were tried. */
  readonly variants: VariantCount | null
  /** Solutions whose verdict differs from seed to seed, or from run to run. */
  readonly flakes: number
  readonly flaky: readonly string[]
  /** What is wrong, in words; empty for a suite to rely on. */
  readonly problems: readonly string[]
}

interface GeneratedVerdict {
  readonly killed: number
  /** With those that are equivalent. */
  readonly total: number
  readonly equivalent: number
  readonly survivors: readonly Survivor[]
}

export interface Survivor extends Omit<GeneratedTrial, 'caughtBy' | 'caught' | 'kind'> {
  /** The criteria that catch other changes of the same function, the busiest first. */
  readonly expected: readonly string[]
}

// A suite is relied on when it notices 97 of 100 small changes that can be noticed.
const ENOUGH = 0.97
// A sum of squares is not changed by a guard, and a share of a thousand rows is never that small. So they
// may stay unseen under every seed; seen under some only, they are flakes like all others.
const MAY_STAY_UNSEEN: readonly MutantKind[] = ['guard', 'zeroed']
// What somebody may earn who only repeats what the public tests give away.
const CHEAT_SHARE = 0.25

/** What a trial says of the tests. */
export function judgeTrial(rubric: Rubric, trial: Trial): ExerciseVerdict {
  const { template, reference, loops, listed, cheats } = trial
  const survivors = listed.filter(({ caught }) => !caught.every(Boolean))
  const flaky = flakyOnes(trial)
  const verdict = {
    id: rubric.id,
    possible: reference.totals.measured.possible,
    template: { earned: measured(template), testsPassed: testsPassed(template) },
    reference: { earned: measured(reference) },
    loops: loops && { earned: measured(loops), lost: lostByMoreThanSpeed(loops) },
    listed: {
      killed: listed.length - survivors.length,
      total: listed.length,
      survivors: survivors.map(({ id, name, criterion }) => ({ id, name, criterion })),
    },
    generated: trial.generated && judgeGenerated(trial.generated, trial.equivalents),
    cheats: cheats.map(({ name, scorecard }) => ({ name, ...testPoints(scorecard) })),
    variants: countSound(trial.variants),
    flakes: flaky.length,
    flaky,
  }
  return { ...verdict, problems: problemsOf(verdict, rubric, trial) }
}

function measured({ totals }: Scorecard): number {
  return totals.measured.beforeCap
}

function testsPassed({ criteria }: Scorecard): number {
  const evidence = criteria.flatMap((criterion) => criterion.evidence)
  return evidence.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed').length
}

/** Points for hidden tests alone: a cheat may be tidy. */
function testPoints({ criteria }: Scorecard): { earned: number; possible: number } {
  const tested = criteria.filter(({ id }) => id.startsWith('T'))
  const earned = tested.reduce((sum, criterion) => sum + (criterion.earned ?? 0), 0)
  const possible = tested.reduce((sum, { points }) => sum + points, 0)
  return { earned: Math.round(earned * 100) / 100, possible }
}

function lostByMoreThanSpeed({ criteria }: Scorecard): readonly string[] {
  return criteria
    .filter(({ evidence }) =>
      evidence.some(
        (fact) => fact.kind === 'test' && fact.outcome === 'failed' && fact.reason !== 'too-slow',
      ),
    )
    .map(({ id }) => id)
}

function flakyOnes({ repeats, listed, generated }: Trial): readonly string[] {
  const failed = repeats.flatMap(({ solution, seed, failed }) =>
    failed === null
      ? []
      : [
          `the ${solution} fails ${failed.criterion} ${failed.name} under seed ${seed}: ${failed.detail}`,
        ],
  )
  const moody = listed
    .filter(({ caught }) => caught.some(Boolean) && !caught.every(Boolean))
    .map(({ id, criterion }) => `${criterion} catches ${id} under some seeds and not under others`)
  return [...failed, ...moody, ...(generated ?? []).flatMap(moodyMutant)]
}

function moodyMutant({ where, line, change, caught }: GeneratedTrial): readonly string[] {
  const times = caught.filter(Boolean).length
  if (times === 0 || times === caught.length) return []
  return [
    `a mutant is caught under ${times} of ${caught.length} seeds: line ${line}, ${where}: ${change}`,
  ]
}

function judgeGenerated(
  tried: readonly GeneratedTrial[],
  equivalents: readonly Equivalent[],
): GeneratedVerdict {
  const generated = tried.filter(
    ({ kind, caughtBy }) => caughtBy !== null || !MAY_STAY_UNSEEN.includes(kind),
  )
  const survived = generated.filter(({ caughtBy }) => caughtBy === null)
  const unexplained = survived.filter((one) => !equivalents.some((known) => isSame(known, one)))
  return {
    killed: generated.length - survived.length,
    total: generated.length,
    equivalent: survived.length - unexplained.length,
    survivors: unexplained.map(({ caughtBy: _, caught: __, kind: ___, ...one }) => ({
      ...one,
      expected: expected(one, generated),
    })),
  }
}

function expected({ where }: { readonly where: string }, generated: readonly GeneratedTrial[]) {
  const near = generated.filter((other) => other.where === where && other.caughtBy !== null)
  return [...Map.groupBy(near, ({ caughtBy }) => caughtBy ?? '')]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 2)
    .map(([criterion]) => criterion)
}

/** What keeps a suite from being relied on, each with the way to see more. */
function problemsOf(
  verdict: Omit<ExerciseVerdict, 'problems'>,
  rubric: Rubric,
  { listed, generated, equivalents, anchors, variants }: Trial,
): readonly string[] {
  const { possible, template, reference, loops } = verdict
  const tested = rubric.criteria.filter(({ id }) => /^[TS]/.test(id))
  const unseen = tested.filter(({ id }) => !listed.some(({ criterion }) => criterion === id))
  return [
    ...(template.testsPassed > 0
      ? [`the untouched template passes ${template.testsPassed} hidden tests`]
      : []),
    ...(reference.earned < possible
      ? [`the reference earns ${reference.earned} of ${possible} measured points`]
      : []),
    ...(loops !== null && loops.lost.length > 0
      ? [`the plain-loop solution loses ${loops.lost.join(', ')} for more than speed`]
      : []),
    ...verdict.listed.survivors.map(
      ({ id, name, criterion }) => `${id} (${name}) is not caught by ${criterion}`,
    ),
    ...unseen.map(({ id }) => `no flawed solution fails ${id}`),
    ...verdict.cheats
      .filter(({ earned, possible }) => earned > CHEAT_SHARE * possible)
      .map(
        ({ name, earned, possible }) =>
          `the cheat "${name}" earns ${earned} of ${possible} points for hidden tests`,
      ),
    ...verdict.flaky,
    ...(verdict.generated === null ? [] : tooFew(verdict.generated)),
    ...variants.flatMap(variantProblems),
    ...missingLevels(anchors, rubric),
    ...equivalents
      .filter(
        (known) =>
          generated !== null &&
          !generated.some((one) => isSame(known, one) && one.caughtBy === null),
      )
      .map(
        ({ where, change }) =>
          `equivalent.yml names a mutant that is caught or does not exist: ${where}: ${change}`,
      ),
  ]
}

function tooFew({ killed, total, equivalent }: GeneratedVerdict): readonly string[] {
  const catchable = total - equivalent
  return killed < ENOUGH * catchable
    ? [
        `${killed} of ${catchable} generated mutants are caught; at least ${Math.ceil(ENOUGH * catchable)} must be`,
      ]
    : []
}
