import { expect, test } from 'vitest'
import { measured } from './statistics.ts'

test('nine values: their median, and the second to the eighth', () => {
  expect(measured([9, 1, 8, 2, 7, 3, 6, 4, 5])).toEqual({ median: 5, interval: [2, 8] })
})

test('an even number of values has its median between two', () => {
  expect(measured([1, 2, 3, 4]).median).toBe(2.5)
})

test.each([
  [6, [1, 6]],
  [15, [4, 12]],
  [25, [8, 18]],
])('of %i values the interval is the one in tables of the sign test', (count, interval) => {
  const values = Array.from({ length: count }, (_, index) => index + 1)
  expect(measured(values).interval).toEqual(interval)
})
