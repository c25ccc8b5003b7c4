import { join } from 'node:path'
import { listExercises } from '../../exercise/exercise-files.ts'
import { loadExercise } from '../../exercise/load-exercise.ts'
import { observe } from '../../github/client/observe.ts'
import type { ObservedMachine } from '../../hub/observations.ts'
import type { Seen } from '../../hub/seen.ts'
import { lookForPython } from '../../judge/find-python.ts'
import { startJudge } from '../../judge/judge.ts'
import { LIMITS } from '../../judge/limits.ts'

/** Where takehome is installed, and where programs are found. */
export interface Installation {
  readonly home: string
  readonly path: string
}

export async function lookAtMachine({ home, path }: Installation): Promise<ObservedMachine> {
  const node = process.versions.node
  const python = await observe(() => lookForPython(null, path))
  if (python.kind === 'hidden') return { node, python, sandbox: null }
  return { node, python, sandbox: await tryTheSandbox(python.value.executable, home) }
}

/** The judge proves its sandbox before it takes any work, so it is started and given none. */
async function tryTheSandbox(python: string, home: string): Promise<Seen<string> | null> {
  const ids = await listExercises(home)
  const exercises = await Promise.all(ids.map((id) => loadExercise(home, id)))
  const exercise = exercises.find((one) => one.ok && one.value.rubric.module !== null)
  if (!exercise?.ok || exercise.value.rubric.module === null) return null
  const judge = startJudge({
    python,
    pythonHome: join(home, 'src', 'judge', 'python'),
    grader: exercise.value.grader,
    module: exercise.value.rubric.module,
    limits: LIMITS,
    parallel: 1,
    unsafe: false,
  })
  try {
    return await observe(async () => (await judge.ready).sandbox)
  } finally {
    await judge.close()
  }
}
