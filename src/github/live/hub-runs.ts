import { assignmentId } from '../../assignment/invitation.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { type Bench, type Facts, type HubParts, NotDone, Unexpected } from './bench.ts'
import { secondOf } from './check-people.ts'

const LOOK_EVERY_SECONDS = 10
export const RUN_SECONDS = 15 * 60

export function partsOf({ life }: Bench): HubParts {
  if (typeof life === 'string') throw new NotDone(`needs ${life}`)
  return life
}

/** The repository that Invite makes for the second account. */
export function candidateOf(bench: Bench): Repository {
  const { exercise } = partsOf(bench)
  const repo = assignmentId(exercise, secondOf(bench).login)
  return { owner: bench.config.organisation, repo }
}

export async function dispatch(
  octokit: Octokit,
  place: Repository,
  workflow_id: string,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const ref = (await octokit.rest.repos.get({ ...place })).data.default_branch
  await octokit.rest.actions.createWorkflowDispatch({ ...place, workflow_id, ref, inputs })
}

/** Waits until a run has gone well. What GitHub skipped or cancelled, because another run did its work, does not count. */
export async function ended(
  bench: Bench,
  octokit: Octokit,
  workflow: string,
  event: string,
): Promise<Facts> {
  return await lookUntilGood(bench, octokit, workflow, event, 1)
}

/** Waits until as many runs have gone well. */
export async function lookUntilGood(
  bench: Bench,
  octokit: Octokit,
  workflow: string,
  event: string,
  wanted: number,
): Promise<Facts> {
  const from = bench.clock()
  return await lookUntil(bench, RUN_SECONDS, `no run of ${workflow} went well`, async () => {
    const { good, bad, runs } = await runsOf(bench, octokit, workflow, event)
    if (good >= wanted) return { runs, seconds: Math.round(bench.clock() - from) }
    if (bad !== null) throw new Unexpected(`its run ended with ${bad}`)
    return null
  })
}

/** What a look finds, as soon as it finds it. Throws Unexpected, with what was not found, when the time is over. */
export async function lookUntil<T>(
  bench: Bench,
  seconds: number,
  missed: string,
  look: () => Promise<T | null>,
): Promise<T> {
  for (let waited = 0; waited < seconds; waited += LOOK_EVERY_SECONDS) {
    const found = await look()
    if (found !== null) return found
    await bench.wait(LOOK_EVERY_SECONDS)
  }
  throw new Unexpected(`${missed} within ${seconds / 60} minutes`)
}

/** `bad` is the conclusion of one that failed, once none is under way. */
export async function runsOf(bench: Bench, octokit: Octokit, workflow_id: string, event: string) {
  const asked = { ...partsOf(bench).place, workflow_id, event, per_page: 100 }
  const { data } = await octokit.rest.actions.listWorkflowRuns(asked)
  const ends = data.workflow_runs.map(({ status, conclusion }) =>
    status === 'completed' ? conclusion : null,
  )
  const counted = ends.filter((end) => end !== 'skipped' && end !== 'cancelled')
  const failed = counted.find((end) => end !== null && end !== 'success') ?? null
  return {
    runs: counted.length,
    good: counted.filter((end) => end === 'success').length,
    bad: counted.includes(null) ? null : failed,
  }
}

/** The one review of the throw-away hub. */
export async function reviewOf(bench: Bench, octokit: Octokit) {
  const { data } = await octokit.rest.pulls.list({ ...partsOf(bench).place, state: 'open' })
  const [review] = data
  if (review === undefined) throw new Unexpected('no review is open')
  return { number: review.number, byBot: review.user?.type === 'Bot' }
}
