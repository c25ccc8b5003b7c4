import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openAsApp, openGitHub } from '../../github/client/client.ts'
import { foreignKeyIssues, REVIEW_KEY_FILE } from '../../hub/plan-review-key.ts'
import { HUB_KEY, hasEnvironments, planSetUp } from '../../hub/plan-set-up.ts'
import type { SetUpSeen, SetUpWish } from '../../hub/set-up-seen.ts'
import type { SetUpStep } from '../../hub/set-up-step.ts'
import { CallerError, callerError } from '../../input/bad-news.ts'
import type { ReviewKey } from '../../sealing/review-key.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { hubReviewKey, parseReviewKey, printReviewKey } from '../../session/hub-review-key.ts'
import { portNumber } from '../verb/port-number.ts'
import type { Outcome, Surroundings, Table, Words } from '../verb/verb.ts'
import { applySetUp, lookAtSetUp } from './apply-set-up.ts'
import { checkoutWords } from './checkout-words.ts'
import { examine } from './doctor.ts'
import { hubFiles, type InitRequest, initialise } from './init.ts'
import { registerWith } from './register-apps.ts'
import { findingsText } from './run-doctor.ts'
import { narrowTokenIssues, SET_UP_SCOPES, scopeList } from './token-scopes.ts'

const LOOK_EVERY_MS = 3_000
const WAIT_MS = 30 * 60_000

/** `init --apply`, and `init --dry-run`, which prints what it would do. */
export async function runSetUp(
  request: InitRequest,
  { text, isOn }: Words,
  around: Surroundings,
): Promise<Outcome> {
  const { access, home, log } = around
  const named = await wishOf(request, home)
  const connection = { apiUrl: access.apiUrl, log }
  const octokit = await openGitHub({ ...connection, credential: { token: tokenOf(around) } })
  const narrow = await narrowTokenIssues(octokit, 'GITHUB_TOKEN', SET_UP_SCOPES)
  if (narrow.length > 0) throw new CallerError(narrow)
  const seen = await lookAtSetUp(octokit, named)
  const key = hubKey(access.key)
  await refuseForeignKey(request, seen)
  const keyed = { ...request, reviewKey: await reviewKeyOf(request, key, seen) }
  const wish = { ...(await wishOf(keyed, home)), ...knownReviewKey(keyed, access.key, seen) }
  if (isOn('dry-run')) return planned(planSetUp(wish, seen), around)

  const noEnvironments = !hasEnvironments(seen)
  const files = await initialise({ ...keyed, keepChanged: true, noEnvironments }, home)
  const registerApps = registerWith(octokit, {
    wish,
    serverUrl: access.serverUrl,
    port: portNumber(text('port')),
    connect: (app) => openAsApp(connection, app),
    wait: waitForPeople(around),
  })
  const setUp = { wish, folder: request.folder, key }
  const steps = await applySetUp(octokit, setUp, registerApps, log)
  const hub = { ...access, folder: request.folder, appId: '', appKey: '' }
  const { findings, trouble } = await examine(hub, { home, path: around.machine.path }, log)
  const isDone = steps.every(({ state }) => state === 'done')
  const isWell = findings.every(({ severity }) => severity !== 'error')
  return {
    json: { files, steps: asData(steps, around), findings },
    text: [
      stepsTable(steps),
      ...leftLines(steps, around),
      ...findingsText(findings),
      ...(isPushed(steps) ? await checkoutWords(request.folder, hubUrlOf(request, around)) : []),
    ],
    unmet: isDone && isWell ? null : 'Do what is left, then run the same command again.',
    trouble,
  }
}

function isPushed(steps: readonly SetUpStep[]): boolean {
  return steps.some(({ id, state }) => id === 'files' && state === 'done')
}

function hubUrlOf({ hub }: InitRequest, { access }: Surroundings): string {
  return `${access.serverUrl}/${hub}`
}

/** Throws CallerError with all that is wrong with what was asked for. */
async function wishOf(request: InitRequest, home: string): Promise<SetUpWish> {
  const files = await hubFiles(request, home)
  const repository = (name: string) => {
    const [owner = '', repo = ''] = name.split('/')
    return { owner, repo }
  }
  return {
    hub: repository(request.hub),
    organisation: request.organisation,
    action: repository(request.action.replace(/@.*$/, '')),
    files: [...files.keys()],
    ...(request.notice === undefined ? {} : { notice: request.notice }),
  }
}

