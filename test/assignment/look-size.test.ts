import { expect, test } from 'vitest'
import { mostAtOnce } from '../../src/assignment/look-size.ts'

test.each([
  ['where there is no limit', null, 24],
  ['of a person', 5_000, 24],
  ['of a workflow whose hour has begun', 1_000, 24],
  ['that is half spent', 500, 21],
  ['that is nearly spent', 150, 1],
  ['that is spent', 0, 0],
])('a look under a limit %s', (_, left, most) => {
  expect(mostAtOnce(left)).toBe(most)
})

test('two looks an hour leave room under the thousand requests of a workflow’s token', () => {
  const left = 1_000 - 18 * mostAtOnce(1_000)
  expect(left - 18 * mostAtOnce(left)).toBeGreaterThan(100)
})
