import { expect, test } from 'vitest'
import { wordsOf } from '../../src/checks/count-words.ts'

test.each([
  '[//]: # (We chose gradient descent because it scales)',
  '[//]: <> "We chose gradient descent"',
  "   [comment]: # 'We chose gradient descent'",
  '[we chose gradient descent because it scales]: #',
])('nobody is shown the words of %s', (line) => {
  expect(wordsOf(line)).toEqual([])
})

test.each([
  ['[1] We chose it', 4],
  ['[Note]: we chose it', 4],
  ['See [the plot](figures/a.png) (below)', 4],
  ['- [x]: done and tested', 4],
])('%s has %i words', (line, count) => {
  expect(wordsOf(line)).toHaveLength(count)
})

test('a line of nothing but openings costs no time to speak of', () => {
  const openings = '[a]: '.repeat(100_000)
  expect(wordsOf(openings)).toHaveLength(100_000)
})
