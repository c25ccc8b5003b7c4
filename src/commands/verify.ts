import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CallerError } from '../bad-news.ts'
import type { Exercise } from '../exercise/exercise.ts'
import { readFlawedSolutions } from '../exercise/flawed-solutions.ts'
import { listExercises, loadExercise } from '../exercise/load-exercise.ts'
import type { ConfigIssue } from '../rubric/config-issue.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { type Submission, submissionDigest } from '../submission/submission.ts'
import { type ExerciseVerdict, judgeTrial, type Trial } from './exercise-verdict.ts'
import { type Grader, openGrader, type Workshop } from './grader.ts'

/** Tests the tests of each exercise: grades its template, its reference, plain loops and every flawed solution. */
export async function verify(
  ids: readonly string[],
  root: string,
  workshop: Workshop,
  progress: (text: string) => void,
): Promise<readonly ExerciseVerdict[]> {
  const verdicts: ExerciseVerdict[] = []
  for (const exercise of await loadAll(ids, root)) {
    progress(`verifying ${exercise.rubric.id}`)
    verdicts.push(judgeTrial(await tryOut(exercise, workshop, progress)))
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

async function tryOut(
  exercise: Exercise,
  workshop: Workshop,
  progress: (text: string) => void,
): Promise<Trial> {
  const reference = await readFile(join(exercise.grader, 'reference.py'), 'utf8')
  const flawed = await readFlawedSolutions(exercise, reference)
  if (!flawed.ok) throw new CallerError(flawed.error)
  const loops = await readFile(join(exercise.grader, 'loops.py'), 'utf8').catch(() => {
    throw new CallerError([noLoops(exercise)])
  })
  const grader = openGrader({ exercise, role: null, seed: 'verify', sha: null }, workshop)
  let done = 0
  const total = flawed.value.length + 3
  const attempt = async (id: string, source: string | null): Promise<Scorecard> => {
    const scorecard = await gradeSource(grader, exercise, id, source)
    done += 1
    progress(`  ${done}/${total} ${id}`)
    return scorecard
  }
  try {
    const [template, full, slow, ...rest] = await Promise.all([
      attempt('template', null),
      attempt('reference', reference),
      attempt('loops', loops),
      ...flawed.value.map(({ id, source }) => attempt(id, source)),
    ])
    const scored = flawed.value.flatMap((solution, index) => {
      const scorecard = rest[index]
      return scorecard === undefined ? [] : [{ ...solution, scorecard }]
    })
    return { exercise, template, reference: full, loops: slow, flawed: scored }
  } finally {
    await grader.close()
  }
}

function noLoops({ grader }: Exercise): ConfigIssue {
  const hint =
    'Write a correct solution in plain loops: it shows that only speed and quality tell it apart.'
  return { file: join(grader, 'loops.py'), line: null, path: '', message: 'is missing', hint }
}

/** The template as a candidate receives it, with one module in place of the starter. */
async function gradeSource(
  grader: Grader,
  { template, rubric }: Exercise,
  id: string,
  source: string | null,
): Promise<Scorecard> {
  const files = [...template].map(([path, bytes]) => ({
    path,
    bytes: path === rubric.module && source !== null ? new TextEncoder().encode(source) : bytes,
  }))
  const submission: Submission = {
    files,
    listing: files.map(({ path }) => path),
    oddities: [],
    digest: submissionDigest(files),
  }
  return await grader.grade(id, submission)
}
