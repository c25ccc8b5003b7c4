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
 * `refused`: the receiver answered that it will not have this message. `down`: nobody took it, and a later run
 * may fare better.
 */
export type Delivery =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'refused' | 'down'; readonly why: string }

// A receiver that is asked to wait for longer is tried again by the next run.
const LONGEST_PAUSE_MS = 60_000
const TRANSIENT = [408, 425, 429]

/** Sends one message until somebody takes it, or until there is no use in trying on. */
export async function deliver(receiver: Receiver, message: Message): Promise<Delivery> {
  let last = await attempt(receiver, message)
  for (const pause of receiver.pausesMs) {
    if (last.kind !== 'down') break
    await sleep(Math.min(LONGEST_PAUSE_MS, Math.max(pause, last.retryAfterMs ?? 0)))
    last = await attempt(receiver, message)
  }
  return last.kind === 'delivered' ? { kind: 'delivered' } : { kind: last.kind, why: last.why }
}

type Attempt =
  | { readonly kind: 'delivered' | 'refused'; readonly why: string }
  | { readonly kind: 'down'; readonly why: string; readonly retryAfterMs: number | null }

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
    return { kind: 'down', why: reasonOf(error, timeoutMs), retryAfterMs: null }
  }
}

function read({ ok, status, headers }: Response): Attempt {
  if (ok) return { kind: 'delivered', why: '' }
  if (status >= 300 && status < 400) {
    return {
      kind: 'refused',
      why: `it answered ${status} and sent us elsewhere, which we never follow`,
    }
  }
  if (status >= 400 && status < 500 && !TRANSIENT.includes(status)) {
    return { kind: 'refused', why: `it answered ${status}` }
  }
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  const retryAfterMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null
  return { kind: 'down', why: `it answered ${status}`, retryAfterMs }
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
