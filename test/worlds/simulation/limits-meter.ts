/** Judges a stream of requests by what GitHub publishes; it has never heard of our own pace. */

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What a request weighs under a limit: every write counts as the creation of content. */
interface PublishedLimit {
  readonly name: string
  readonly windowMs: number
  readonly most: number
  readonly weigh: (isWrite: boolean) => number
}

// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
const REQUESTS = 5_000
const LIMITS: readonly PublishedLimit[] = [
  { name: 'points a minute', windowMs: MINUTE_MS, most: 900, weigh: (write) => (write ? 5 : 1) },
  { name: 'writes a minute', windowMs: MINUTE_MS, most: 80, weigh: (write) => (write ? 1 : 0) },
  { name: 'writes an hour', windowMs: HOUR_MS, most: 500, weigh: (write) => (write ? 1 : 0) },
]
// "The rate limit for GITHUB_TOKEN is 1,000 requests per hour per repository": the same page.
const WORKFLOW_REQUESTS = 1_000
const MOST_AT_ONCE = 100

export interface Violation {
  readonly credential: string
  readonly limit: string
  readonly atMs: number
}

export interface Counts {
  readonly reads: number
  readonly writes: number
}

export type CountsByCredential = ReadonlyMap<string, Counts>

export interface PresentHour {
  readonly left: number
  readonly endsAtMs: number
}

export interface LimitsMeter {
  /** A request arrives; call what is returned when it has been answered. Time never runs backwards. */
  arrive(credential: string, method: string, atMs: number): () => void
  readonly violations: readonly Violation[]
  /** What GitHub says of its present hour, which begins with a request and ends for all of them at once. */
  hour(credential: string, atMs: number): PresentHour
  counts(): CountsByCredential
}

/** `workflow` is the credential that is a workflow's own token, if there is one. */
export function createLimitsMeter(workflow: string | null = null): LimitsMeter {
  const accounts = new Map<string, Account>()
  const violations: Violation[] = []
  const open = (credential: string): Account => {
    const account = accounts.get(credential) ?? openAccount(requestsOf(credential, workflow))
    accounts.set(credential, account)
    return account
  }
  return {
    violations,
    arrive: (credential, method, atMs) => {
      const account = open(credential)
      const isWrite = method !== 'GET' && method !== 'HEAD'
      for (const limit of account.arrive(isWrite, atMs))
        violations.push({ credential, limit, atMs })
      return account.leave
    },
    hour: (credential, atMs) => open(credential).hour(atMs),
    counts: () => new Map([...accounts].map(([name, account]) => [name, account.counts()])),
  }
}

function requestsOf(credential: string, workflow: string | null): number {
  return credential === workflow ? WORKFLOW_REQUESTS : REQUESTS
}

interface Account {
  /** The names of the limits that are broken by it. */
  arrive(isWrite: boolean, atMs: number): readonly string[]
  readonly leave: () => void
  hour(atMs: number): PresentHour
  counts(): Counts
}

function openAccount(requests: number): Account {
  const hour: PublishedLimit = {
    name: 'requests an hour',
    windowMs: HOUR_MS,
    most: requests,
    weigh: () => 1,
  }
  const others = LIMITS.map((limit) => ({ limit, window: slidingSum(limit.windowMs) }))
  const windows = [{ limit: hour, window: slidingSum(HOUR_MS) }, ...others]
  let present = { used: 0, endsAtMs: 0 }
  let reads = 0
  let writes = 0
  let atOnce = 0
  return {
    arrive: (isWrite, atMs) => {
      atOnce += 1
      present = hourAt(present, atMs)
      present.used += 1
      if (isWrite) writes += 1
      else reads += 1
      const broken = windows.filter(({ limit: { weigh, most }, window }) => {
        const weight = weigh(isWrite)
        return weight > 0 && window.add(weight, atMs) > most
      })
      const names = broken.map(({ limit }) => limit.name)
      return atOnce > MOST_AT_ONCE ? [...names, 'requests at once'] : names
    },
    leave: () => {
      atOnce -= 1
    },
    hour: (atMs) => {
      const { used, endsAtMs } = hourAt(present, atMs)
      return { left: Math.max(0, requests - used), endsAtMs }
    },
    counts: () => ({ reads, writes }),
  }
}

// "The time at which the current rate limit window resets": the same page.
function hourAt(present: { used: number; endsAtMs: number }, atMs: number) {
  return present.endsAtMs > atMs ? present : { used: 0, endsAtMs: atMs + HOUR_MS }
}

/** What was added within the last `windowMs`; what is exactly so old is out of it. */
interface SlidingSum {
  add(weight: number, atMs: number): number
}

function slidingSum(windowMs: number): SlidingSum {
  let kept: { readonly weight: number; readonly atMs: number }[] = []
  let oldest = 0
  let sum = 0
  const forget = (atMs: number) => {
    for (let one = kept[oldest]; one && one.atMs <= atMs - windowMs; one = kept[oldest]) {
      sum -= one.weight
      oldest += 1
    }
    if (oldest > 10_000) {
      kept = kept.slice(oldest)
      oldest = 0
    }
    return sum
  }
  return {
    add: (weight, atMs) => {
      kept.push({ weight, atMs })
      sum += weight
      return forget(atMs)
    },
  }
}

/** The requests of one part of a round. */
export function since(after: CountsByCredential, before: CountsByCredential): CountsByCredential {
  const less = (credential: string, { reads, writes }: Counts): Counts => {
    const earlier = before.get(credential) ?? { reads: 0, writes: 0 }
    return { reads: reads - earlier.reads, writes: writes - earlier.writes }
  }
  return new Map([...after].map(([credential, counts]) => [credential, less(credential, counts)]))
}

/** No schedule whatsoever sends these requests, first to last, in less time: the busiest credential decides. */
export function leastMs(counts: CountsByCredential, workflow: string | null = null): number {
  const all = [...counts].map(([name, one]) => leastMsOfOne(one, requestsOf(name, workflow)))
  return Math.max(0, ...all)
}

function leastMsOfOne({ reads, writes }: Counts, most: number): number {
  const requests = reads + writes
  const points = reads + 5 * writes
  const lastHour = Math.max(0, writes - 1) % 500
  return Math.max(
    spread(requests, most, HOUR_MS),
    spread(points, 900, MINUTE_MS),
    spread(writes, 500, HOUR_MS) + spread(lastHour + 1, 80, MINUTE_MS),
  )
}

/** So many in the first instant, so many again one window later, and so on. */
function spread(weight: number, most: number, windowMs: number): number {
  return Math.max(0, Math.ceil(weight / most) - 1) * windowMs
}
