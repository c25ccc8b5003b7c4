/** Keeps us under GitHub's published limits, so that its answer to too many requests stays rare. */

export interface Request {
  readonly method: string
  readonly path: string
}

export interface Clock {
  /** Milliseconds from any start; never runs backwards. */
  now(): number
  sleep(ms: number): Promise<void>
}

/** Within any `windowMs` the requests that pass cost no more than `allowance`. */
export interface Limit {
  readonly windowMs: number
  readonly allowance: number
  readonly cost: Readonly<Record<RequestKind, number>>
}

export type RequestKind = 'read' | 'write'

export interface Pace {
  /** Resolves when the request may be sent; callers pass in the order in which they asked. */
  turn(request: Request): Promise<void>
  /** Lets nobody pass for so long. False when that was already so. */
  hold(ms: number): boolean
}

// Two requests that leave a minute apart may reach GitHub closer together than that.
const MARGIN_MS = 1_000
const MINUTE = 60_000 + MARGIN_MS
const HOUR = 3_600_000 + MARGIN_MS

// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
export const PUBLISHED_LIMITS: readonly Limit[] = [
  // The primary limit of a user; no installation of an App has a lower one, a workflow's token has.
  { windowMs: HOUR, allowance: 5_000, cost: { read: 1, write: 1 } },
  // Points: a GET or HEAD is one, a POST, PUT, PATCH or DELETE is five.
  { windowMs: MINUTE, allowance: 900, cost: { read: 1, write: 5 } },
  // Content creation. Which requests are meant is not published, so every write counts here.
  { windowMs: MINUTE, allowance: 80, cost: { read: 0, write: 1 } },
  { windowMs: HOUR, allowance: 500, cost: { read: 0, write: 1 } },
]

/** What a workflow's own token may do: a thousand requests an hour for its repository. */
export const WORKFLOW_LIMITS: readonly Limit[] = [
  { windowMs: HOUR, allowance: 1_000, cost: { read: 1, write: 1 } },
  ...PUBLISHED_LIMITS,
]

/** What has passed lately. Told the time, it decides; it never waits. */
export interface Windows {
  /** How long a request has to wait at this moment; 0 when it may pass. */
  waitMs(kind: RequestKind, now: number): number
  pass(kind: RequestKind, now: number): void
}

export function createWindows(limits: readonly Limit[] = PUBLISHED_LIMITS): Windows {
  const windows = limits.map(createWindow)
  return {
    waitMs: (kind, now) => Math.max(0, ...windows.map((window) => window.waitMs(kind, now))),
    pass: (kind, now) => {
      for (const window of windows) window.pass(kind, now)
    },
  }
}

interface Passage {
  readonly at: number
  readonly cost: number
}

/** Remembers no more passages than its allowance has room for. */
function createWindow({ windowMs, allowance, cost }: Limit): Windows {
  let passed: Passage[] = []
  let first = 0
  let spent = 0

  const forgetBefore = (now: number) => {
    for (let next = passed[first]; next && next.at + windowMs <= now; next = passed[first]) {
      spent -= next.cost
      first += 1
    }
    // Dropped by the half, so that forgetting costs the same for each request.
    if (first > passed.length / 2) {
      passed = passed.slice(first)
      first = 0
    }
  }

  return {
    waitMs: (kind, now) => {
      if (cost[kind] === 0) return 0
      forgetBefore(now)
      let excess = spent + cost[kind] - allowance
      let wait = 0
      for (let index = first; excess > 0; index += 1) {
        const oldest = passed[index]
        if (oldest === undefined) break
        excess -= oldest.cost
        wait = oldest.at + windowMs - now
      }
      return wait
    },
    pass: (kind, now) => {
      if (cost[kind] === 0) return
      passed.push({ at: now, cost: cost[kind] })
      spent += cost[kind]
    },
  }
}

/** `onWait` hears of each wait before it begins. */
export function createPace(
  clock: Clock,
  limits: readonly Limit[] = PUBLISHED_LIMITS,
  onWait: (ms: number) => void = () => {},
): Pace {
  const windows = createWindows(limits)
  let heldUntil = clock.now()
  let last = Promise.resolve()

  const pass = async (kind: RequestKind) => {
    for (;;) {
      const now = clock.now()
      const wait = windows.waitMs(kind, now)
      if (wait > 0) onWait(wait)
      const longest = Math.max(wait, heldUntil - now)
      if (longest <= 0) return windows.pass(kind, now)
      await clock.sleep(longest)
    }
  }
  return {
    turn: (request) => {
      const mine = last.then(() => pass(kindOf(request)))
      last = mine.catch(() => {})
      return mine
    },
    hold: (ms) => {
      const until = clock.now() + ms
      const wasHeld = heldUntil > clock.now()
      heldUntil = Math.max(heldUntil, until)
      return !wasHeld
    },
  }
}

/**
 * Of GraphQL we ask, and GitHub counts a question there as one here. The one write is the last request of an
 * erasure, behind a dozen that are counted.
 */
function kindOf({ method, path }: Request): RequestKind {
  const isQuestion = method === 'GET' || method === 'HEAD' || path.endsWith('/graphql')
  return isQuestion ? 'read' : 'write'
}

/** How many seconds the limits alone ask for a plan, its reads spread evenly among its writes. */
export function estimate(
  plan: { readonly reads: number; readonly writes: number },
  limits: readonly Limit[] = PUBLISHED_LIMITS,
): number {
  const windows = createWindows(limits)
  const total = plan.reads + plan.writes
  let now = 0
  for (let index = 0; index < total; index += 1) {
    const writesDue = Math.floor(((index + 1) * plan.writes) / total)
    const writesDone = Math.floor((index * plan.writes) / total)
    const kind = writesDue > writesDone ? 'write' : 'read'
    now += windows.waitMs(kind, now)
    windows.pass(kind, now)
  }
  return now / 1_000
}
