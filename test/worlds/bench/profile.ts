/** Where the time of a grade goes: parts of each process, as the program and its judge tell them. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Event, type Part, partsOf, totalsOf } from './parts.ts'
import { type Bench, gradeFolders, gradeJobs, jobsOf, submissions } from './sides.ts'
import { measured, rounded } from './statistics.ts'

const RUNS = 5

export interface Profiled {
  readonly what: string
  readonly submissions: number
  readonly seconds: number
  readonly parts: readonly Part[]
}

export interface ProfileReport {
  /** Microseconds of processor time. */
  readonly pageFaults: Readonly<Record<string, number>>
  readonly profiles: readonly Profiled[]
}

/** One grade of each exercise, and a cohort of the first with a seed for each submission. */
export async function profile(
  bench: Bench,
  exercises: readonly string[],
  cohort: number,
): Promise<ProfileReport> {
  const profiles: Profiled[] = []
  for (const exercise of exercises) {
    const [folder = ''] = await submissions(bench, exercise, 1)
    const once = (env: Env) => gradeFolders(bench, exercise, [folder], COLLECT, env)
    profiles.push(await profileOf(bench, `one grade of ${exercise}`, 1, once))
  }
  const first = exercises[0] ?? ''
  const jobs = await jobsOf(bench, first, await submissions(bench, first, cohort))
  const all = (env: Env) => gradeJobs(bench, jobs, COLLECT, env)
  profiles.push(await profileOf(bench, `${cohort} jobs of ${first}`, cohort, all))
  return { pageFaults: await pageFaults(bench), profiles }
}

const COLLECT = ['--import', join(import.meta.dirname, 'collector.mjs')]
type Env = Readonly<Record<string, string>>

/** Medians over some runs, after one that warms the caches. */
async function profileOf(
  { work }: Bench,
  what: string,
  count: number,
  grade: (env: Env) => Promise<void>,
): Promise<Profiled> {
  const file = join(work, 'profile.json')
  const runs: (readonly Event[])[] = []
  for (let run = 0; run <= RUNS; run++) {
    process.stderr.write(`\r${what}: ${run}/${RUNS} `)
    await grade({ TAKEHOME_BENCH_PROFILE: file })
    if (run > 0) runs.push(JSON.parse(await readFile(file, 'utf8')))
  }
  process.stderr.write('\n')
  const seconds = measured(runs.map((events) => events.at(-1)?.wall ?? Number.NaN)).median
  return { what, submissions: count, seconds, parts: totalsOf(runs.map(partsOf)) }
}

async function pageFaults({ python }: Bench): Promise<Readonly<Record<string, number>>> {
  const program = join(import.meta.dirname, 'page_faults.py')
  const { stdout } = await promisify(execFile)(python, ['-I', program])
  return JSON.parse(stdout)
}

export function profileTable({ pageFaults, profiles }: ProfileReport): string {
  const faults = Object.entries(pageFaults).map(([kind, us]) => `${kind} ${us.toFixed(1)} us`)
  return [...profiles.flatMap(profileLines), `page faults here: ${faults.join(', ')}`].join('\n')
}

function profileLines({ what, submissions, seconds, parts }: Profiled): readonly string[] {
  const cpu = rounded(parts.reduce((sum, part) => sum + part.cpu, 0))
  const each = submissions === 1 ? '' : `, ${rounded(cpu / submissions)} a submission`
  return [
    `${what}: ${seconds.toFixed(2)} s, of processors ${cpu.toFixed(2)} s${each}`,
    'process    part                              wall ms   CPU ms   page faults',
    ...parts.map(
      ({ process, name, wall, cpu: own, faults }) =>
        `${process.padEnd(10)} ${name.padEnd(32)} ${ms(wall)} ${ms(own)} ${String(faults).padStart(13)}`,
    ),
    '',
  ]
}

function ms(seconds: number | null): string {
  return (seconds === null ? '' : (seconds * 1000).toFixed(0)).padStart(8)
}
