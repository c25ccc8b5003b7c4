import type { Failure, OnRequest } from '../stand-in/faults.ts'

/** Numbers from 0 to 1 that follow from a seed (mulberry32, public domain). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const SECONDARY = { message: 'You have exceeded a secondary rate limit. Please wait.' }

const FAILURES: readonly Failure[] = [
  { status: 403, headers: { 'retry-after': '1' } },
  { status: 403, headers: { 'retry-after': '2' }, body: SECONDARY },
  { status: 429, headers: { 'retry-after': '1' } },
  { status: 500 },
  { status: 502 },
  { drop: 'before' },
  { drop: 'after' },
  { timeout: 'before' },
  { timeout: 'after' },
]
const CONFLICT: Failure = { status: 409, body: { message: 'is at a but expected b' } }

/** How much goes wrong. */
export interface FaultRate {
  readonly mostFailures: number
  readonly shareOfRequests: number
  /** Of texts that GitHub takes and whose writer dies before anybody can record it; none when left out. */
  readonly shareOfTexts?: number
}

const SHARE_OF_DEATHS = 0.15
const LONGEST_DELAY_S = 600

export interface FaultSchedule {
  readonly onRequest: OnRequest
  /** A new process starts: what killed the last one is over. */
  readonly revive: () => void
  /** Seconds, not one of which is the candidate's fault, until the next process starts. */
  readonly delay: () => number
}

/** Whether this makes a comment or an issue, which people read twice when it is made twice. */
function isText(method: string, pathname: string): boolean {
  return method === 'POST' && /\/(?:comments|issues)$/.test(pathname)
}

/** What goes wrong when, from a seed: refusals, outages, lost answers, lost races, and sudden death. */
export function scheduleFaults(
  seed: number,
  { mostFailures, shareOfRequests, shareOfTexts = 0 }: FaultRate,
): FaultSchedule {
  const next = seededNumbers(seed)
  const late = seededNumbers(~seed)
  // Of their own, so that these deaths change nothing about the other faults.
  const deadly = seededNumbers(seed ^ 0x5f3759df)
  let left = Math.floor(next() * mostFailures) + 1
  let dead = false
  const fail = (method: string, pathname: string): Failure | undefined => {
    left -= 1
    if (next() < SHARE_OF_DEATHS) {
      dead = true
      return { drop: next() < 0.5 ? 'before' : 'after' }
    }
    if (method === 'PUT' && pathname.includes('/contents/') && next() < 0.5) return CONFLICT
    return FAILURES[Math.floor(next() * FAILURES.length)]
  }
  return {
    onRequest: (_, method, pathname) => {
      if (dead) return { drop: 'before' }
      if (isText(method, pathname) && deadly() < shareOfTexts) {
        dead = true
        return { drop: 'after' }
      }
      return left === 0 || next() >= shareOfRequests ? undefined : fail(method, pathname)
    },
    revive: () => {
      dead = false
    },
    delay: () => Math.floor(late() * LONGEST_DELAY_S),
  }
}
