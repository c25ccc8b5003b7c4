import { expect, test } from 'vitest'
import { shift } from '../../src/input/moment.ts'

test.each([
  ['2026-03-02T08:00:00Z', { seconds: 1 }, '2026-03-02T08:00:01Z'],
  ['2026-02-28T23:59:59Z', { seconds: 1 }, '2026-03-01T00:00:00Z'],
  ['2028-02-28T12:00:00Z', { hours: 24 }, '2028-02-29T12:00:00Z'],
  ['2026-12-31T23:30:00Z', { minutes: 30 }, '2027-01-01T00:00:00Z'],
  ['2026-03-02T08:00:00Z', { hours: -24, minutes: 5 }, '2026-03-01T08:05:00Z'],
  // A clock of somebody's own that goes forward that night must not matter.
  ['2026-03-29T00:30:00Z', { hours: 2 }, '2026-03-29T02:30:00Z'],
])('%s shifted by %j', (moment, by, shifted) => {
  expect(shift(moment, by)).toBe(shifted)
})

test('what is no moment comes after every moment', () => {
  expect(shift('soon', { hours: 1 }) > '9999-12-31T23:59:59Z').toBe(true)
})
