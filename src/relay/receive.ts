import { decide, type Headers, type PushNotice, type RelayRules } from './decide.ts'
import type { Pushes } from './gather-pushes.ts'
import { isSigned } from './is-signed.ts'
import { createRecentKeys } from './recent-keys.ts'

export interface Reply {
  readonly status: number
  readonly text: string
  /** The one method that is allowed here. */
  readonly allow?: string
}

export interface ReceiveOptions {
  readonly secret: string
  readonly rules: RelayRules
  readonly pushes: Pushes
  /** How many deliveries are remembered. */
  readonly remembered: number
}

export type Receive = (bytes: Buffer, headers: Headers) => Promise<Reply>

const REFUSED: Reply = { status: 401, text: 'refused' }
const SEEN: Reply = { status: 200, text: 'seen before' }
const QUEUED: Reply = { status: 202, text: 'queued' }

/** Takes deliveries one by one; the hub is told later, so that GitHub need not wait for it. */
export function createReceive({ secret, rules, pushes, remembered }: ReceiveOptions): Receive {
  // Two keys for each delivery.
  const seen = createRecentKeys(2 * remembered)

  function queue(notice: PushNotice, signature: string): Reply {
    // The delivery's id is not signed: a copy under another id still has the same signature.
    const keys = [`id ${notice.delivery}`, `signature ${signature}`]
    if (keys.some(seen.has)) return SEEN
    for (const key of keys) seen.add(key)
    pushes.add(notice, () => {
      for (const key of keys) seen.forget(key)
    })
    return QUEUED
  }

  return async (bytes, headers) => {
    const signature = headers['x-hub-signature-256']
    if (!(await isSigned(bytes, signature, secret))) return REFUSED
    const event = parse(bytes)
    if (event === undefined) return { status: 400, text: 'not JSON' }
    const decision = decide(event, headers, rules)
    switch (decision.kind) {
      case 'ping':
        return { status: 200, text: 'pong' }
      case 'ignore':
        return { status: 202, text: `ignored: ${decision.why}` }
      case 'dispatch':
        return queue(decision.notice, String(signature))
    }
  }
}

/** Undefined for what is not JSON: the parser's own words would quote the payload. */
function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
