import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadExercise } from '../../../src/exercise/load-exercise.ts'
import { readFlawedSolutions } from '../../../src/verify/flawed-solutions.ts'

const EXERCISE = 'linear-regression'
const MODULE = 'linear_regression.py'

export interface DemoCandidate {
  readonly name: string
  readonly about: string
  /** Path to text: what the candidate adds or changes. */
  readonly files: ReadonlyMap<string, string>
}

/** Three candidates of one exercise: their write-ups are in candidates/, their code mostly comes from the grader. */
export async function demoCandidates(root: string): Promise<readonly DemoCandidate[]> {
  const grader = join(root, 'graders', EXERCISE)
  const reference = await readFile(join(grader, 'reference.py'), 'utf8')
  return [
    await candidate('excellent', 'all of it, clearly', reference),
    await candidate(
      'subtly-wrong',
      'forgets to unscale its weights',
      await flawed(root, reference),
    ),
    await candidate('cheating', 'hunts for tests, forges results', null),
  ]
}

async function candidate(
  name: string,
  about: string,
  source: string | null,
): Promise<DemoCandidate> {
  const files = await textFiles(join(import.meta.dirname, 'candidates', name))
  return { name, about, files: source === null ? files : new Map([...files, [MODULE, source]]) }
}

async function flawed(root: string, reference: string): Promise<string> {
  const exercise = await loadExercise(root, EXERCISE)
  if (!exercise.ok) throw new Error(`the exercise ${EXERCISE} does not load`)
  const solutions = await readFlawedSolutions(exercise.value, new Map([[MODULE, reference]]))
  const found = solutions.ok ? solutions.value.find(({ id }) => id === 'm3') : undefined
  if (found === undefined) throw new Error('the flawed solution m3 does not load')
  return found.solution.get(MODULE) ?? ''
}

async function textFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return new Map(names.map((name, index) => [name, texts[index] ?? '']))
}
