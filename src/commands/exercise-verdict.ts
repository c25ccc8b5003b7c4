import type { Exercise } from '../exercise/exercise.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'

/** What the tests of one exercise are worth. Points are measured ones, before the cap. */
export interface ExerciseVerdict {
  readonly id: string
  readonly possible: number
  readonly template: { readonly earned: number; readonly testsPassed: number }
  readonly reference: { readonly earned: number }
  /** The criteria that a correct solution in plain loops loses, other than by speed or quality. */
  readonly loops: { readonly earned: number; readonly lost: readonly string[] }
  readonly listed: {
    readonly killed: number
    readonly total: number
    readonly survivors: readonly {
      readonly id: string
      readonly name: string
      readonly criterion: string
    }[]
  }
  /** What is wrong, in words; empty for a suite to rely on. */
  readonly problems: readonly string[]
}

export interface Trial {
  readonly exercise: Exercise
  readonly template: Scorecard
  readonly reference: Scorecard
  readonly loops: Scorecard
  readonly flawed: readonly {
    readonly id: string
    readonly name: string
    readonly criterion: string
    readonly scorecard: Scorecard
  }[]
}

/** What a trial says of the tests. */
export function judgeTrial(trial: Trial): ExerciseVerdict {
  const { exercise, template, reference, loops, flawed } = trial
  const survivors = flawed
    .filter(({ criterion, scorecard }) => isMet(scorecard, criterion))
    .map(({ id, name, criterion }) => ({ id, name, criterion }))
  const verdict = {
    id: exercise.rubric.id,
    possible: reference.totals.measured.possible,
    template: { earned: template.totals.measured.beforeCap, testsPassed: testsPassed(template) },
    reference: { earned: reference.totals.measured.beforeCap },
    loops: { earned: loops.totals.measured.beforeCap, lost: lostByMoreThanSpeed(loops) },
    listed: { killed: flawed.length - survivors.length, total: flawed.length, survivors },
  }
  return { ...verdict, problems: problemsOf(verdict, trial) }
}

function isMet({ criteria }: Scorecard, id: string): boolean {
  return criteria.find((criterion) => criterion.id === id)?.status === 'passed'
}

function testsPassed({ criteria }: Scorecard): number {
  const evidence = criteria.flatMap((criterion) => criterion.evidence)
  return evidence.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed').length
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

/** What keeps a suite from being relied on, each with the way to see more. */
function problemsOf(
  { possible, template, reference, loops, listed }: Omit<ExerciseVerdict, 'problems'>,
  { exercise, flawed }: Pick<Trial, 'exercise' | 'flawed'>,
): readonly string[] {
  const tested = exercise.rubric.criteria.filter(({ id }) => id.startsWith('T'))
  const unseen = tested.filter(({ id }) => !flawed.some(({ criterion }) => criterion === id))
  return [
    ...(template.testsPassed > 0
      ? [`the untouched template passes ${template.testsPassed} hidden tests`]
      : []),
    ...(reference.earned < possible
      ? [`the reference earns ${reference.earned} of ${possible} measured points`]
      : []),
    ...(loops.lost.length > 0
      ? [`the plain-loop solution loses ${loops.lost.join(', ')} by more than speed`]
      : []),
    ...listed.survivors.map(
      ({ id, name, criterion }) => `${id} (${name}) is not caught by ${criterion}`,
    ),
    ...unseen.map(({ id }) => `no flawed solution shows that ${id} can fail`),
  ]
}
