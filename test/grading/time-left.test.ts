import { expect, test } from 'vitest'
import { timeLeft } from '../../src/grading/time-left.ts'

test.each([
  [0, 10, 5, ''],
  [10, 0, 5, ''],
  [2, 10, 10, 'about a minute left'],
  [10, 990, 20, 'about 33 min left'],
  [1, 9999, 2, 'about 6 h left'],
])('%i done, %i waiting after %i s', (done, waiting, seconds, words) => {
  expect(timeLeft(done, waiting, seconds)).toBe(words)
})
