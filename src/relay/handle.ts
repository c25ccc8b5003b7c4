import { CallerError, WorldError } from '../input/bad-news.ts'
import { plainCharacters } from '../scorecard/plain-characters.ts'
import { type Decision, decide, type Notice, type RelayRules } from './decide.ts'
import { isSigned } from './is-signed.ts'
import { readBody } from './read-body.ts'
import { createRecentKeys } from './recent-keys.ts'
import { notAllowed, notReady, reply } from './replies.ts'

/** The standard `fetch` handler that Workers, Deno and our own server all take. */
export type Handle = (request: Request) => Promise<Response>

export interface HandleOptions {
  readonly secret: string
  readonly rules: RelayRules
  /** Starts Watch on the hub. Throws WorldError when it was not started. */
  readonly wake: () => Promise<void>
  readonly log: (text: string) => void
  /** How many deliveries are remembered. */
  readonly remembered?: number
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

// GitHub sends up to 25 MB, but a push of a take-home that long is none we know.
const MOST_BODY_BYTES = 1024 * 1024
const REMEMBERED = 10_000
const MOST_REASON_CHARS = 300
// A disabled workflow has no schedule either.
const UNTIL_ENABLED =
  'and nothing is graded until Watch is enabled there: Actions, Watch, Enable workflow'

/**
 * Answers deliveries. The hub is told before the answer: a hosted instance may be frozen after it. What
 * fails is answered with 5xx, so that GitHub lists the delivery as failed and it can be sent again.
 */
export function createHandle(options: HandleOptions): Handle {
  const { secret, rules, wake, log, remembered = REMEMBERED, now = Date.now } = options
  // Two keys for each delivery.
  const seen = createRecentKeys(2 * remembered)

  /**
   * What this instance remembers. Another instance, or this one started anew, has not seen it: a copy then
   * starts one more Watch, which finds nothing new. decide() refuses copies that are days old.
   */
  async function once(notice: Notice, signature: string): Promise<Response> {
    // The delivery's id is not signed: a copy under another id still has the same signature.
    const keys = [`id ${notice.delivery}`, `signature ${signature}`]
    if (keys.some(seen.has)) return reply(200, 'seen before')
    for (const key of keys) seen.add(key)
    try {
      await wake()
      log(`${notice.repository}: the hub was told`)
      return reply(202, 'the hub was told')
    } catch (error) {
      for (const key of keys) seen.forget(key)
      return failed(notice, error)
    }
  }

  function failed({ repository }: Notice, error: unknown): Response {
    if (!(error instanceof WorldError)) throw error
    const reason = plainCharacters(error.message, MOST_REASON_CHARS)
    const then = error.code === 'workflow-disabled' ? UNTIL_ENABLED : 'its schedule will find it'
    log(`${repository}: the hub was not told, ${then} (${reason})`)
    return reply(502, `the hub was not told: ${reason}`)
  }

  async function receive(request: Request): Promise<Response> {
    const body = await readBody(request, MOST_BODY_BYTES)
    if (body.kind === 'too large') return reply(413, 'too large')
    if (body.kind === 'broken') return reply(400, 'the body ended early')
    const { bytes } = body
    const signature = request.headers.get('x-hub-signature-256')
    if (!(await isSigned(bytes, signature, secret))) return reply(401, 'refused')
    const event = parse(bytes)
    if (event === undefined) return reply(400, 'not JSON')
    const decision = decide(event, Object.fromEntries(request.headers), rules, now())
    return decision.kind === 'dispatch'
      ? await once(decision.notice, String(signature))
      : undisturbed(decision)
  }

  return async (request) => {
    try {
      return routed(request) ?? (await receive(request))
    } catch (error) {
      if (error instanceof CallerError) return notReady(error.issues)
      // The message of an error may quote the payload.
      log(`This is a bug of takehome; please report it: ${error instanceof Error && error.name}`)
      return reply(500, 'failed')
    }
  }
}

function undisturbed(decision: Exclude<Decision, { readonly kind: 'dispatch' }>): Response {
  return decision.kind === 'ping' ? reply(200, 'pong') : reply(202, `ignored: ${decision.why}`)
}

/** The answer to what is no delivery; null for what has to be read. */
function routed({ method, url, headers }: Request): Response | null {
  const { pathname, search } = new URL(url)
  const path = `${pathname}${search}`
  if (path === '/healthz') return method === 'GET' ? reply(200, 'ok') : notAllowed('GET')
  if (path !== '/') return reply(404, 'not found')
  if (method !== 'POST') return notAllowed('POST')
  if (/^application\/json\s*(?:;|$)/i.test(headers.get('content-type') ?? '')) return null
  return reply(415, 'only application/json')
}

/** Undefined for what is not JSON: the parser's own words would quote the payload. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
