import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Clock,
  createPace,
  createWindows,
  estimate,
  type Limit,
  PUBLISHED_LIMITS,
  type RequestKind,
} from '../../../src/github/client/pace.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

interface Sent {
  readonly kind: RequestKind
  readonly at: number
}

const kinds = fc.constantFrom<RequestKind>('read', 'write')
const limits = fc.array(
  fc.record({
    windowMs: fc.integer({ min: 1, max: 50 }),
    allowance: fc.integer({ min: 5, max: 20 }),
    cost: fc.record({
      read: fc.integer({ min: 0, max: 2 }),
      write: fc.integer({ min: 0, max: 5 }),
    }),
  }),
  { minLength: 1, maxLength: 4 },
)
const requests = fc.array(fc.record({ kind: kinds, gapMs: fc.integer({ min: 0, max: 8 }) }), {
  maxLength: 150,
})

/** Sent one after the other, each as soon as it has been asked for and may pass. */
function sendAll(
  plan: readonly { readonly kind: RequestKind; readonly gapMs: number }[],
  given: readonly Limit[],
): (Sent & { readonly waited: number })[] {
  const windows = createWindows(given)
  let now = 0
  return plan.map(({ kind, gapMs }) => {
    now += gapMs
    const waited = windows.waitMs(kind, now)
    now += waited
    windows.pass(kind, now)
    return { kind, at: now, waited }
  })
}

/** The dearest window that ends with one of the requests, by looking at all of them. */
function exceeds({ windowMs, allowance, cost }: Limit, sent: readonly Sent[]): boolean {
  return sent.some(({ at }) => {
    const inWindow = sent.filter((other) => other.at <= at && other.at > at - windowMs)
    return inWindow.reduce((sum, { kind }) => sum + cost[kind], 0) > allowance
  })
}

test('no window of any limit is ever exceeded', () => {
  fc.assert(
    fc.property(requests, limits, (plan, given) => {
      const sent = sendAll(plan, given)
      expect(given.filter((limit) => exceeds(limit, sent))).toEqual([])
    }),
  )
})

test('no request waits longer than it has to', () => {
  fc.assert(
    fc.property(requests, limits, (plan, given) => {
      const sent = sendAll(plan, given)
      for (const [index, { kind, at, waited }] of sent.entries()) {
        if (waited === 0) continue
        const sooner = [...sent.slice(0, index), { kind, at: at - 1 }]
        expect(given.some((limit) => exceeds(limit, sooner))).toBe(true)
      }
    }),
  )
})

/** Time passes only while somebody sleeps. */
function createClock(): Clock & { readonly slept: number[] } {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms)
      now += ms
    },
  }
}

const READ = { method: 'GET', path: '/repos/acme/ada' }
const WRITE = { method: 'POST', path: '/repos/acme/ada/git/blobs' }

async function send(plan: readonly (typeof READ)[], clock: Clock): Promise<Sent[]> {
  const pace = createPace(clock)
  const sent: Sent[] = []
  for (const request of plan) {
    await pace.turn(request)
    sent.push({ kind: request === READ ? 'read' : 'write', at: clock.now() })
  }
  return sent
}

function most(sent: readonly Sent[], windowMs: number, cost: Record<RequestKind, number>): number {
  let first = 0
  let sum = 0
  let found = 0
  for (const { kind, at } of sent) {
    sum += cost[kind]
    for (let old = sent[first]; old && old.at < at - windowMs; old = sent[first]) {
      sum -= cost[old.kind]
      first += 1
    }
    found = Math.max(found, sum)
  }
  return found
}

test('1,200 writes among 6,000 reads use what GitHub allows, and no more', async () => {
  const plan = Array.from({ length: 7_200 }, (_, index) => (index % 6 === 0 ? WRITE : READ))
  const clock = createClock()
  const sent = await send(plan, clock)

  expect(most(sent, HOUR, { read: 1, write: 1 })).toBeLessThanOrEqual(5_000)
  expect(most(sent, MINUTE, { read: 1, write: 5 })).toBeLessThanOrEqual(900)
  expect(most(sent, MINUTE, { read: 0, write: 1 })).toBeLessThanOrEqual(80)
  expect(most(sent, HOUR, { read: 0, write: 1 })).toBe(500)
  // The writes bind: 500 at once in each of two hours, and the 200 that are left in the third.
  const bound = 2 * HOUR + 2 * MINUTE
  expect(clock.now()).toBeGreaterThan(2 * HOUR)
  expect(clock.now()).toBeLessThan(1.1 * bound)
})

