/** What is compared: whole grades, and bare pytest running the same hidden tests in one process. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeJob } from '../../../src/grading/job.ts'
import { readFolder } from '../../../src/submission/read-folder.ts'

export const ROOT = join(import.meta.dirname, '..', '..', '..')
const DOOR = join(ROOT, 'dist/cli/index.js')

/** Where things are, and how many submissions either side grades at a time. */
export interface Bench {
  readonly work: string
  readonly python: string
  readonly cores: number
}

/** So many submissions: the reference solution in the template's folder. */
export async function submissions(
  { work }: Bench,
  exercise: string,
  count: number,
): Promise<readonly string[]> {
  const folders = Array.from({ length: count }, (_, index) =>
    join(work, `${exercise}-${count}`, `candidate-${index + 1}`),
  )
  for (const folder of folders) {
    await mkdir(folder, { recursive: true })
    await cp(join(ROOT, 'templates', exercise), folder, { recursive: true })
    const reference = join(ROOT, 'graders', exercise, 'reference.py')
    await cp(reference, join(folder, moduleOf(exercise)))
  }
  return folders
}

/** The same submissions as `fetch` leaves them, each with the seed of an assignment of its own. */
export async function jobsOf(
  { work }: Bench,
  exercise: string,
  folders: readonly string[],
): Promise<string> {
  const jobs = join(work, `${exercise}-${folders.length}-jobs`)
  const object = 'a'.repeat(40)
  for (const [index, folder] of folders.entries()) {
    const pseudonym = `calm-otter-${index.toString(16).padStart(4, '0')}`
    const seed = createHash('sha256').update(pseudonym).digest('hex')
    const job = { schemaVersion: 1, pseudonym, exercise, role: null, seed } as const
    const submission = await readFolder(folder, () => true)
    await writeJob(jobs, { ...job, sha: object, tree: object, submission })
  }
  return jobs
}

/** As a person types it, into a folder. */
export function gradeFolders(
  bench: Bench,
  exercise: string,
  folders: readonly string[],
  nodeOptions: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const words = ['grade', ...folders, '--exercise', exercise, '--out', join(bench.work, 'out')]
  return run(bench, process.execPath, [...nodeOptions, DOOR, ...words, ...onPython(bench)], env)
}

/** As the hub's workflow does it. */
export function gradeJobs(
  bench: Bench,
  jobs: string,
  nodeOptions: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const words = ['grade-jobs', jobs, '--out', join(bench.work, 'results')]
  return run(bench, process.execPath, [...nodeOptions, DOOR, ...words, ...onPython(bench)], env)
}

/** Both sides are told which Python: what it costs to look for one depends on the shims of the machine. */
function onPython({ python }: Bench): readonly string[] {
  return ['--python', python]
}

/** Bytecode caches are allowed and warm: the yardstick is as quick as it can be. */
export function bare(bench: Bench, exercise: string, folder: string): Promise<void> {
  const grader = join(ROOT, 'graders', exercise)
  return run(bench, bench.python, ['-m', 'pytest', '-q', '-p', 'takehome.bare', grader], {
    PYTHONPATH: join(ROOT, 'src/judge/python'),
    PYTHONPYCACHEPREFIX: join(bench.work, 'pycache'),
    PYTEST_DISABLE_PLUGIN_AUTOLOAD: '1',
    TAKEHOME_SOLUTION: join(folder, moduleOf(exercise)),
  })
}

/** As many at a time as there are cores. */
export async function bareCohort(
  bench: Bench,
  exercise: string,
  folders: readonly string[],
): Promise<void> {
  const queue = [...folders]
  const lane = async () => {
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop())
      await bare(bench, exercise, folder)
  }
  await Promise.all(Array.from({ length: bench.cores }, lane))
}

function moduleOf(exercise: string): string {
  return `${exercise.replaceAll('-', '_')}.py`
}

function run(
  { work }: Bench,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: work,
      env: { ...env, PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
    })
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${program} ${args.join(' ')} ended with ${code}: ${said}`)),
    )
  })
}
