import { expect, test } from 'vitest'
import { mostAtOnce } from '../../src/assignment/look-size.ts'

const NOW = '2026-03-02T08:00:00Z'
const IN_AN_HOUR = '2026-03-02T09:00:00Z'

test.each([
  ['of a person', 5_000, IN_AN_HOUR, 27],
  ['of a workflow whose hour has begun', 1_000, IN_AN_HOUR, 27],
  ['that is half spent', 500, '2026-03-02T08:30:00Z', 27],
  ['that is nearly spent', 90, IN_AN_HOUR, 1],
  ['that is spent', 0, '2026-03-02T08:15:01Z', 0],
  ['that is spent, and ends nobody knows when', 0, null, 0],
  ['that is spent, and ends while a run would wait', 0, '2026-03-02T08:15:00Z', 27],
])('a look under a limit %s', (_, left, endsAt, most) => {
  expect(mostAtOnce({ left, endsAt }, NOW)).toBe(most)
})

test('a look where there is no limit', () => {
  expect(mostAtOnce(null, NOW)).toBe(27)
})

test('two looks an hour leave room under what GitHub takes of a workflow’s token', () => {
  const first = mostAtOnce({ left: 1_000, endsAt: IN_AN_HOUR }, NOW)
  const second = mostAtOnce({ left: 1_000 - 15 * first, endsAt: IN_AN_HOUR }, NOW)
  expect(1_000 - 15 * (first + second)).toBeGreaterThan(100)
  expect(500 - 8 * (first + second)).toBeGreaterThan(30)
})
