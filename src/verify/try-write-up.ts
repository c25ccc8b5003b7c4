import { join } from 'node:path'
import { readAnchors } from '../exercise/anchors.ts'
import type { Exercise } from '../exercise/exercise.ts'
import type { Workshop } from '../grading/grader.ts'
import { CallerError } from '../input/bad-news.ts'
import type { Progress } from '../progress.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { readEquivalents } from './equivalents.ts'
import { readFlawedSolutions, readFolder } from './flawed-solutions.ts'
import type { Trial } from './trial.ts'
import { type Effort, gradeWhole } from './try-code.ts'
import { writeUpMutants } from './write-up-mutants.ts'

/** Tries out the structure checks of an exercise that is a write-up alone: nothing runs, and no seed matters. */
export async function tryWriteUp(
  exercise: Exercise,
  effort: Pick<Effort, 'generated'>,
  workshop: Workshop,
  progress: Progress,
): Promise<Trial> {
  const reference = await readFolder(join(exercise.grader, 'reference'))
  const flawed = await readFlawedSolutions(exercise, reference)
  const equivalents = await readEquivalents(join(exercise.grader, 'equivalent.yml'))
  const anchors = await readAnchors(exercise)
  const issues = [flawed, equivalents, anchors].flatMap((read) => (read.ok ? [] : read.error))
  if (!flawed.ok || !equivalents.ok || !anchors.ok) throw new CallerError(issues)
  const mutants = effort.generated ? writeUpMutants(exercise, reference) : []
  const solutions = [
    new Map(),
    reference,
    ...flawed.value.map(({ solution }) => solution),
    ...mutants.map(({ solution }) => solution),
  ]
  let done = 0
  const [template, full, ...rest] = await gradeWhole(exercise, solutions, workshop, () => {
    done += 1
    progress(done, solutions.length, `${exercise.rubric.id}: structure`)
  })
  if (template === undefined || full === undefined) throw new Error('no scorecard')
  const listed = flawed.value.map(({ id, name, criterion }, index) => {
    return { id, name, criterion, caught: [lost(rest[index] ?? full).includes(criterion)] }
  })
  const generated = mutants.map(({ solution: _, ...place }, index) => {
    return { ...place, caughtBy: lost(rest[listed.length + index] ?? full)[0] ?? null }
  })
  return {
    template,
    reference: full,
    loops: null,
    cheats: [],
    repeats: [],
    listed,
    generated: effort.generated ? generated : null,
    equivalents: equivalents.value,
    anchors: anchors.value,
    variants: [],
  }
}

function lost({ criteria }: Scorecard): readonly string[] {
  return criteria
    .filter(({ kind, status }) => kind === 'measured' && status !== 'passed')
    .map(({ id }) => id)
}
