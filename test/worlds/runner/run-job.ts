import { join } from 'node:path'
import { type Contexts, fillText, fillTexts } from './evaluate.ts'
import type { Grants } from './grants.ts'
import { inGroup } from './in-group.ts'
import { openMachine } from './job-machine.ts'
import { runSteps } from './run-steps.ts'
import type { JobReport, Scope } from './run-world.ts'
import { makeJobToken } from './tokens.ts'
import { isMapping, type Job } from './workflow.ts'

/** One job of one machine, with the contexts that its keys may speak of. */
export interface PlannedJob {
  readonly job: Job
  readonly name: string
  readonly permissions: Grants
  /** github, inputs, vars, needs, matrix and strategy. */
  readonly contexts: Contexts
  /** Aborted when the job is cancelled with others of its matrix. */
  readonly signal: AbortSignal
}

/** A machine's worth: waits for its turn, gets a token and a machine, runs the steps. */
export async function runJob(planned: PlannedJob, scope: Scope): Promise<JobReport> {
  const { job, contexts } = planned
  const done = await inGroup(job.concurrency, contexts, scope.run.groups, async (signal) => {
    const signals = AbortSignal.any([signal, planned.signal, scope.run.signal])
    return await scope.run.takeMachine(async () => {
      return signals.aborted ? null : await onMachine(planned, scope, signals)
    })
  })
  return done ?? withoutMachine(planned, 'cancelled')
}

/** A job that was skipped, or cancelled before it got a machine. */
export function withoutMachine(
  { name, permissions, job }: Pick<PlannedJob, 'name' | 'permissions' | 'job'>,
  result: 'skipped' | 'cancelled' | 'failure',
): JobReport {
  const timeoutMinutes = typeof job.timeoutMinutes === 'number' ? job.timeoutMinutes : null
  const nothing = {
    outputs: {},
    seconds: null,
    requests: 0,
    appRequests: 0,
    steps: [],
    summary: '',
  }
  return { name, permissions, environment: null, timeoutMinutes, result, ...nothing }
}

async function onMachine(
  planned: PlannedJob,
  scope: Scope,
  signal: AbortSignal,
): Promise<JobReport> {
  const { job, name, permissions } = planned
  const { hosted, programs, artifacts, folder } = scope.run
  const { github, repository, root } = hosted
  const token = await makeJobToken(github, repository, permissions)
  const environment = environmentOf(job, planned.contexts)
  const secrets = { ...scope.secrets, ...environmentSecrets(scope, environment) }
  const checkouts = join(hosted.folder, 'checkouts')
  const place = { github, root, programs, checkouts, artifacts, signal }
  const run = { ...Object(planned.contexts['github']), token, job: job.id }
  const opened = await openMachine(place, join(folder, name.replace(/[^\w-]+/g, '-')), run)
  const base = {
    ...planned.contexts,
    ...opened.contexts,
    secrets: { ...secrets, GITHUB_TOKEN: token },
  }
  const general = fillTexts(scope.workflow.env, base)
  const env = { ...general, ...fillTexts(job.env, { ...base, env: general }) }
  const [first, started] = [github.requests.length, performance.now()]
  const end = await runSteps(job.steps, opened.machine, base, env)
  const seconds = (performance.now() - started) / 1_000 + end.seconds
  const after = { ...base, env, steps: end.steps, job: { status: end.result } }
  return {
    ...withoutMachine(planned, 'skipped'),
    ...countRequests(scope, first),
    name,
    environment,
    result: end.result,
    outputs: fillTexts(job.outputs, after),
    seconds,
    steps: end.reports,
    summary: end.summary,
  }
}

function environmentOf({ environment }: Job, contexts: Contexts): string | null {
  if (environment === undefined) return null
  const given = isMapping(environment) ? environment['name'] : environment
  return fillText(given, contexts) || null
}

function environmentSecrets({ run }: Scope, environment: string | null) {
  return environment === null ? {} : (run.hosted.environments?.[environment] ?? {})
}

/** Of the API alone: git asks another part of GitHub, which has limits of its own. */
function countRequests({ run }: Scope, first: number) {
  const asked = run.hosted.github.requests.slice(first).filter(({ path }) => !/\.git\//.test(path))
  const apps = asked.flatMap(({ app }) => app ?? [])
  const own = apps.filter((app) => app === 'github-actions')
  return { requests: own.length, appRequests: apps.length - own.length }
}