test.each([
  ['80 writes', 80, WRITE],
  ['900 reads', 900, READ],
])('a burst of %s passes at once', async (_, count, request) => {
  const clock = createClock()
  await send(
    Array.from({ length: count }, () => request),
    clock,
  )
  expect(clock.slept).toEqual([])
})

test('reads that nobody else holds up pass between writes at once', async () => {
  const clock = createClock()
  await send(
    [...Array.from({ length: 80 }, () => WRITE), ...Array.from({ length: 9 }, () => READ)],
    clock,
  )
  expect(clock.slept).toEqual([])
})

test('callers at the same time are served in the order in which they asked', async () => {
  const pace = createPace(createClock())
  const served: number[] = []
  const callers = Array.from({ length: 300 }, async (_, caller) => {
    await pace.turn(caller % 3 === 0 ? READ : WRITE)
    served.push(caller)
  })
  await Promise.all(callers)
  expect(served).toEqual(callers.map((_, caller) => caller))
})

test('a clock that fails one caller fails no other', async () => {
  const clock = createClock()
  let isBroken = true
  const sleep = async (ms: number) => {
    if (isBroken) throw new Error('no clock')
    await clock.sleep(ms)
  }
  const pace = createPace({ ...clock, sleep })
  for (let index = 0; index < 80; index += 1) await pace.turn(WRITE)
  await expect(pace.turn(WRITE)).rejects.toThrow('no clock')
  isBroken = false
  await pace.turn(WRITE)
  expect(clock.slept).toHaveLength(1)
})

test('while GitHub wants quiet nobody passes', async () => {
  const clock = createClock()
  const pace = createPace(clock)
  expect(pace.hold(42_000)).toBe(true)
  expect(pace.hold(10_000)).toBe(false)
  await Promise.all([pace.turn(READ), pace.turn(WRITE)])
  expect(clock.slept).toEqual([42_000])
})

test('a wait for the allowance is told before it begins', async () => {
  const told: number[] = []
  const pace = createPace(createClock(), PUBLISHED_LIMITS, (ms) => told.push(ms))
  for (let index = 0; index < 81; index += 1) await pace.turn(WRITE)
  expect(told).toEqual([61_000])
})

test('what passed long ago is forgotten', () => {
  const before = heapInUse()
  const windows = createWindows()
  let now = 0
  for (let index = 0; index < 400_000; index += 1) {
    const kind = index % 2 === 0 ? 'read' : 'write'
    now += windows.waitMs(kind, now)
    windows.pass(kind, now)
  }
  expect(now).toBeGreaterThan(300 * HOUR)
  expect(heapInUse() - before).toBeLessThan(20_000_000)
  expect(windows.waitMs('read', now)).toBeGreaterThanOrEqual(0)
})

/** Bytes that somebody still holds: how much lies about besides depends on when it is collected. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

test.each([
  [{ reads: 0, writes: 0 }, 0, 0],
  [{ reads: 30, writes: 40 }, 0, 0],
  [{ reads: 0, writes: 160 }, 60, 62],
  [{ reads: 0, writes: 500 }, 360, 370],
  [{ reads: 0, writes: 501 }, 3_600, 3_610],
  [{ reads: 5_001, writes: 0 }, 3_600, 3_610],
])('%o takes from %i to %i seconds', (plan, least, most) => {
  expect(estimate(plan)).toBeGreaterThanOrEqual(least)
  expect(estimate(plan)).toBeLessThanOrEqual(most)
})

test('an estimate is what the same plan then takes', async () => {
  const clock = createClock()
  const plan = Array.from({ length: 1_000 }, (_, index) => (index % 2 === 1 ? WRITE : READ))
  await send(plan, clock)
  expect(estimate({ reads: 500, writes: 500 })).toBe(clock.now() / 1_000)
})
