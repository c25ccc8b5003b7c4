import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'
import { presentHour } from '../health/present-hour.ts'
import { type Bench, expect, type LiveCheckPlan } from './bench.ts'
import { agree } from './check-people.ts'

const DAY_MS = 86_400_000
const PATIENCE_SECONDS = 30
const TEXT = 'A text that is removed at once'

/** Step 13 begins before all others. */
export const LIMIT_BEFORE: LiveCheckPlan = {
  step: 13,
  id: 'limit-before',
  what: 'GitHub says how many requests are left before anything is done',
  by: ['provisioner', 'grader', 'owner'],
  run: async (bench, octokit) => {
    const left = (await presentHour(octokit))?.left ?? null
    if (left !== null) bench.found.requestsBefore = left
    return { left }
  },
}

/** Steps 7 to 13, as far as they need no run of a workflow. */
export const HUB_CHECKS: readonly LiveCheckPlan[] = [
  {
    step: 7,
    id: 'parallel-writes',
    what: 'Of two writes of one file at once, GitHub refuses one',
    by: ['owner'],
    after: ['branches'],
    run: async ({ place }, octokit) => {
      const write = async (text: string) =>
        await octokit.rest.repos.createOrUpdateFileContents({
          ...place,
          path: 'ledger.jsonl',
          branch: 'main',
          message: text,
          content: Buffer.from(text).toString('base64'),
        })
      const statuses = await Promise.all(['one', 'two'].map((text) => statusOfWrite(write(text))))
      const taken = statuses.filter((status) => status === 201).length
      expect(taken === 1, `GitHub answered ${statuses.join(' and ')}`)
      return { refusedWith: statuses.find((status) => status !== 201) ?? null }
    },
  },
  {
    step: 10,
    id: 'removed-comment',
    what: 'A comment can be removed at once, and whether the events still show it',
    by: ['owner'],
    after: ['empty-pull-request'],
    run: async (bench, octokit) => {
      const issue_number = bench.found.pull ?? 0
      const { issues } = octokit.rest
      const from = bench.clock()
      const made = await issues.createComment({ ...bench.place, issue_number, body: TEXT })
      const comment_id = made.data.id
      await issues.deleteComment({ ...bench.place, comment_id })
      const visible = Math.round((bench.clock() - from) * 100) / 100
      const left = await issues.listComments({ ...bench.place, issue_number, per_page: 100 })
      expect(!left.data.some(({ id }) => id === comment_id), 'it is still there')
      return { secondsVisible: visible, eventsStillShowIt: await inEvents(bench, octokit) }
    },
  },
  {
    step: 10,
    id: 'mail',
    what: 'Whether a mail with a removed comment came',
    by: ['person'],
    after: ['removed-comment'],
    run: async (bench) => {
      await agree(bench, 'Look into the mailbox of somebody who watches the repository. Done?')
      const came = (await bench.confirm?.(`Is there a mail with the words "${TEXT}"?`)) ?? false
      return { came }
    },
  },
  {
    step: 12,
    id: 'watch-starts',
    what: 'How often Watch began by its schedule within 24 hours, and the longest wait',
    by: ['owner'],
    run: async ({ config, now }, octokit) => {
      const since = Date.parse(now) - DAY_MS
      const asked = { ...config.hub, workflow_id: 'watch.yml', event: 'schedule', per_page: 100 }
      const { data } = await octokit.rest.actions.listWorkflowRuns(asked)
      const starts = data.workflow_runs
        .map((run) => Date.parse(run.run_started_at ?? run.created_at))
        .filter((at) => at >= since)
        .sort((a, b) => a - b)
      expect(starts.length > 0, 'it never began')
      const all = [since, ...starts, Date.parse(now)]
      const gaps = all.slice(1).map((at, index) => (at - (all[index] ?? at)) / 60_000)
      return { starts: starts.length, longestMinutes: Math.round(Math.max(...gaps)) }
    },
  },
  {
    step: 13,
    id: 'limit-after',
    what: 'How many requests of the hour this check has used',
    by: ['provisioner', 'grader', 'owner'],
    after: ['limit-before'],
    run: async ({ found }, octokit) => {
      const left = (await presentHour(octokit))?.left ?? null
      const before = found.requestsBefore ?? null
      if (left === null || before === null) return { left, used: null }
      expect(left <= before, `there were ${before}, and now there are ${left}`)
      return { left, used: before - left }
    },
  },
]

async function statusOfWrite(write: Promise<{ readonly status: number }>): Promise<number | null> {
  return await write.then(
    ({ status }) => status,
    (error: unknown) => {
      const status = statusOf(error)
      if (status === 409 || status === 422) return status
      throw error
    },
  )
}

/** GitHub shows events late, so it is asked for a while. */
async function inEvents(bench: Bench, octokit: Octokit): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE_SECONDS; waited += 10) {
    const { data } = await octokit.rest.activity.listRepoEvents({ ...bench.place, per_page: 100 })
    if (JSON.stringify(data).includes(TEXT)) return true
    await bench.wait(10)
  }
  return false
}
