import type { PresentHour } from '../../assignment/look-size.ts'
import type { Octokit } from '../client/client.ts'
import { presentHour } from '../health/present-hour.ts'
import { LEDGER_BRANCH } from '../ledger/ledger.ts'
import { type Bench, expect, type LiveCheckPlan } from './bench.ts'
import { ended, lookUntilGood, partsOf, runsOf } from './hub-runs.ts'
import { runSelfTest } from './self-test.ts'
import { ENVIRONMENT_WORKFLOW } from './throw-away-hub.ts'

const DISPATCH = 'workflow_dispatch'

/** Step 7: what the token of a workflow may do, in a workflow of its own. */
export const OWN_TOKEN: LiveCheckPlan = {
  step: 7,
  id: 'own-token',
  what: 'The token of a workflow makes branches, writes at once, opens a pull request and starts a workflow',
  by: ['owner'],
  after: ['throw-away-hub'],
  run: async (bench, octokit) => {
    const before = await runsOf(bench, octokit, ENVIRONMENT_WORKFLOW, DISPATCH)
    if (bench.clients.grader !== undefined)
      bench.found.graderHour = await presentHour(bench.clients.grader)
    const { after, did } = await runSelfTest(bench, octokit, 'first')
    bench.found.workflowHour = after
    const { writes = [], branch, pull, dispatch } = did ?? {}
    const taken = writes.filter((status) => status === 201).length
    expect(taken === 1, `GitHub answered ${writes.join(' and ')} to two writes of one file`)
    expect(branch === 201, `GitHub answered ${branch} to the branch of a review`)
    expect(pull === 201, `GitHub answered ${pull} to the pull request`)
    expect(dispatch === 204, `GitHub answered ${dispatch} to the start of another workflow`)
    await lookUntilGood(bench, octokit, ENVIRONMENT_WORKFLOW, DISPATCH, before.good + 1)
    return { refusedWith: writes.find((status) => status !== 201) ?? null }
  },
}

// As grade.yml calls them. Its first step installs with apt and then sets sysctl, so both have one time.
const STEPS = {
  secondsOfAptAndSysctl: 'Install the sandbox',
  secondsOfPython: 'Install Python',
  // Proves the sandbox with a canary before it grades.
  secondsOfCanaryAndGrading: 'Grade',
} as const

/** Step 8: the machines that graded what was pushed. */
export const GRADED: LiveCheckPlan = {
  step: 8,
  id: 'graded-in-workflow',
  what: 'Machines of GitHub installed and proved the sandbox, graded and handed on: a scorecard is on the ledger',
  by: ['owner'],
  after: ['push-to-grade'],
  run: async (bench, octokit) => {
    await ended(bench, octokit, 'watch.yml', DISPATCH)
    const jobs = await jobsOfWatch(bench, octokit)
    const steps = jobs.flatMap((job) => job.steps ?? [])
    const times = Object.entries(STEPS).map(([fact, name]) => {
      const step = steps.find((one) => one.name === name)
      expect(step !== undefined, `no job has the step ${name}`)
      expect(step?.conclusion === 'success', `the step ${name} ended with ${step?.conclusion}`)
      return [fact, secondsOf(step ?? {})] as const
    })
    const { place } = partsOf(bench)
    const asked = { ...place, tree_sha: LEDGER_BRANCH, recursive: 'true' }
    const { data } = await octokit.rest.git.getTree(asked)
    const cards = data.tree.filter(({ path }) => /^scorecards\/.+\.json$/.test(path))
    expect(cards.length > 0, 'there is none')
    const worked = jobs.filter(({ conclusion }) => conclusion !== 'skipped')
    // GitHub rounds each job up to a minute: docs.github.com, About billing for GitHub Actions.
    const minutes = worked.map((job) => Math.max(1, Math.ceil(secondsOf(job) / 60)))
    return {
      scorecards: cards.length,
      ...Object.fromEntries(times),
      jobs: worked.length,
      minutes: minutes.reduce((sum, each) => sum + each, 0),
    }
  },
}

/** Step 13, around the one grading of the throw-away hub. */
export const GRADING_COST: LiveCheckPlan = {
  step: 13,
  id: 'grading-cost',
  what: "What one grading costs of the hour of the grader and of the workflow's token",
  by: ['owner'],
  after: ['own-token', 'graded-in-workflow'],
  run: async (bench, octokit) => {
    const { grader } = bench.clients
    const { graderHour = null, workflowHour = null } = bench.found
    const graderNow = grader === undefined ? null : await presentHour(grader)
    const { before } = await runSelfTest(bench, octokit, 'last')
    const ofWorkflow = spent(workflowHour, before)
    return {
      ofGrader: spent(graderHour, graderNow),
      // One of them wrote down what the first self-test had found.
      ofWorkflowToken: ofWorkflow === null ? null : Math.max(0, ofWorkflow - 1),
    }
  },
}

/** Null where GitHub sets no limit, or where another hour has begun. */
function spent(before: PresentHour | null, now: PresentHour | null): number | null {
  if (before === null || now === null || before.endsAt !== now.endsAt) return null
  expect(now.left <= before.left, `there were ${before.left}, and now there are ${now.left}`)
  return before.left - now.left
}

async function jobsOfWatch(bench: Bench, octokit: Octokit) {
  const { place } = partsOf(bench)
  const asked = { ...place, workflow_id: 'watch.yml', event: DISPATCH, per_page: 100 }
  const { data: listed } = await octokit.rest.actions.listWorkflowRuns(asked)
  const run_id = listed.workflow_runs.find(({ conclusion }) => conclusion === 'success')?.id ?? 0
  const { data } = await octokit.rest.actions.listJobsForWorkflowRun({
    ...place,
    run_id,
    per_page: 100,
  })
  return data.jobs
}

interface Timed {
  readonly started_at?: string | null
  readonly completed_at?: string | null
}

function secondsOf({ started_at, completed_at }: Timed): number {
  return (Date.parse(completed_at ?? '') - Date.parse(started_at ?? '')) / 1_000 || 0
}
