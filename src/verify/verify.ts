import type { Exercise } from '../exercise/exercise.ts'
import { listExercises } from '../exercise/exercise-files.ts'
import { loadExercise } from '../exercise/load-exercise.ts'
import type { Workshop } from '../grading/grader.ts'
import { CallerError } from '../input/bad-news.ts'
import type { Progress } from '../progress.ts'
import { type ExerciseVerdict, judgeTrial } from './exercise-verdict.ts'
import { openJournal } from './journal.ts'
import { judgeReview } from './review-verdict.ts'
import type { Trial } from './trial.ts'
import { criteriaMet, type Effort, tryCode } from './try-code.ts'
import { tryReview } from './try-review.ts'
import { tryVariants } from './try-variants.ts'
import { tryWriteUp } from './try-write-up.ts'

export interface VerifyRequest extends Effort {
  /** Exercises; all of them when none is named. */
  readonly ids: readonly string[]
  readonly root: string
  /** A file that remembers what was tried out; null for none. */
  readonly resume: string | null
}

/** Tests the tests of each exercise: by its reference, by solutions with one flaw each, and by cheats. */
export async function verify(
  { ids, root, resume, ...effort }: VerifyRequest,
  workshop: Workshop,
  progress: Progress,
): Promise<readonly ExerciseVerdict[]> {
  const journal = await openJournal(resume)
  const tryOut = async (exercise: Exercise): Promise<Trial> => {
    const { module } = exercise.rubric
    if (module === null) return await tryWriteUp(exercise, effort, workshop, progress)
    const trial = await tryCode(exercise, module, effort, workshop, journal, progress)
    const patient = criteriaMet(trial.loops ?? trial.reference)
    const bed = { root, module, patient, workshop, journal, progress }
    return { ...trial, variants: await tryVariants(exercise, effort.variants, bed) }
  }
  const verdicts: ExerciseVerdict[] = []
  for (const exercise of await loadAll(ids, root)) {
    const { rubric, modules = [] } = exercise
    if (rubric.suite === undefined) verdicts.push(judgeTrial(rubric, await tryOut(exercise)))
    else {
      const trial = await tryReview(exercise, rubric.suite, workshop, progress)
      verdicts.push(judgeReview(rubric, modules, trial))
    }
  }
  return verdicts
}

async function loadAll(ids: readonly string[], root: string): Promise<readonly Exercise[]> {
  const wanted = ids.length > 0 ? ids : await listExercises(root)
  const loaded = await Promise.all(wanted.map((id) => loadExercise(root, id)))
  const issues = loaded.flatMap((result) => (result.ok ? [] : result.error))
  if (issues.length > 0) throw new CallerError(issues)
  return loaded.flatMap((result) => (result.ok ? [result.value] : []))
}
