/**
 * How long a whole grade takes next to bare pytest running the same hidden tests in one process,
 * both in the same run and in turn, so that a machine that drifts drifts for both.
 *
 *   npm run bench              a table
 *   npm run bench -- --json    {"single": {"ratio", ...}, "cohort": {"ratio", ...}}
 *   ... -- --runs 9 --cohort 50 --exercise linear-regression
 *
 * The cohort is one of the first exercise: nine pairs of fifty submissions take about ten minutes.
 */
import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findPython } from '../../../src/judge/find-python.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '9' },
    cohort: { type: 'string', default: '50' },
    exercise: {
      type: 'string',
      multiple: true,
      default: ['linear-regression', 'classification-metrics'],
    },
  },
})
const runs = Number(options.runs)
const cohortSize = Number(options.cohort)
const cores = availableParallelism()
const python = await findPython(null, process.env['PATH'] ?? '')
const work = await mkdtemp(join(tmpdir(), 'takehome-bench-'))

try {
  const single = await eachExercise(measureSingle)
  const cohort = [await measureCohort(options.exercise[0] ?? '')]
  const worst = (entries: readonly Entry[], pick: (...ratios: number[]) => number) =>
    pick(...entries.map(({ ratio }) => ratio))
  const report = {
    single: {
      ratio: worst(single, Math.max),
      meaning: 'whole grade / bare pytest, wall time; lower is better',
      runs,
      exercises: single,
    },
    cohort: {
      ratio: worst(cohort, Math.min),
      meaning: "takehome's throughput / bare pytest's; higher is better",
      runs,
      size: cohortSize,
      cores,
      exercises: cohort,
    },
  }
  console.log(options.json ? JSON.stringify(report) : table(report))
} finally {
  await rm(work, { recursive: true, force: true })
}

interface Entry {
  readonly exercise: string
  readonly ratio: number
  readonly takehomeSeconds: number
  readonly bareSeconds: number
}

async function eachExercise(measure: (exercise: string) => Promise<Entry>): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const exercise of options.exercise) entries.push(await measure(exercise))
  return entries
}

/** One submission: the reference solution in the template's folder. */
async function measureSingle(exercise: string): Promise<Entry> {
  const [folder = ''] = await submissions(exercise, 1)
  const pairs = await inTurn(
    `single ${exercise}`,
    () => takehome(exercise, [folder]),
    () => bare(exercise, folder),
  )
  return summary(exercise, pairs, (ours, theirs) => ours / theirs)
}

/** A cohort: as many submissions at a time as there are cores, on either side. */
async function measureCohort(exercise: string): Promise<Entry> {
  const folders = await submissions(exercise, cohortSize)
  const pairs = await inTurn(
    `cohort ${exercise}`,
    () => takehome(exercise, folders),
    () => pool(folders, (folder) => bare(exercise, folder)),
  )
  return summary(exercise, pairs, (ours, theirs) => theirs / ours)
}

type Pair = readonly [ours: number, theirs: number]

/** The first pair warms caches and is not counted. */
async function inTurn(
  name: string,
  ours: () => Promise<void>,
  theirs: () => Promise<void>,
): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let run = 0; run <= runs; run++) {
    process.stderr.write(`\r${name}: ${run}/${runs} `)
    pairs.push([await seconds(ours), await seconds(theirs)])
  }
  process.stderr.write('\n')
  return pairs.slice(1)
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function summary(
  exercise: string,
  pairs: readonly Pair[],
  ratio: (ours: number, theirs: number) => number,
): Entry {
  return {
    exercise,
    ratio: median(pairs.map(([ours, theirs]) => ratio(ours, theirs))),
    takehomeSeconds: median(pairs.map(([ours]) => ours)),
    bareSeconds: median(pairs.map(([, theirs]) => theirs)),
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const value =
    sorted.length % 2 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
  return Math.round((value ?? Number.NaN) * 1000) / 1000
}

async function submissions(exercise: string, count: number): Promise<string[]> {
  const folders = Array.from({ length: count }, (_, index) =>
    join(work, `${exercise}-${count}`, `candidate-${index + 1}`),
  )
  for (const folder of folders) {
    await mkdir(folder, { recursive: true })
    await cp(join(root, 'templates', exercise), folder, { recursive: true })
    await cp(
      join(root, 'graders', exercise, 'reference.py'),
      join(folder, `${exercise.replaceAll('-', '_')}.py`),
    )
  }
  return folders
}

function takehome(exercise: string, folders: readonly string[]): Promise<void> {
  const out = join(work, 'out')
  return run(
    process.execPath,
    [join(root, 'dist/cli/index.js'), 'grade', ...folders, '--exercise', exercise, '--out', out],
    {},
  )
}

/** Bytecode caches are allowed and warm: the yardstick is as quick as it can be. */
function bare(exercise: string, folder: string): Promise<void> {
  const grader = join(root, 'graders', exercise)
  return run(python, ['-m', 'pytest', '-q', '-p', 'takehome.bare', grader], {
    PATH: process.env['PATH'] ?? '',
    PYTHONPATH: join(root, 'src/judge/python'),
    PYTHONPYCACHEPREFIX: join(work, 'pycache'),
    PYTEST_DISABLE_PLUGIN_AUTOLOAD: '1',
    TAKEHOME_SOLUTION: join(folder, `${exercise.replaceAll('-', '_')}.py`),
  })
}

async function pool(
  folders: readonly string[],
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const queue = [...folders]
  const worker = async () => {
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) await work(folder)
  }
  await Promise.all(Array.from({ length: cores }, worker))
}

function run(program: string, args: readonly string[], env: Record<string, string>): Promise<void> {
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

function table(report: {
  readonly single: { readonly exercises: readonly Entry[] }
  readonly cohort: { readonly exercises: readonly Entry[] }
}): string {
  const line = (kind: string, { exercise, ratio, takehomeSeconds, bareSeconds }: Entry) =>
    `${kind.padEnd(7)} ${exercise.padEnd(24)} ${ratio.toFixed(2).padStart(6)}   ${takehomeSeconds.toFixed(2)} s against ${bareSeconds.toFixed(2)} s`
  return [
    'kind    exercise                  ratio   takehome against bare pytest (medians)',
    ...report.single.exercises.map((entry) => line('single', entry)),
    ...report.cohort.exercises.map((entry) => line('cohort', entry)),
    'single: wall time, lower is better; cohort: throughput, higher is better',
  ].join('\n')
}
