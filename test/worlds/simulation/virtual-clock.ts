import type { Clock } from '../../../src/github/client/pace.ts'

export interface VirtualClock extends Clock {
  /** The moment that GitHub's servers show. */
  date(): Date
  /** What somebody else does after so long, whom nobody waits for. */
  later(ms: number, act: () => void): void
}

/** As long as a bare `setTimeout(…, 0)` takes: nobody waits for that in virtual time. */
const NO_TIME_MS = 1
// Now and then files and signals have their turn too.
const BREATHE_EVERY = 1_000

interface Event {
  readonly at: number
  /** Of two at once, what was asked for first comes first. */
  readonly order: number
  readonly act: () => void
}

/** Time passes only while somebody sleeps who can do nothing else, and then at once to what comes next. */
export function createVirtualClock(start: string): VirtualClock {
  const events = createQueue()
  const begin = Date.parse(start)
  let now = 0
  let order = 0
  let sleepers = 0
  let isPassing = false

  const add = (ms: number, act: () => void) => {
    order += 1
    events.add({ at: now + Math.max(0, ms), order, act })
  }
  const passTime = () => {
    isPassing = false
    const next = sleepers > 0 ? events.take() : undefined
    if (next === undefined) return
    now = next.at
    next.act()
    goOn()
  }
  const goOn = () => {
    if (isPassing) return
    isPassing = true
    // Node empties its queue of promises before a tick that was asked for by one of them.
    if (order % BREATHE_EVERY === 0) setImmediate(passTime)
    else queueMicrotask(() => process.nextTick(passTime))
  }
  return {
    now: () => now,
    date: () => new Date(begin + now),
    later: add,
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers += 1
        add(ms, () => {
          sleepers -= 1
          wake()
        })
        goOn()
      }),
  }
}

/**
 * Octokit's plugins defer each request by timers of no length, and each costs a real millisecond or more;
 * our own client has one for each answer, and here all answers come in time. Returns what puts them back.
 */
export function takeTimers(clock: Clock): () => void {
  const real = globalThis.setTimeout
  const timeout = AbortSignal.timeout
  const { signal } = new AbortController()
  const virtual = (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    if (ms <= NO_TIME_MS) queueMicrotask(() => callback(...args))
    else void clock.sleep(ms).then(() => callback(...args))
  }
  Object.assign(globalThis, { setTimeout: virtual })
  Object.assign(AbortSignal, { timeout: () => signal })
  return () => {
    Object.assign(globalThis, { setTimeout: real })
    Object.assign(AbortSignal, { timeout })
  }
}

/** A binary heap. */
function createQueue(): { add(event: Event): void; take(): Event | undefined } {
  const heap: Event[] = []
  const before = (a: Event | undefined, b: Event | undefined) =>
    a !== undefined && b !== undefined && (a.at - b.at || a.order - b.order) < 0
  const swap = (a: number, b: number) => {
    const [first, second] = [heap[a], heap[b]]
    if (first === undefined || second === undefined) return
    heap[a] = second
    heap[b] = first
  }
  return {
    add: (event) => {
      let at = heap.push(event) - 1
      for (let up = (at - 1) >> 1; at > 0 && before(heap[at], heap[up]); up = (at - 1) >> 1) {
        swap(at, up)
        at = up
      }
    },
    take: () => {
      swap(0, heap.length - 1)
      const first = heap.pop()
      for (let at = 0; ; ) {
        const children = [2 * at + 1, 2 * at + 2]
        const [left = 0, right = 0] = children
        const least = before(heap[right], heap[left]) ? right : left
        if (!before(heap[least], heap[at])) return first
        swap(at, least)
        at = least
      }
    },
  }
}
