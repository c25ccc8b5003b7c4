import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Candidate } from '../../assignment/assignment.ts'
import { type Octokit, openGitHub } from '../../github/client/client.ts'
import {
  type Bench,
  type LiveCheckPlan,
  throwAwayName,
  type Untried,
} from '../../github/live/bench.ts'
import { GRADER_CHECKS } from '../../github/live/check-grader.ts'
import { HUB_CHECKS, LIMIT_BEFORE } from '../../github/live/check-hub.ts'
import { LIFE_CHECKS } from '../../github/live/check-life.ts'
import { PEOPLE_CHECKS } from '../../github/live/check-people.ts'
import { REPOSITORY_CHECKS } from '../../github/live/check-repository.ts'
import { UNSAID_CHECKS } from '../../github/live/check-unsaid.ts'
import {
  type CleanUp,
  type CleanUpPlace,
  cleanUp,
  cleanUpCheck,
  leftOf,
} from '../../github/live/clean-up.ts'
import { recordRequests } from '../../github/live/record-requests.ts'
import { runChecks } from '../../github/live/run-checks.ts'
import type { HubConfig } from '../../hub/hub-config.ts'
import { type Live, type LiveCheck, liveReport } from '../../hub/live.ts'
import { CallerError } from '../../input/bad-news.ts'
import { problem } from '../../input/config-issue.ts'
import { tryToWrite, writeOut } from '../../input/write-out.ts'
import { type HubAccess, readHubConfig, serverTime } from '../../session/hub-session.ts'
import type { Outcome, Surroundings } from '../verb/verb.ts'
import { ERASE } from './live-erase.ts'
import { lifeParts } from './live-hub.ts'
import { LIVE_SCOPES, narrowTokenIssues, SECOND_SCOPES, scopeList } from './token-scopes.ts'

export interface LiveRequest {
  /** Where live.json is written. */
  readonly out: string
  /** The milliseconds in a second of waiting; tests make it short. */
  readonly second?: number
  /** Waits as long as `seconds` take; in tests, GitHub's machines work meanwhile. */
  readonly wait?: (seconds: number) => Promise<void>
  /** In their order; all when left out. */
  readonly checks?: readonly (LiveCheckPlan | Untried)[]
}

const SECOND = 1_000
/** Beside takehome.yml, where doctor reads it again. */
export const LIVE_FILE = 'live.json'
/** What `--live` tries, in this order: the end of an assignment comes last. */
export const ALL_CHECKS = [
  LIMIT_BEFORE,
  ...REPOSITORY_CHECKS,
  ...UNSAID_CHECKS,
  ...PEOPLE_CHECKS,
  ...GRADER_CHECKS.filter(({ step }) => step === 6),
  ...LIFE_CHECKS,
  ERASE,
  ...HUB_CHECKS.filter(({ id }) => id !== 'limit-after'),
  ...GRADER_CHECKS.filter(({ step }) => step === 14),
  ...HUB_CHECKS.filter(({ id }) => id === 'limit-after'),
]

/**
 * Tries on throw-away repositories of the candidates' organisation what only the real GitHub can tell.
 * They are deleted at the end, whatever happens; one that a killed run left is deleted by a run a day later.
 */
export async function checkLive(
  { access, home, log, confirm, stopped }: Surroundings,
  { out, second = SECOND, wait, checks: plans = ALL_CHECKS }: LiveRequest,
): Promise<Outcome> {
  const config = await configOf(access)
  // So that no report is lost for want of a folder. An earlier one stays as it is until there is another.
  await tryToWrite(out)
  const clients = await openClients(access, config, { log, second })
  await refuseNarrowTokens(clients)
  const recorder = recordRequests(Object.values(clients), clock)
  const waits = wait ?? (async (seconds: number) => await sleep(seconds * second))
  const parts = { access, home, config, clients, wait: waits, confirm: confirm ?? null }
  const bench = await benchOf(parts)
  const places = placesOf(config, clients)
  const run = { own: bench.place.repo, began: bench.now }
  const earlier = await cleanUp(places, run)
  if (earlier.unlisted.length > 0) throw earlier.unlisted[0]
  let isStopped = false
  void stopped().then(() => {
    isStopped = true
  })
  let checks: readonly LiveCheck[] = []
  let end: CleanUp | null = null
  try {
    checks = await runChecks(bench, plans, { recorder, say: log, isStopped: () => isStopped })
  } finally {
    recorder.take()
    end = await cleanUp(places, run)
  }
  const live: Live = {
    schemaVersion: 1,
    takehome: await versionOf(home),
    at: bench.now,
    server: serverOf(access.apiUrl),
    checks: [...checks, cleanUpCheck(bench, end, recorder.take())],
    cleanUp: { deleted: earlier.deleted + end.deleted, left: leftOf(end) },
  }
  await writeOut(dirname(out), [[basename(out), `${JSON.stringify(live, null, 2)}\n`]])
  return outcomeOf(live, out, end.unlisted.length > 0 ? places : [], run.own)
}

