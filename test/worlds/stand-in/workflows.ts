import type { Repository } from './emulator-store.ts'
import {
  type Answer,
  type Call,
  jsonAnswer,
  notFound,
  pageLinks,
  pageOf,
  parameter,
} from './exchange.ts'
import { readFiles } from './read-files.ts'
import { show } from './repositories.ts'
import { type Conclusion, type WorkflowJob, workflowJobs } from './workflow-jobs.ts'
import { type Handlers, inRepository, type World } from './world.ts'

/** https://docs.github.com/en/rest/actions/workflows: the values of `state`. */
export type WorkflowState = 'active' | 'disabled_manually' | 'disabled_inactivity'

/** A run that is said to have happened. Nothing runs here. */
export interface WorkflowRun {
  readonly repository: string
  /** Such as `.github/workflows/watch.yml`. */
  readonly path: string
  readonly event: string
  readonly conclusion: Conclusion
  /** ISO 8601. */
  readonly at: string
  /** None where left out. */
  readonly jobs?: readonly WorkflowJob[]
}

/** What is not `active`, by the repository's full name and the path of the workflow. */
export type WorkflowStates = Map<string, WorkflowState>

interface Workflow {
  readonly id: number
  readonly path: string
  readonly state: WorkflowState
}

/** The workflows of a repository are the files of its default branch. */
export function workflows(
  world: World,
  states: WorkflowStates,
  runs: readonly WorkflowRun[],
): Handlers {
  const all = (repository: Repository) => workflowsOf(world, states, repository)
  const named = (call: Call, repository: Repository) => {
    const asked = parameter(call, 'workflow_id')
    return all(repository).find(
      ({ id, path }) => String(id) === asked || path === `${FOLDER}${asked}`,
    )
  }
  const set = (state: WorkflowState) =>
    inRepository(world, async (call, repository) => {
      const found = named(call, repository)
      if (found === undefined) return notFound()
      states.set(`${repository.full_name} ${found.path}`, state)
      return jsonAnswer(204)
    })
  const numbered = (repository: Repository, id: number) =>
    all(repository)
      .flatMap((workflow) => numberedRuns(repository, workflow, runs))
      .find((run) => run.id === id)
  return {
    ...workflowJobs(world, numbered),
    'actions/list-repo-workflows': inRepository(world, async (call, repository) => {
      const found = all(repository)
      const shown = pageOf(call, found).map((one) => describe(world, repository, one))
      const body = { total_count: found.length, workflows: shown }
      return jsonAnswer(200, body, pageLinks(call, world.url, found.length))
    }),
    'actions/get-workflow': inRepository(world, async (call, repository) => {
      const found = named(call, repository)
      return found === undefined ? notFound() : jsonAnswer(200, describe(world, repository, found))
    }),
    'actions/disable-workflow': set('disabled_manually'),
    'actions/enable-workflow': set('active'),
    'actions/list-workflow-runs': inRepository(world, async (call, repository) => {
      const found = named(call, repository)
      return found === undefined ? notFound() : await listRuns(world, call, repository, found, runs)
    }),
  }
}

const FOLDER = '.github/workflows/'

function workflowsOf(
  world: World,
  states: WorkflowStates,
  { id, full_name, default_branch }: Repository,
): readonly Workflow[] {
  const sha = world.moves.refsOf(id).get(`refs/heads/${default_branch}`)
  if (sha === undefined) return []
  return [...readFiles(world.store, id, sha).keys()]
    .filter((path) => path.startsWith(FOLDER) && /\.ya?ml$/.test(path))
    .sort()
    .map((path, index) => {
      const state = states.get(`${full_name} ${path}`) ?? 'active'
      return { id: id * 1_000 + index, path, state }
    })
}

function describe(
  world: World,
  { full_name, created_at }: Repository,
  { id, path, state }: Workflow,
) {
  const file = path.slice(FOLDER.length)
  const home = `${world.url}/${full_name}`
  return {
    id,
    node_id: `W_${id}`,
    name: path,
    path,
    state,
    created_at,
    updated_at: created_at,
    url: `${world.url}/repos/${full_name}/actions/workflows/${id}`,
    html_url: `${home}/blob/main/${path}`,
    badge_url: `${home}/workflows/${file}/badge.svg`,
  }
}

/** Of one workflow. A run keeps its number when others come. */
function numberedRuns(
  { full_name }: Repository,
  { id, path }: Workflow,
  runs: readonly WorkflowRun[],
) {
  return runs
    .filter((run) => run.repository === full_name && run.path === path)
    .map((run, index) => ({ ...run, id: id * 1_000 + index }))
}

/** Newest first; `status` may ask for a conclusion. */
async function listRuns(
  world: World,
  call: Call,
  repository: Repository,
  workflow: Workflow,
  runs: readonly WorkflowRun[],
): Promise<Answer> {
  const status = call.query.get('status')
  const event = call.query.get('event')
  const here = numberedRuns(repository, workflow, runs)
    .filter((run) => status === null || status === 'completed' || status === run.conclusion)
    .filter((run) => event === null || event === run.event)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const shown = await show(world, call, repository)
  const workflow_runs = pageOf(call, here).map((run, index) => {
    const { id } = run
    const url = `${world.url}/repos/${repository.full_name}/actions/runs/${id}`
    return {
      id,
      node_id: `WFR_${id}`,
      head_branch: repository.default_branch,
      head_sha: '0'.repeat(40),
      path: run.path,
      display_title: run.path,
      run_number: index + 1,
      event: run.event,
      status: 'completed',
      conclusion: run.conclusion,
      workflow_id: workflow.id,
      url,
      html_url: `${world.url}/${repository.full_name}/actions/runs/${id}`,
      pull_requests: [],
      created_at: run.at,
      updated_at: run.at,
      run_started_at: run.at,
      jobs_url: `${url}/jobs`,
      logs_url: `${url}/logs`,
      check_suite_url: `${url}/check-suite`,
      artifacts_url: `${url}/artifacts`,
      cancel_url: `${url}/cancel`,
      rerun_url: `${url}/rerun`,
      workflow_url: `${world.url}/repos/${repository.full_name}/actions/workflows/${workflow.id}`,
      head_commit: null,
      repository: shown,
      head_repository: shown,
    }
  })
  return jsonAnswer(200, { total_count: here.length, workflow_runs })
}
