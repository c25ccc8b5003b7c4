import { WorldError } from '../../input/bad-news.ts'
import type { Request } from './pace.ts'
import { headerOf, statusOf } from './reasons.ts'

// What GitHub asks of those whom it does not tell for how long.
const WAIT_SECONDS = 60
const LONGEST_WAIT_SECONDS = 15 * 60
const MOST_WAITS = 4
const SECONDARY = /\bsecondary rate\b/i

/** Whether to wait once more, or to give up. */
export function isWorthWaiting(waitSeconds: number, waitsSoFar: number): boolean {
  return waitSeconds <= LONGEST_WAIT_SECONDS && waitsSoFar < MOST_WAITS
}

/**
 * The throttling plugin waits where the message has its words or nothing remains. GitHub also asks
 * with a bare `retry-after`, or a bare 429: we put the words in.
 */
export function nameRefusal(error: Error): Error {
  const isKnown = SECONDARY.test(error.message) || nothingRemains(error)
  if (isKnown || endOfRefusal(error) === null) return error
  error.message = `${error.message} (secondary rate limit)`
  return error
}

/** What is left to say once waiting did not help or would take too long. */
export function giveUp(error: Error, { method, path }: Request): Error {
  const until = endOfRefusal(error)
  if (until === null) return error
  const detail = `${method} ${path} was refused: too many requests. GitHub lets us go on at ${until}.`
  return new WorldError(detail, { code: 'github', cause: error })
}

/** Until when GitHub says: not now. By its own clock, as ISO 8601; null for any other answer. */
function endOfRefusal(error: Error): string | null {
  const status = statusOf(error)
  if (status !== 403 && status !== 429) return null
  const now = Date.parse(headerOf(error, 'date') ?? '') || Date.now()
  const inDefault = now + WAIT_SECONDS * 1_000
  if (nothingRemains(error)) {
    return isoTime(Number(headerOf(error, 'x-ratelimit-reset')) * 1_000 || inDefault)
  }
  const retryAfter = Number(headerOf(error, 'retry-after'))
  if (retryAfter > 0) return isoTime(now + retryAfter * 1_000)
  return status === 429 || SECONDARY.test(error.message) ? isoTime(inDefault) : null
}

function isoTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

function nothingRemains(error: Error): boolean {
  return headerOf(error, 'x-ratelimit-remaining') === '0' && headerOf(error, 'retry-after') === null
}

// The same content has the same name however often it is sent, a spare token harms nobody, and of GraphQL we
// ask, or move a branch from where it was.
const HARMLESS_POST = /\/(?:git\/(?:blobs|trees|commits)|access_tokens|graphql)$/
// They compare with what was there before: sent again after a lost answer they fail where they won.
const CONTENTS = /^\/repos\/[^/]+\/[^/]+\/contents\//

/** Whether sending it twice does what sending it once does. */
export function isRepeatable({ method, path }: Request): boolean {
  if (method === 'GET' || method === 'HEAD') return true
  return method === 'POST' ? HARMLESS_POST.test(path) : !CONTENTS.test(path)
}
