import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLimitsMeter, leastMs, since } from './limits-meter.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

interface Arrival {
  readonly method: string
  readonly atMs: number
}

/** Each answered before the next one comes; the names of the limits that were broken. */
function judge(arrivals: readonly Arrival[], credential = 'one'): readonly string[] {
  const meter = createLimitsMeter()
  for (const { method, atMs } of arrivals) meter.arrive(credential, method, atMs)()
  return meter.violations.map(({ limit }) => limit)
}

function evenly(count: number, method: string, everyMs: number): readonly Arrival[] {
  return Array.from({ length: count }, (_, index) => ({ method, atMs: index * everyMs }))
}

describe('the meter', () => {
  const schedules = [
    ['requests an hour', evenly(5_000, 'GET', 700), { method: 'GET', atMs: HOUR_MS - 1 }],
    ['points a minute', evenly(900, 'HEAD', 0), { method: 'GET', atMs: MINUTE_MS - 1 }],
    ['writes a minute', evenly(80, 'PATCH', 700), { method: 'PUT', atMs: MINUTE_MS - 1 }],
    ['writes an hour', evenly(500, 'POST', 7_000), { method: 'DELETE', atMs: HOUR_MS - 1 }],
  ] as const

  test.each(schedules)('sees that one more breaks %s', (limit, full, oneMore) => {
    expect(judge(full)).toEqual([])
    expect(judge([...full, oneMore])).toEqual([limit])
  })

  test.each(schedules)(
    'sees that %s are free again when the window is over',
    (limit, full, one) => {
      const windowMs = limit.endsWith('hour') ? HOUR_MS : MINUTE_MS
      expect(judge([...full, { ...one, atMs: windowMs }])).toEqual([])
    },
  )

  test('lets a workflow’s token ask a thousand times an hour, and says how much is left', () => {
    const meter = createLimitsMeter('hub')
    for (const { method, atMs } of evenly(1_000, 'GET', 700)) {
      for (const credential of ['hub', 'other']) meter.arrive(credential, method, atMs)()
    }
    const now = HOUR_MS - 1
    expect([meter.hour('hub', now).left, meter.hour('other', now).left]).toEqual([0, 4_000])
    for (const credential of ['hub', 'other']) meter.arrive(credential, 'GET', now)()
    expect(meter.violations).toEqual([{ credential: 'hub', limit: 'requests an hour', atMs: now }])
    expect(meter.hour('hub', 2 * HOUR_MS)).toEqual({ left: 1_000, endsAtMs: 3 * HOUR_MS })
    expect(leastMs(new Map([['hub', { reads: 1_001, writes: 0 }]]), 'hub')).toBe(HOUR_MS)
  })

  test('counts a write as five points', () => {
    const full = [...evenly(79, 'POST', 0), ...evenly(505, 'GET', 0)]
    expect(judge(full)).toEqual([])
    expect(judge([...full, { method: 'GET', atMs: 0 }])).toEqual(['points a minute'])
  })

  test('sees more than a hundred requests at once, and none when one was answered', () => {
    const meter = createLimitsMeter()
    const [leave] = Array.from({ length: 100 }, () => meter.arrive('one', 'GET', 0))
    leave?.()
    meter.arrive('one', 'GET', 0)
    expect(meter.violations).toEqual([])
    meter.arrive('one', 'GET', 0)
    expect(meter.violations).toEqual([{ credential: 'one', limit: 'requests at once', atMs: 0 }])
  })

  test('keeps an account for each credential', () => {
    const meter = createLimitsMeter()
    for (const credential of ['one', 'two']) {
      for (let index = 0; index < 80; index += 1) meter.arrive(credential, 'POST', 0)()
    }
    expect(meter.violations).toEqual([])
  })

  const windows = [
    { limit: 'points a minute', windowMs: MINUTE_MS, most: 900, read: 1, write: 5, everyMs: 200 },
    { limit: 'writes a minute', windowMs: MINUTE_MS, most: 80, read: 0, write: 1, everyMs: 350 },
    { limit: 'writes an hour', windowMs: HOUR_MS, most: 500, read: 0, write: 1, everyMs: 3_500 },
  ]

  test.each(windows)('agrees on $limit with counting each window anew', (window) => {
    const { limit, windowMs, most, read, write, everyMs } = window
    const step = fc.record({ method: fc.constantFrom('GET', 'POST'), afterMs: fc.nat(2 * everyMs) })
    const schedule = fc.array(step, { minLength: 800, maxLength: 1_200 })
    const outcomes = new Set<boolean>()
    fc.assert(
      fc.property(schedule, (steps) => {
        let atMs = 0
        const arrivals = steps.map(({ method, afterMs }) => {
          atMs += afterMs
          return { method, atMs }
        })
        const weigh = ({ method }: Arrival) => (method === 'POST' ? write : read)
        const isExcessive = (now: Arrival, index: number) => {
          const recent = arrivals
            .slice(0, index + 1)
            .filter((one) => one.atMs > now.atMs - windowMs)
          const sum = recent.reduce((so, one) => so + weigh(one), 0)
          outcomes.add(sum > most)
          return weigh(now) > 0 && sum > most
        }
        const seen = judge(arrivals).filter((name) => name === limit)
        expect(seen).toHaveLength(arrivals.filter(isExcessive).length)
      }),
      { numRuns: 10 },
    )
    expect(outcomes.size).toBe(2)
  })
})

describe('the bound', () => {
  const bound = (reads: number, writes: number) => leastMs(new Map([['one', { reads, writes }]]))

  test.each([
    [80, 0],
    [81, MINUTE_MS],
    [500, 6 * MINUTE_MS],
    [501, HOUR_MS],
    [1_081, 2 * HOUR_MS + MINUTE_MS],
  ])('of %i writes is what the limits on content leave', (writes, ms) => {
    expect(bound(0, writes)).toBe(ms)
  })

  test('of many reads is what the hour leaves, and of some the minute', () => {
    expect(bound(901, 0)).toBe(MINUTE_MS)
    expect(bound(5_001, 0)).toBe(HOUR_MS)
  })

  test('is that of the busiest credential', () => {
    const counts = { reads: 0, writes: 81 }
    expect(
      leastMs(
        new Map([
          ['one', counts],
          ['two', counts],
        ]),
      ),
    ).toBe(MINUTE_MS)
  })

  test('can be reached: that many writes at the earliest moments break nothing', () => {
    const earliest = Array.from({ length: 1_100 }, (_, index) => {
      const [hour, inHour] = [Math.floor(index / 500), index % 500]
      return { method: 'POST', atMs: hour * HOUR_MS + Math.floor(inHour / 80) * MINUTE_MS }
    })
    expect(judge(earliest)).toEqual([])
    expect(bound(0, earliest.length)).toBe(earliest.at(-1)?.atMs)
  })

  test('of a part of a round leaves out what came before', () => {
    const meter = createLimitsMeter()
    meter.arrive('one', 'POST', 0)()
    const before = meter.counts()
    meter.arrive('two', 'GET', 0)()
    expect([...since(meter.counts(), before)]).toEqual([
      ['one', { reads: 0, writes: 0 }],
      ['two', { reads: 1, writes: 0 }],
    ])
  })
})
