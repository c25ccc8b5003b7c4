import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foldLog } from '../assignment/fold-log.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { type Octokit, openGitHub } from '../github/client/client.ts'
import { headerOf, worldError } from '../github/client/reasons.ts'
import { type Ledger, openLedger } from '../github/ledger/ledger.ts'
import { type HubConfig, parseHubConfig } from '../hub/hub-config.ts'
import { CallerError, callerError, WorldError } from '../input/bad-news.ts'
import type { ConfigIssue } from '../input/config-issue.ts'
import { problem } from '../input/config-issue.ts'
import { whyNotRead } from '../input/disk-words.ts'

/** How a hub command reaches GitHub, as the environment says it. */
export interface HubAccess {
  /** The folder that holds takehome.yml. */
  readonly folder: string
  /** GITHUB_API_URL and GITHUB_SERVER_URL. */
  readonly apiUrl: string
  readonly serverUrl: string
  /** Reads and writes the hub; without an App it does the rest as well. */
  readonly token: string
  readonly appId: string
  readonly appKey: string
  /** Seeds and pseudonyms follow from it; empty where neither is needed. */
  readonly key: string
  /** For notify alone: what webhooks to the hiring system are signed with. */
  readonly notifySecret?: string
  /** For doctor --live alone. */
  readonly live?: LiveKeys
}

/** The further keys that a live check can try; empty where not given. */
export interface LiveKeys {
  readonly provisionerId: string
  readonly provisionerKey: string
  /** Of a second account, which is invited, accepts and pushes. */
  readonly secondToken: string
}

/** What every command of the hub works with. */
export interface HubSession {
  readonly config: HubConfig
  readonly folder: string
  /** The folder that takehome is installed in. */
  readonly home: string
  readonly serverUrl: string
  readonly key: string
  /** Speaks for the hub: ledger, reviews, grading runs. */
  readonly hub: Octokit
  /** Speaks in the candidates' repositories. */
  readonly candidates: Octokit
  readonly ledger: Ledger
  readonly log: (text: string) => void
}

export const HUB_FILE = 'takehome.yml'
export const TOKEN_HINT =
  'Set it to a token that can write to the hub, such as a classic one with the scopes repo and read:org: export GITHUB_TOKEN=...'

export interface SessionWishes {
  /** What is wrong already: it is told together with what is missing, and first. */
  readonly wrong?: readonly ConfigIssue[]
  /** Whether GitHub is asked nothing, so that no token is needed. */
  readonly isOffline?: boolean
}

/** Reads takehome.yml and connects. Throws CallerError with all that is missing. */
export async function openSession(
  access: HubAccess,
  home: string,
  log: (text: string) => void,
  { wrong = [], isOffline = false }: SessionWishes = {},
): Promise<HubSession> {
  const config = await readHubConfig(access.folder)
  const issues = [...wrong, ...(isOffline ? [] : accessIssues(access))]
  if (!config.ok || issues.length > 0) {
    throw new CallerError([...(config.ok ? [] : config.error), ...issues])
  }
  const connect = { apiUrl: access.apiUrl, log }
  const hub = await openGitHub({ ...connect, credential: { token: access.token } })
  const { appId, appKey: privateKey } = access
  const { organisation } = config.value
  const candidates =
    appId === '' || isOffline
      ? hub
      : await openGitHub({ ...connect, credential: { appId, privateKey, organisation } })
  return {
    config: config.value,
    folder: access.folder,
    home,
    serverUrl: access.serverUrl,
    key: access.key,
    hub,
    candidates,
    ledger: openLedger(hub, config.value.hub),
    log,
  }
}

export async function readHubConfig(folder: string): Promise<ReturnType<typeof parseHubConfig>> {
  const file = join(folder, HUB_FILE)
  try {
    return parseHubConfig(await readFile(file, 'utf8'), file)
  } catch (error) {
    const message = whyNotRead(error)
    if (message === null) throw error
    const hint =
      'Name the folder that has it with --hub, or write one: npx takehome init <folder> --hub <owner>/<repo> --organisation <name> --action <owner>/takehome@<commit>'
    return { ok: false, error: [problem(file, message, hint)] }
  }
}

function accessIssues({ token, appId, appKey }: HubAccess): readonly ConfigIssue[] {
  return [
    ...(token === '' ? [problem('GITHUB_TOKEN', 'is missing', TOKEN_HINT)] : []),
    ...((appId === '') === (appKey === '')
      ? []
      : [
          problem(
            'TAKEHOME_APP_ID, TAKEHOME_APP_KEY',
            'one of them is missing',
            "Give both, or neither to use GITHUB_TOKEN in candidates' repositories too.",
          ),
        ]),
  ]
}

/** What the ledger says of an assignment. Throws CallerError for one it does not know. */
export async function readState(session: HubSession, id: string): Promise<AssignmentState> {
  const state = foldLog(await session.ledger.readLog(id))
  if (state !== null) return state
  const hint = 'Assignments are named as their repositories: <exercise>-<login>.'
  const message = `the ledger of ${session.config.hub.owner}/${session.config.hub.repo} has no assignment "${id}"`
  throw callerError('assignment', message, hint)
}

/**
 * GitHub's own clock: a laptop's may be wrong, and a deadline is decided by it. As ISO 8601 to the second.
 * Throws WorldError where nobody says what time it is.
 */
export async function serverTime(octokit: Octokit): Promise<string> {
  const said = await dateOf(octokit)
  if (said !== null) return said
  throw new WorldError('GitHub did not say what time it is', { code: 'github' })
}

/** Asking for the limits counts against none of them. A server without limits answers 404, and the time. */
async function dateOf(octokit: Octokit): Promise<string | null> {
  try {
    return momentOf((await octokit.rest.rateLimit.get()).headers.date)
  } catch (error) {
    const said = momentOf(headerOf(error, 'date'))
    if (said !== null) return said
    throw worldError('GitHub was not asked what time it is', error)
  }
}

function momentOf(date: string | null | undefined): string | null {
  const ms = Date.parse(date ?? '')
  return Number.isNaN(ms) ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`
}
