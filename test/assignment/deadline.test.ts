import { expect, test } from 'vitest'
import { parseDeadline, parseFutureDeadline } from '../../src/assignment/deadline.ts'

const NOW = '2026-12-01T12:00:00Z'

test.each(['+25:00', '-13:00', '+14:01', '+99:59', '+14:30', '-12:15'])(
  'there is no offset of %s',
  (offset) => {
    const read = parseDeadline(`2026-12-01T18:00${offset}`)
    expect(read.ok ? '' : read.error).toMatch(/No place has this offset/)
  },
)

test.each(['+05:75', '+01:60'])('minutes of an offset end at 59: %s', (offset) => {
  expect(parseDeadline(`2026-12-01T18:00${offset}`).ok).toBe(false)
})

test.each([
  ['2026-12-01T18:00+14:00', '2026-12-01T04:00:00Z'],
  ['2026-12-01T18:00-12:00', '2026-12-02T06:00:00Z'],
  ['2026-12-01T18:00+0545', '2026-12-01T12:15:00Z'],
  ['2026-12-01T18:00Z', '2026-12-01T18:00:00Z'],
  [' 2026-12-01T18:00Z ', '2026-12-01T18:00:00Z'],
  ['2026-12-01 18:00 +01:00', '2026-12-01T17:00:00Z'],
  ['2026-12-01T18:00\u221205:00', '2026-12-01T23:00:00Z'],
])('%s is %s', (text, value) => {
  expect(parseDeadline(text)).toEqual({ ok: true, value })
})

test('24:00 is two days for two people', () => {
  const read = parseDeadline('2026-12-01T24:00Z')
  expect(read.ok ? '' : read.error).toContain('23:59')
})

test('a deadline is later than now, by the second', () => {
  expect(parseFutureDeadline('2026-12-01T13:00:01+01:00', NOW).ok).toBe(true)
  const over = parseFutureDeadline('2026-12-01T13:00:00+01:00', NOW)
  expect(over.ok ? '' : over.error.message).toMatch(/in the past/)
})