/** `unseen` is where throw-away repositories may be left: the terminal may name them. */
function outcomeOf(live: Live, out: string, unseen: readonly CleanUpPlace[], own: string): Outcome {
  const hasFailed = live.checks.some(({ outcome }) => outcome === 'failed')
  const written = `Written to ${out}. It names nobody: please send it to us (CONTRIBUTING.md).`
  return {
    json: live,
    text: [...liveReport(live), ...unseen.map(({ org }) => leftThere(org, own)), written],
    unmet: hasFailed ? 'GitHub did not do what takehome relies on.' : null,
  }
}

function leftThere(org: string, own: string): string {
  return `Look whether ${org}/${own} is left, or one whose name begins with ${own}-, and delete it. A run more than a day later deletes it, too.`
}

async function configOf(access: HubAccess): Promise<HubConfig> {
  const config = await readHubConfig(access.folder)
  const hint = `Give one of an owner of the organisation: a classic token with ${scopeList(LIVE_SCOPES)}.`
  const issues = [
    ...(config.ok ? [] : config.error),
    ...(access.token === '' ? [problem('GITHUB_TOKEN', 'is missing', hint)] : []),
  ]
  if (!config.ok || issues.length > 0) throw new CallerError(issues)
  return config.value
}

/** Before anything is made: what is made needs deleting, and a check that lacks a scope tells nothing. */
async function refuseNarrowTokens({
  owner,
  'second account': other,
}: Bench['clients']): Promise<void> {
  const look = async (octokit: Octokit | undefined, name: string, scopes: readonly string[]) =>
    octokit === undefined ? [] : await narrowTokenIssues(octokit, name, scopes)
  const issues = [
    ...(await look(owner, 'GITHUB_TOKEN', LIVE_SCOPES)),
    ...(await look(other, 'TAKEHOME_SECOND_TOKEN', SECOND_SCOPES)),
  ]
  if (issues.length > 0) throw new CallerError(issues)
}

async function openClients(
  { apiUrl, token, appId, appKey, live }: HubAccess,
  { organisation }: HubConfig,
  { log, second }: { readonly log: (text: string) => void; readonly second: number },
): Promise<Bench['clients']> {
  const connect = { apiUrl, log, second }
  const asApp = async (id = '', privateKey = ''): Promise<Octokit | undefined> => {
    if (id === '' || privateKey === '') return undefined
    return await openGitHub({ ...connect, credential: { appId: id, privateKey, organisation } })
  }
  const asSecond = live?.secondToken ?? ''
  const given: Record<string, Octokit | undefined> = {
    owner: await openGitHub({ ...connect, credential: { token } }),
    provisioner: await asApp(live?.provisionerId, live?.provisionerKey),
    grader: await asApp(appId, appKey),
    'second account':
      asSecond === ''
        ? undefined
        : await openGitHub({ ...connect, credential: { token: asSecond } }),
  }
  return Object.fromEntries(Object.entries(given).filter(([, client]) => client !== undefined))
}

/** The provisioner is installed among the candidates alone. */
function placesOf({ hub, organisation }: HubConfig, clients: Bench['clients']): CleanUpPlace[] {
  const given = (...keys: readonly (Octokit | undefined)[]) =>
    keys.filter((key) => key !== undefined)
  const { provisioner, owner } = clients
  const here = { org: organisation, keys: given(provisioner, owner) }
  const isSame = hub.owner.toLowerCase() === organisation.toLowerCase()
  return isSame ? [here] : [here, { org: hub.owner, keys: given(owner), isPerhapsPerson: true }]
}

interface BenchParts extends Pick<Bench, 'config' | 'clients' | 'confirm' | 'wait'> {
  readonly access: HubAccess
  readonly home: string
}

async function benchOf({ access, home, ...parts }: BenchParts): Promise<Bench> {
  const { config, clients } = parts
  const { owner, 'second account': other } = clients
  if (owner === undefined) throw new Error('there is always an owner')
  const repo = throwAwayName(randomUUID().slice(0, 8))
  return {
    ...parts,
    place: { owner: config.organisation, repo },
    second: other === undefined ? null : await accountOf(other),
    pageOf: (place) => `${access.serverUrl}/${place.owner}/${place.repo}`,
    clock,
    now: await serverTime(owner),
    life: await lifeParts({ access, home, config, hasSecond: other !== undefined }, repo),
    found: {},
  }
}

async function accountOf(octokit: Octokit): Promise<Candidate> {
  const { data } = await octokit.rest.users.getAuthenticated()
  return { login: data.login, userId: data.id }
}

function clock(): number {
  return performance.now() / SECOND
}

function serverOf(apiUrl: string): Live['server'] {
  return new URL(apiUrl).hostname === 'api.github.com' ? 'github.com' : 'enterprise server'
}

async function versionOf(home: string): Promise<string> {
  return String(JSON.parse(await readFile(join(home, 'package.json'), 'utf8')).version)
}
