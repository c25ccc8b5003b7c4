import { setTimeout as sleep } from 'node:timers/promises'
import { signedHeaders } from './sign.ts'

export interface Receiver {
  readonly url: string
  readonly key: Buffer
  /** Milliseconds until an attempt counts as failed. */
  readonly timeoutMs: number
  /** Milliseconds between attempts: one more attempt than there are pauses. */
  readonly pausesMs: readonly number[]
}

export interface Message {
  /** The same for every attempt and every replay: the receiver knows by it what it has seen. */
  readonly id: string
  readonly body: string
}

/**
 * `refused`: the receiver answered that it will not have this message. `failed`: it answered that it could not take it,
 * which may be because of this message alone. `down`: there is no use in sending others either. After both of the
 * latter a later run may fare better.
 */
export type Delivery =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'refused' | 'failed' | 'down'; readonly why: string }

// A receiver that asks for more is tried again by the next run, and not before.
const LONGEST_PAUSE_MS = 60_000
const TRANSIENT = [408, 425, 429]
// Too many requests, and Service Unavailable: whatever the message was.
const FOR_ALL = [429, 503]

/** Sends one message until somebody takes it, or until there is no use in trying on. */
export async function deliver(receiver: Receiver, message: Message): Promise<Delivery> {
  let last = await attempt(receiver, message)
  for (const pause of receiver.pausesMs) {
    if (last.retryAfterMs === null || last.retryAfterMs > LONGEST_PAUSE_MS) break
    await sleep(Math.max(pause, last.retryAfterMs))
    last = await attempt(receiver, message)
  }
  return last.kind === 'delivered' ? { kind: 'delivered' } : { kind: last.kind, why: last.why }
}

interface Attempt {
  readonly kind: Delivery['kind']
  readonly why: string
  /** How long the receiver wants to be left alone; null where trying again is of no use. */
  readonly retryAfterMs: number | null
}

async function attempt({ url, key, timeoutMs }: Receiver, { id, body }: Message): Promise<Attempt> {
  const headers = signedHeaders(key, id, Math.floor(Date.now() / 1000), body)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      // To wherever it leads, nobody has said that candidates' data may go.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    // What it says is nobody's business, and could be endless.
    await response.body?.cancel()
    return read(response)
  } catch (error) {
    return { kind: 'down', why: reasonOf(error, timeoutMs), retryAfterMs: 0 }
  }
}

function read({ ok, status, headers }: Response): Attempt {
  if (ok) return { kind: 'delivered', why: '', retryAfterMs: null }
  if (status >= 300 && status < 400) {
    const why = `it answered ${status} and sent us elsewhere, which we never follow`
    return { kind: 'refused', why, retryAfterMs: null }
  }
  const why = `it answered ${status}`
  if (status >= 400 && status < 500 && !TRANSIENT.includes(status)) {
    return { kind: 'refused', why, retryAfterMs: null }
  }
  const retryAfterMs = askedPause(headers)
  if (retryAfterMs > LONGEST_PAUSE_MS) {
    const seconds = Math.ceil(retryAfterMs / 1000)
    return { kind: 'down', why: `${why} and asked us to wait ${seconds} seconds`, retryAfterMs }
  }
  return { kind: FOR_ALL.includes(status) ? 'down' : 'failed', why, retryAfterMs }
}

/** `Retry-After` is a number of seconds or a date: RFC 9110, 10.2.3. Milliseconds; 0 for none. */
function askedPause(headers: Headers): number {
  const asked = headers.get('retry-after') ?? ''
  if (/^[\d.]+$/.test(asked)) return Math.max(0, Number(asked) * 1000 || 0)
  // By the receiver's own clock, where it says what time it is.
  const said = Date.parse(headers.get('date') ?? '')
  const now = Number.isNaN(said) ? Date.now() : said
  return Math.max(0, Date.parse(asked) - now || 0)
}

/** Never the address: some have a secret in it. */
function reasonOf(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `it did not answer within ${timeoutMs / 1000} seconds`
  }
  const cause: unknown = error instanceof Error ? error.cause : null
  const code: unknown = Object(cause).code
  return typeof code === 'string' ? `it could not be reached (${code})` : 'it could not be reached'
}
