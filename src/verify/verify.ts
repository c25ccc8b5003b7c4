import type { Exercise } from '../exercise/exercise.ts'
import { listExercises } from '../exercise/exercise-files.ts'
import { loadExercise } from '../exercise/load-exercise.ts'
import type { Workshop } from '../grading/grader.ts'
import { CallerError } from '../input/bad-news.ts'
import type { Progress } from '../progress.ts'
import { type ExerciseVerdict, judgeTrial } from './exercise-verdict.ts'
import { openJournal } from './journal.ts'
import type { Trial } from './trial.ts'
import { type Effort, tryCode } from './try-code.ts'
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
  const tryOut = ({ rubric, ...rest }: Exercise): Promise<Trial> =>
    rubric.module === null
      ? tryWriteUp({ rubric, ...rest }, effort, workshop, progress)
      : tryCode({ rubric, ...rest }, rubric.module, effort, workshop, journal, progress)
  const verdicts: ExerciseVerdict[] = []
  for (const exercise of await loadAll(ids, root)) {
    verdicts.push(judgeTrial(exercise.rubric, await tryOut(exercise)))
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
