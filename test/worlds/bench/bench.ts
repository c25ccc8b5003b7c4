/**
 * How long grading takes next to bare pytest running the same hidden tests in one process, both in the
 * same run and in turn.
 *
 *   npm run bench                 a table: one grade of each code exercise, a cohort of the first
 *   npm run bench -- --profile    where the time of one grade goes, part by part
 *   ... -- --json                 the same as data
 *   ... -- --runs 9 --cohort 50 --exercise linear-regression [--exercise ...] [--only single|cohort]
 *
 * Single: wall time of a whole `takehome grade`. Cohort: throughput, as many submissions at a time as
 * there are cores, once with a seed for each submission, as in a hub, and once with one for all.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findPython } from '../../../src/judge/find-python.ts'
import { type Compared, compare } from './pairs.ts'
import { profile, profileTable } from './profile.ts'
import {
  type Bench,
  bare,
  bareCohort,
  gradeFolders,
  gradeJobs,
  jobsOf,
  submissions,
} from './sides.ts'

const CODE_EXERCISES = [
  'linear-regression',
  'classification-metrics',
  'bias-variance',
  'class-imbalance',
  'cross-validation',
  'feature-pipeline',
  'recommender-system',
  'regularization',
]
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    runs: { type: 'string', default: '9' },
    cohort: { type: 'string', default: '50' },
    only: { type: 'string' },
    exercise: { type: 'string', multiple: true, default: CODE_EXERCISES },
  },
})
const runs = Number(options.runs)
const bench: Bench = {
  work: await mkdtemp(join(tmpdir(), 'takehome-bench-')),
  python: await findPython(null, process.env['PATH'] ?? ''),
  cores: availableParallelism(),
}

try {
  if (options.profile) {
    const report = await profile(bench, options.exercise, Number(options.cohort))
    console.log(options.json ? JSON.stringify(report) : profileTable(report))
  } else {
    const report = { runs, cores: bench.cores, single: await singles(), cohort: await cohorts() }
    console.log(options.json ? JSON.stringify(report) : table(report))
  }
} finally {
  await rm(bench.work, { recursive: true, force: true })
}

async function singles(): Promise<readonly Compared[]> {
  const entries: Compared[] = []
  for (const exercise of options.only === 'cohort' ? [] : options.exercise) {
    const [folder = ''] = await submissions(bench, exercise, 1)
    const ours = () => gradeFolders(bench, exercise, [folder])
    const theirs = () => bare(bench, exercise, folder)
    entries.push(await compare(exercise, runs, ours, theirs, (one, other) => one / other))
  }
  return entries
}

/** The first exercise stands for all where none is named: nine pairs of fifty submissions take ten minutes. */
async function cohorts(): Promise<readonly Compared[]> {
  const entries: Compared[] = []
  const asked = options.exercise === CODE_EXERCISES ? CODE_EXERCISES.slice(0, 1) : options.exercise
  for (const exercise of options.only === 'single' ? [] : asked) {
    const folders = await submissions(bench, exercise, Number(options.cohort))
    const jobs = await jobsOf(bench, exercise, folders)
    const theirs = () => bareCohort(bench, exercise, folders)
    const faster = (one: number, other: number) => other / one
    const own = () => gradeJobs(bench, jobs)
    entries.push(await compare(`${exercise}, own seeds`, runs, own, theirs, faster))
    const shared = () => gradeFolders(bench, exercise, folders)
    entries.push(await compare(`${exercise}, one seed`, runs, shared, theirs, faster))
  }
  return entries
}

function table(report: {
  readonly single: readonly Compared[]
  readonly cohort: readonly Compared[]
}): string {
  const line = (kind: string, { name, ratio, takehomeSeconds, bareSeconds }: Compared) => {
    const [low, high] = ratio.interval.map((value) => value.toFixed(2))
    const seconds = `${takehomeSeconds.toFixed(2)} s against ${bareSeconds.toFixed(2)} s`
    return `${kind.padEnd(7)} ${name.padEnd(36)} ${ratio.median.toFixed(2)} (${low} to ${high})   ${seconds}`
  }
  return [
    'kind    exercise                             ratio (95 % interval)   takehome against bare pytest',
    ...report.single.map((entry) => line('single', entry)),
    ...report.cohort.map((entry) => line('cohort', entry)),
    'single: wall time, lower is better; cohort: throughput, higher is better; medians',
  ].join('\n')
}
