import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultDeadline, parseZone, showMoment, showSpan } from '../../src/assignment/deadline.ts'
import { minutesOf, parseExtraTime, stretched } from '../../src/assignment/extra-time.ts'
import { describedTerms, describeRepository } from '../../src/assignment/invitation.ts'
import { type Activity, standing } from '../../src/assignment/standing.ts'
import { deliveredAt, endOf } from '../../src/assignment/start.ts'

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
  test('whatever we delay, and whatever is pushed again by a run that goes on after a crash', () => {
    fc.assert(
      fc.property(
        fc.record({
          // Asked for, pushed so much later, and then again and again by others that did not know.
          asked: gap,
          delay: gap,
          again: fc.array(gap, { maxLength: 4 }),
          hours: fc.integer({ min: 1, max: 720 }),
          extra: fc.integer({ min: 0, max: 300 }),
          // What the candidate pushes: before the task, and at a part of the time they were promised.
          early: fc.integer({ min: 0, max: 1_000 }),
          part: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        ({ asked, delay, again, hours, extra, early, part }) => {
          const minutes = minutesOf(hours, extra)
          const promised = hours * 3_600_000 * (1 + extra / 100)
          const received = asked + delay
          const later = again.map((more, index) => move(10 + index, received + more, US, 'b'))
          const theirs = move(2, asked + Math.min(delay, early), ADA.userId, 'c')
          const brought = move(3, received, US, 'b')
          const moves = [...later, brought, theirs]
          const at = deliveredAt(moves, {
            at: listed(asked),
            candidate: ADA,
            invitedAt: listed(-1),
          })
          expect(at).toBe(listed(received))
          const deadline = endOf(at ?? '', minutes)
          const last = move(99, received + Math.floor(promised * part), ADA.userId, 'd')
          expect(standing([theirs, brought, last], deadline)).toEqual({
            sha: last.after,
            late: false,
          })
          expect(Date.parse(deadline) - Date.parse(listed(received))).toBe(minutes * 60_000)
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

describe('the moment at which a task arrived', () => {
  const asked = { at: listed(60_000), candidate: ADA, invitedAt: listed(0) }
  test('is none before GitHub lists it, and no move of the invitation or of the candidate is one', () => {
    expect(deliveredAt([move(1, 0, US, 'a'), move(2, 90_000, 7, 'c')], asked)).toBeNull()
  })
  test('is that of a move of which GitHub does not say who made it', () => {
    expect(deliveredAt([move(1, 70_000, null, 'b')], asked)).toBe(listed(70_000))
  })
  test('may be a few seconds before what another clock of GitHub’s said', () => {
    expect(deliveredAt([move(1, 56_000, US, 'b')], asked)).toBe(listed(56_000))
  })
  test('is not that of the invitation, of whoever starts in the same seconds', () => {
    const atOnce = { ...asked, invitedAt: listed(59_000) }
    const invitation = [move(1, 57_000, US, 'e'), move(2, 59_000, US, 'f')]
    expect(deliveredAt(invitation, atOnce)).toBeNull()
    expect(deliveredAt([...invitation, move(3, 60_000, US, 'b')], atOnce)).toBe(listed(60_000))
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
