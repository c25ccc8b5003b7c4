import type { Repository } from '../../hub/repository.ts'
import type { Annotation } from '../../scorecard/annotations.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { ownApp } from '../client/own-app.ts'
import { statusOf } from '../client/reasons.ts'

export interface CheckRun {
  readonly sha: string
  /** The assignment: with our App's own id it tells our run from any other of that name. */
  readonly externalId: string
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** Whether it is the repository's first one. */
  readonly first: boolean
}

const NAME = 'takehome'
// GitHub refuses more in one request and adds those of each update to the ones before.
const BATCH = 50

/**
 * A run that only our App can write, on the graded commit. It is `neutral`, whatever was found: the
 * candidate reads a comment, and nobody a tick. False where the credential is no App's. Two that look for it at the
 * same moment both make one. None can be deleted, and GitHub shows the later one of a name alone.
 */
export async function ensureCheckRun(
  octokit: Octokit,
  place: Repository,
  run: CheckRun,
): Promise<boolean> {
  try {
    const app = await ownApp(octokit)
    if (app === null) return false
    await bringToEnd(octokit, place, run, app.id)
    return true
  } catch (error) {
    if (statusOf(error) === 403) return false
    throw error
  }
}

interface Begun {
  readonly id: number
  /** How many annotations are there already. */
  readonly sent: number
  readonly isDone: boolean
}

/** Goes on from what is there: what was lost on the way is looked for, and nothing is sent twice. */
async function bringToEnd(
  octokit: Octokit,
  place: Repository,
  run: CheckRun,
  appId: number,
): Promise<void> {
  let present: Begun | null = null
  await lookOrMake(
    async () => {
      present = await findRun(octokit, place, run, appId)
      return present?.isDone === true ? present : null
    },
    async () => {
      const begun = present ?? (await begin(octokit, place, run, appId))
      await complete(octokit, place, run, begun)
      return begun
    },
  )
}

async function begin(
  octokit: Octokit,
  place: Repository,
  run: CheckRun,
  appId: number,
): Promise<Begun> {
  if (run.first) await stopQueuedSuites(octokit, place, appId)
  const first = run.annotations.slice(0, BATCH)
  const { data } = await octokit.rest.checks.create({
    ...place,
    name: NAME,
    head_sha: run.sha,
    external_id: run.externalId,
    status: 'in_progress',
    output: outputOf(run, first),
  })
  return { id: data.id, sent: first.length, isDone: false }
}

/**
 * GitHub queues a suite of an App's at every push, which then waits for ever beside our runs. Where the App
 * may not set this, candidates see the suites, and that is all.
 */
async function stopQueuedSuites(
  octokit: Octokit,
  place: Repository,
  app_id: number,
): Promise<void> {
  const never = { auto_trigger_checks: [{ app_id, setting: false }] }
  await octokit.rest.checks.setSuitesPreferences({ ...place, ...never }).catch((error: unknown) => {
    if (![403, 404, 422].includes(statusOf(error) ?? 0)) throw error
  })
}

async function findRun(
  octokit: Octokit,
  place: Repository,
  { sha, externalId, title, summary }: CheckRun,
  appId: number,
): Promise<Begun | null> {
  const all = await octokit.paginate(octokit.rest.checks.listForRef, {
    ...place,
    ref: sha,
    check_name: NAME,
    app_id: appId,
    filter: 'all',
    per_page: 100,
  })
  const own = all.find((one) => one.app?.id === appId && one.external_id === externalId)
  if (own === undefined) return null
  const isSame = own.output.title === title && own.output.summary?.trim() === summary.trim()
  const isDone = own.status === 'completed' && isSame
  return { id: own.id, sent: own.output.annotations_count, isDone }
}

async function complete(
  octokit: Octokit,
  place: Repository,
  run: CheckRun,
  { id: check_run_id, sent }: Begun,
): Promise<void> {
  for (let from = sent; from < run.annotations.length; from += BATCH) {
    const output = outputOf(run, run.annotations.slice(from, from + BATCH))
    // Sent twice, a batch would stand there twice.
    const request = { retries: 0 }
    await octokit.rest.checks.update({ ...place, check_run_id, output, request })
  }
  await octokit.rest.checks.update({
    ...place,
    check_run_id,
    status: 'completed',
    conclusion: 'neutral',
    output: outputOf(run, []),
  })
}

function outputOf({ title, summary }: CheckRun, batch: readonly Annotation[]) {
  const annotations = batch.map(({ path, line, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: 'notice' as const,
    message,
  }))
  return { title, summary, ...(annotations.length === 0 ? {} : { annotations }) }
}
