import { callWorkflow } from './call-workflow.ts'
import { fill, holds, type Status } from './evaluate.ts'
import { beyond, DEFAULT_GRANTS, type Grants, grantsOf } from './grants.ts'
import { expandMatrix, type MatrixJob } from './matrix.ts'
import { type PlannedJob, runJob, withoutMachine } from './run-job.ts'
import type { JobReport, Needed, Result, Scope } from './run-world.ts'
import type { Job } from './workflow.ts'

/** What became of a job of the file: each of its matrix, and what `needs` shows of them together. */
interface Done extends Needed {
  readonly reports: readonly JobReport[]
}

/** Runs all jobs of a workflow, each when those that it needs have ended. */
export async function runJobs(scope: Scope): Promise<ReadonlyMap<string, Done>> {
  const { jobs } = scope.workflow
  const started = new Map<string, Promise<Done>>()
  const start = (job: Job): Promise<Done> => {
    const running = started.get(job.id) ?? runWhenReady(job)
    started.set(job.id, running)
    return running
  }
  const runWhenReady = async (job: Job): Promise<Done> => {
    const needed = await Promise.all(
      jobs
        .filter(({ id }) => job.needs.includes(id))
        .map(async (each) => [each.id, await start(each)] as const),
    )
    const ancestors = ancestorsOf(job, jobs)
    const results = await Promise.all(ancestors.map(async (each) => (await start(each)).result))
    return await runAll(job, scope, Object.fromEntries(needed), results)
  }
  const entries = jobs.map(async (job) => [job.id, await start(job)] as const)
  return new Map(await Promise.all(entries))
}

/** A job, once or once for each of its matrix. */
async function runAll(
  job: Job,
  scope: Scope,
  done: Readonly<Record<string, Done>>,
  results: readonly Result[],
): Promise<Done> {
  const { run, inputs } = scope
  const needs = Object.fromEntries(
    Object.entries(done).map(([id, { result, outputs }]) => [id, { result, outputs }]),
  )
  const vars = run.hosted.vars ?? {}
  const contexts = { github: run.github, inputs, vars, needs }
  const permissions = permissionsOf(job, scope)
  const name = [...scope.path, job.id].join(' / ')
  if (!holds(job.when, contexts, statusOf(results, run.signal))) {
    const result = run.signal.aborted ? 'cancelled' : 'skipped'
    return together([withoutMachine({ job, name, permissions }, result)])
  }
  const strategy = fill(job.strategy, contexts)
  const expanded = expandMatrix(Object(strategy))
  const controller = new AbortController()
  const reports: JobReport[] = []
  for (const each of expanded) {
    const label = expanded.length === 1 ? name : `${name} (${labelOf(each)})`
    const planned: PlannedJob = {
      job,
      name: label,
      permissions,
      contexts: { ...contexts, ...each },
      signal: controller.signal,
    }
    const ended = await runOne(planned, scope)
    reports.push(...ended)
    const failed = ended.some(({ result }) => result === 'failure')
    if (failed && each.strategy['fail-fast'] === true) controller.abort()
  }
  return together(reports)
}

async function runOne(planned: PlannedJob, scope: Scope): Promise<readonly JobReport[]> {
  const { job } = planned
  if (job.calls === null) return [await runJob(planned, scope)]
  if (planned.signal.aborted) return [withoutMachine(planned, 'cancelled')]
  return await callWorkflow(planned, scope, job.calls, runJobs)
}

/** The last one that has set an output counts; a failure anywhere is one of the whole. */
function together(reports: readonly JobReport[]): Done {
  const results = reports.map(({ result }) => result)
  const result =
    (['failure', 'cancelled', 'success'] as const).find((each) => results.includes(each)) ??
    'skipped'
  const outputs = Object.assign({}, ...reports.map(({ outputs: set }) => set))
  return { result, outputs, reports }
}

function ancestorsOf(job: Job, jobs: readonly Job[]): readonly Job[] {
  const parents = jobs.filter(({ id }) => job.needs.includes(id))
  return [...new Set(parents.flatMap((parent) => [parent, ...ancestorsOf(parent, jobs)]))]
}

/** Of a job, these look at all that it hangs on: docs.github.com, "Status check functions". */
function statusOf(results: readonly Result[], { aborted }: AbortSignal): Status {
  return {
    success: !aborted && results.every((result) => result === 'success'),
    failure: results.includes('failure'),
    cancelled: aborted,
  }
}

function permissionsOf(job: Job, { workflow, ceiling }: Scope): Grants {
  const general = grantsOf(workflow.permissions, ceiling ?? DEFAULT_GRANTS)
  const granted = grantsOf(job.permissions, general)
  const tooMuch = ceiling === null ? [] : beyond(granted, ceiling)
  if (tooMuch.length > 0) {
    throw new Error(`${workflow.file}, ${job.id}: its caller does not grant ${tooMuch.join(', ')}`)
  }
  return granted
}

function labelOf({ matrix }: MatrixJob): string {
  return Object.values(matrix).map(String).join(', ')
}
