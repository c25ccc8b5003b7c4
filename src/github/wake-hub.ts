import githubAppJwt from 'universal-github-app-jwt'
import type { Repository } from '../hub/repository.ts'
import { type CallerError, callerError, WorldError } from '../input/bad-news.ts'
import { pkcs8Key } from './client/pkcs8-key.ts'
import { codeOf } from './client/reasons.ts'

/** How an App reaches the one hub whose Watch it may start. */
export interface WakeOptions {
  /** https://api.github.com, or https://ghe.example/api/v3. */
  readonly apiUrl: string
  readonly hub: Repository
  readonly appId: string
  /** PEM, PKCS#1 or PKCS#8. */
  readonly appKey: string
  /** How long all requests of one call may take together. */
  readonly timeoutMs?: number
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

const WATCH_WORKFLOW = 'watch.yml'
// GitHub gives a webhook ten seconds.
const TIMEOUT_MS = 8_000
const MARGIN_MS = 60_000
const MOST_SAID = 200
// What changes when somebody installs the App anew, or renames the branch: then all of it is asked again.
const STALE = [401, 403, 404, 422]

/** What is remembered between calls: plain values, because a Worker's requests share nothing else. */
interface Grant {
  readonly token: string
  readonly expiresMs: number
  readonly branch: string
}

/** An answer that is no success. Never holds the request, whose headers have a token. */
class Refused extends WorldError {
  readonly status: number

  constructor(status: number, message: string) {
    super(message, { code: codeOf(message) })
    this.status = status
  }
}

/**
 * Starts Watch on the hub by `workflow_dispatch`, with a token that is good for this repository's Actions
 * alone. No Octokit: its App authentication shares requests under way, and a Worker may not wait for what
 * another request has begun. Throws CallerError for a key that is none, the call WorldError as well.
 */
export function hubWaker(options: WakeOptions): () => Promise<void> {
  const { hub, timeoutMs = TIMEOUT_MS, now = Date.now } = options
  const key = pkcs8Key(options.appKey)
  if (key === null) throw badKey()
  let known: Grant | null = null

  async function start(grant: Grant, signal: AbortSignal): Promise<void> {
    const path = `/repos/${hub.owner}/${hub.repo}/actions/workflows/${WATCH_WORKFLOW}/dispatches`
    // A webhook's burst must not check every assignment's settings each time.
    const body = { ref: grant.branch, inputs: { audit: 'false' } }
    try {
      await ask(options, signal, { what: 'Watch was not started', token: grant.token, path, body })
      known = grant
    } catch (error) {
      known = isDisabled(error) ? grant : null
      throw error
    }
  }

  /** False when what was remembered is of no use any more. */
  async function startAsBefore(grant: Grant, signal: AbortSignal): Promise<boolean> {
    try {
      await start(grant, signal)
      return true
    } catch (error) {
      const isStale = error instanceof Refused && STALE.includes(error.status)
      if (isStale && !isDisabled(error)) return false
      throw error
    }
  }

  return async () => {
    const signal = AbortSignal.timeout(timeoutMs)
    const isGood = known !== null && known.expiresMs - MARGIN_MS > now()
    if (known !== null && isGood && (await startAsBefore(known, signal))) return
    await start(await obtain(options, key, signal), signal)
  }
}

/** What is remembered is good then: neither another token nor another branch would start a disabled workflow. */
function isDisabled(error: unknown): boolean {
  return error instanceof Refused && error.code === 'workflow-disabled'
}

/** A token for the hub's Actions, and the branch that its workflows run from. */
async function obtain(
  options: WakeOptions,
  privateKey: string,
  signal: AbortSignal,
): Promise<Grant> {
  const { hub, appId, now = Date.now } = options
  const jwt = await signedClaim(appId, privateKey, Math.floor(now() / 1_000))
  const repository = `/repos/${hub.owner}/${hub.repo}`
  const installation = await ask(options, signal, {
    what: `the App ${appId} was not found on ${hub.owner}/${hub.repo}`,
    token: jwt,
    path: `${repository}/installation`,
  })
  const given = await ask(options, signal, {
    what: `the App ${appId} was given no token`,
    token: jwt,
    path: `/app/installations/${Number(installation['id'])}/access_tokens`,
    body: { repositories: [hub.repo], permissions: { actions: 'write' } },
  })
  const token = String(given['token'])
  const what = `${hub.owner}/${hub.repo} was not read`
  const found = await ask(options, signal, { what, token, path: repository })
  return {
    token,
    expiresMs: Date.parse(String(given['expires_at'])) || 0,
    branch: String(found['default_branch']),
  }
}

async function signedClaim(id: string, privateKey: string, now: number): Promise<string> {
  // WebCrypto's own words say nothing, and an error must never quote a key.
  const claim = await githubAppJwt({ id, privateKey, now }).catch(() => null)
  if (claim === null) throw badKey()
  return claim.token
}

function badKey(): CallerError {
  const hint = 'Give the whole PEM file that GitHub made for the App, with its first and last line.'
  return callerError('TAKEHOME_RELAY_APP_KEY', 'is no private key', hint)
}

interface Question {
  /** What did not happen, in words, should it not. */
  readonly what: string
  readonly token: string
  readonly path: string
  /** Sent as JSON by POST; without one it is a GET. */
  readonly body?: object
}

async function ask(
  { apiUrl }: WakeOptions,
  signal: AbortSignal,
  { what, token, path, body }: Question,
): Promise<Readonly<Record<string, unknown>>> {
  const { status, ok, text } = await send(`${apiUrl}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': 'takehome-relay',
      'x-github-api-version': '2022-11-28',
    },
    signal,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const json = parse(text)
  if (ok) return json
  const said = String(json['message'] ?? '').slice(0, MOST_SAID)
  throw new Refused(status, `${what}: HTTP ${status}, ${said}`)
}

/** The text is read in any case: an answer left unread holds its connection. */
async function send(url: string, init: RequestInit) {
  try {
    const response = await fetch(url, init)
    return { status: response.status, ok: response.ok, text: await response.text() }
  } catch (cause) {
    const isSlow = cause instanceof Error && cause.name === 'TimeoutError'
    const why = isSlow ? 'GitHub did not answer in time' : 'GitHub could not be reached'
    throw new WorldError(why, { code: 'github-unreachable', cause })
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
