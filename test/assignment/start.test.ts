import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultDeadline, parseZone, showMoment, showSpan } from '../../src/assignment/deadline.ts'
import { minutesOf, parseExtraTime, stretched } from '../../src/assignment/extra-time.ts'
import { describedTerms, describeRepository } from '../../src/assignment/invitation.ts'
import { type Activity, standing } from '../../src/assignment/standing.ts'
import { endOf } from '../../src/assignment/start.ts'

const ADA = { userId: 7 }
const US = 1
const BEGIN = Date.parse('2026-03-01T12:00:00Z')

/** GitHub's lists say whole seconds. */
const listed = (ms: number) => `${new Date(BEGIN + ms).toISOString().slice(0, 19)}Z`

const move = (id: number, ms: number, by: number | null, name: string): Activity => {
  return { id, kind: 'push', before: 'a'.repeat(40), after: name.repeat(40), at: listed(ms), by }
}

const gap = fc.integer({ min: 0, max: 40 * 24 * 3_600_000 })

describe('nobody gets less time than promised', () => {
  test('from whenever it begins, and with whatever they push until its very last second', () => {
    fc.assert(
      fc.property(
        fc.record({
          begun: gap,
          hours: fc.integer({ min: 1, max: 720 }),
          extra: fc.integer({ min: 0, max: 300 }),
          // What the candidate pushes: at a part of the time they were promised.
          part: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        ({ begun, hours, extra, part }) => {
          const minutes = minutesOf(hours, extra)
          const promised = hours * 3_600_000 * (1 + extra / 100)
          const deadline = endOf(listed(begun), minutes)
          const brought = move(3, begun, US, 'b')
          const last = move(99, begun + Math.floor(promised * part), ADA.userId, 'd')
          expect(standing([brought, last], deadline)).toEqual({ sha: last.after, late: false })
          expect(Date.parse(deadline) - Date.parse(listed(begun))).toBe(minutes * 60_000)
        },
      ),
    )
  })

  test('with extra time: at least that share more, on whole minutes, at the team’s time of day', () => {
    const policy = { days: 7, deadlineTime: '18:00', timeZone: 'Europe/Zurich' }
    fc.assert(
      fc.property(gap, gap, fc.integer({ min: 1, max: 300 }), (from, length, extra) => {
        const [start, end] = [listed(from), listed(from + length)]
        // In hundredths, so that all numbers are whole.
        const promised = (Date.parse(end) - Date.parse(start)) * (100 + extra)
        const given = (Date.parse(stretched(start, end, extra)) - Date.parse(start)) * 100
        expect(given).toBeGreaterThanOrEqual(promised)
        expect(given).toBeLessThan(promised + 60_000 * 100)
        const [usual, more] = [
          defaultDeadline(start, policy),
          defaultDeadline(start, policy, extra),
        ]
        expect(more >= stretched(start, usual, extra)).toBe(true)
        expect(showMoment(more, policy.timeZone)).toContain(' 18:00 Europe/Zurich')
      }),
    )
  })
})

describe('what somebody types of one person’s time', () => {
  test.for([
    ['+25%', 25],
    ['25%', 25],
    [' + 300 % ', 300],
  ] as const)('%j is read', ([text, percent]) => {
    expect(parseExtraTime(text)).toEqual({ ok: true, value: percent })
  })
  test.for(['25', '-25%', '0%', '301%', '25.5%', '+%', 'double'])('%j is refused', (text) => {
    expect(parseExtraTime(text).ok).toBe(false)
  })
  test.for(['America/New_York', 'UTC', ' Asia/Kolkata '])('%j is a zone', (text) => {
    expect(parseZone(text)).toEqual({ ok: true, value: text.trim() })
  })
  test.for(['CET', 'New York', 'Mars/Olympus', '+01:00', ''])('%j is none', (text) => {
    expect(parseZone(text).ok).toBe(false)
  })
})

test('a moment is shown in the reader’s zone, the team’s and UTC, each once', () => {
  const at = '2026-12-01T01:30:00Z'
  expect(showMoment(at, 'Europe/Zurich', 'America/New_York')).toBe(
    '2026-11-30 20:30 America/New_York (2026-12-01 02:30 Europe/Zurich, 2026-12-01 01:30 UTC)',
  )
  expect(showMoment(at, 'UTC', 'Europe/Zurich')).toBe('2026-12-01 02:30 Europe/Zurich (01:30 UTC)')
  expect(showMoment(at, 'Europe/Zurich', 'Europe/Zurich')).toBe(
    '2026-12-01 02:30 Europe/Zurich (01:30 UTC)',
  )
  expect(showMoment(at, 'UTC', 'UTC')).toBe('2026-12-01 01:30 UTC')
  const second = '2026-12-01T16:00:47Z'
  expect(showMoment(second, 'Europe/Zurich')).toBe(
    '2026-12-01 17:00:47 Europe/Zurich (16:00:47 UTC)',
  )
})

test('a length of time is shown in hours and minutes', () => {
  expect([60, 300, 75, 121, 45].map(showSpan)).toEqual([
    '1 hour',
    '5 hours',
    '1 hour 15 minutes',
    '2 hours 1 minute',
    '45 minutes',
  ])
})

test('a repository says what was decided of either clock', () => {
  const deadline = '2026-03-08T18:00:00Z'
  for (const minutes of [null, 300]) {
    const text = describeRepository('linear-regression', deadline, minutes)
    expect(describedTerms(text, 'linear-regression')).toEqual({ deadline, minutes })
    expect(describedTerms(text, 'descent')).toBeNull()
  }
})
