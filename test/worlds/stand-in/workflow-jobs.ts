import { timestamp } from './clock.ts'
import type { Repository } from './emulator-store.ts'
import { type Call, jsonAnswer, notFound, pageLinks, pageOf, parameter } from './exchange.ts'
import { type Handlers, inRepository, type World } from './world.ts'

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

interface Worked {
  readonly name: string
  readonly conclusion: Conclusion
  readonly seconds: number
}

/** A job of a run that is said to have happened. */
export interface WorkflowJob extends Worked {
  readonly steps: readonly Worked[]
}

/** A run by its number on GitHub. */
export interface NumberedRun {
  readonly id: number
  readonly path: string
  /** When it began, as ISO 8601. */
  readonly at: string
  readonly jobs?: readonly WorkflowJob[]
}

/**
 * The jobs of a run with their steps: docs.github.com, REST, Workflow jobs. Its moments are in whole seconds. All
 * jobs begin with the run here, and the steps of a job one after another.
 */
export function workflowJobs(
  world: World,
  find: (repository: Repository, id: number) => NumberedRun | undefined,
): Handlers {
  return {
    'actions/list-jobs-for-workflow-run': inRepository(world, async (call, repository) => {
      const run = find(repository, Number(parameter(call, 'run_id')))
      if (run === undefined) return notFound()
      const jobs = (run.jobs ?? []).map((job, index) => describe(world, call, run, job, index))
      const total_count = jobs.length
      const body = { total_count, jobs: pageOf(call, jobs) }
      return jsonAnswer(200, body, pageLinks(call, world.url, total_count))
    }),
  }
}

function describe(world: World, call: Call, run: NumberedRun, job: WorkflowJob, index: number) {
  const id = run.id * 100 + index
  const repository = `${parameter(call, 'owner')}/${parameter(call, 'repo')}`
  const api = `${world.url}/repos/${repository}`
  return {
    id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: 1,
    node_id: `CR_${id}`,
    head_sha: '0'.repeat(40),
    head_branch: 'main',
    url: `${api}/actions/jobs/${id}`,
    html_url: `${world.url}/${repository}/actions/runs/${run.id}/job/${id}`,
    check_run_url: `${api}/check-runs/${id}`,
    workflow_name: run.path,
    name: job.name,
    labels: ['ubuntu-24.04'],
    ...{ runner_id: 1, runner_name: 'GitHub Actions 1' },
    ...{ runner_group_id: 0, runner_group_name: 'GitHub Actions' },
    created_at: later(run.at, 0),
    ...ended(run.at, 0, job),
    steps: job.steps.map((step, at) => {
      const before = job.steps.slice(0, at).reduce((sum, { seconds }) => sum + seconds, 0)
      return { name: step.name, number: at + 1, ...ended(run.at, before, step) }
    }),
  }
}

function ended(from: string, before: number, { conclusion, seconds }: Worked) {
  const started_at = later(from, before)
  const completed_at = later(from, before + seconds)
  return { status: 'completed', conclusion, started_at, completed_at }
}

function later(from: string, seconds: number): string {
  return timestamp(new Date(Date.parse(from) + seconds * 1_000))
}