function tokenOf({ access }: Surroundings): string {
  if (access.token !== '') return access.token
  const hint = `Give one of an owner of the organisation: a classic token with ${scopeList(SET_UP_SCOPES)}. Delete it afterwards: takehome does not store it.`
  throw callerError('GITHUB_TOKEN', 'is missing', hint)
}

/**
 * TAKEHOME_KEY where the caller has one, so that a copy can be kept; it is used only if the hub has none.
 * Throws CallerError for one that is too short.
 */
function hubKey(given: string): string {
  if (given === '') return randomBytes(32).toString('hex')
  useHubKey(given)
  return given
}

/** The hub keeps the secret that it has, so that the public half of another one would belong to nothing. */
async function refuseForeignKey(
  { folder, hub, reviewKey }: InitRequest,
  seen: SetUpSeen,
): Promise<void> {
  if (reviewKey === undefined || !seen.hub?.secrets.has(HUB_KEY)) return
  const path = join(folder, REVIEW_KEY_FILE)
  const text = await readFile(path, 'utf8').catch(() => null)
  const issues = foreignKeyIssues({
    hub,
    reviewKey: printReviewKey(reviewKey),
    inHub: seen.hub.reviewKey,
    here: text === null ? null : { path, text },
  })
  if (issues.length > 0) throw new CallerError(issues)
}

/**
 * The public half of what is, or becomes, the hub's key. A run that was stopped after it had made one has left
 * it in the folder; where neither is so, only who has TAKEHOME_KEY can make it.
 */
async function reviewKeyOf(
  { folder, reviewKey }: InitRequest,
  key: string,
  { hub }: SetUpSeen,
): Promise<ReviewKey | undefined> {
  if (reviewKey !== undefined) return reviewKey
  if (!hub?.secrets.has(HUB_KEY)) return (await hubReviewKey(key)).key
  const text = await readFile(join(folder, REVIEW_KEY_FILE), 'utf8').catch(() => '')
  return (await parseReviewKey(text)) ?? undefined
}

/** Only from the key itself: the file of the folder may be older than the hub's. */
function knownReviewKey(
  { reviewKey }: InitRequest,
  given: string,
  { hub }: SetUpSeen,
): Pick<SetUpWish, 'reviewKey'> {
  const isMadeNow = given !== '' || !hub?.secrets.has(HUB_KEY)
  return reviewKey === undefined || !isMadeNow ? {} : { reviewKey: printReviewKey(reviewKey) }
}

/** Says where the page is, and looks again every few seconds until half an hour has passed. */
function waitForPeople({ log, stopped }: Surroundings) {
  const end = performance.now() + WAIT_MS
  // Asked once: each time adds listeners to the process.
  const isStopped = stopped().then(() => true)
  let said = ''
  return async (page: string, left: readonly SetUpStep[]): Promise<boolean> => {
    const now = left.map(({ what }) => `  ${what}`).join('\n')
    if (now !== said) log(`Open ${page} in a browser on this machine. Left to do there:\n${now}`)
    said = now
    const wasStopped = await Promise.race([sleep(LOOK_EVERY_MS, false), isStopped])
    return !wasStopped && performance.now() < end
  }
}

function planned(steps: readonly SetUpStep[], around: Surroundings): Outcome {
  return {
    json: { steps: asData(steps, around) },
    text: [stepsTable(steps), ...leftLines(steps, around)],
  }
}

/** With whole addresses in place of paths. */
function asData(steps: readonly SetUpStep[], { access }: Surroundings) {
  return steps.map(({ page, hint, ...step }) => ({
    ...step,
    page: page === undefined ? null : `${access.serverUrl}${page}`,
    hint: step.state === 'done' || step.state === 'to do' ? null : (hint ?? null),
  }))
}

function stepsTable(steps: readonly SetUpStep[]): Table {
  return { head: [], rows: steps.map(({ state, what }) => [state, what]) }
}

function leftLines(steps: readonly SetUpStep[], around: Surroundings): readonly string[] {
  return asData(steps, around).flatMap(({ state, what, page, hint }) =>
    hint === null ? [] : [`${state}: ${what}\n  ${hint}\n  ${page}`],
  )
}
