import { expect, test } from 'vitest'
import { wordsOf } from '../../src/checks/count-words.ts'
import { shownLines, visibleLines } from '../../src/checks/visible-lines.ts'

test.each([
  '[//]: # (We chose gradient descent because it scales)',
  '[//]: <> "We chose gradient descent"',
  "   [comment]: # 'We chose gradient descent'",
  '[we chose gradient descent because it scales]: #',
  '[//]: #\n(We chose\ngradient descent)',
  '[//]:\n/\n"We chose gradient descent\nbecause it scales"',
  '[we chose\ngradient descent]: #',
  '> [//]: # (We chose\n> gradient descent)',
  '- [//]: # (We chose\n  gradient descent)',
  '# \n[//]: # (We chose)\n[//]: # (gradient descent)',
  '[//]: # "We \\" chose gradient descent"',
  '[^x]: We chose gradient descent\n    because it scales\n\n    and is simple',
  '![We chose gradient descent](figures/a.png)',
  '![](figures/a.png "We chose gradient descent")',
])('nobody is shown the words of %j', (text) => {
  expect(visibleLines(text).flatMap(wordsOf)).toEqual([])
  expect(shownLines(text).flatMap(wordsOf)).toEqual([])
})

test.each([
  ['We chose it:\n[a]: because it scales', 7],
  ['[a]: #\n(We chose it) for a reason', 6],
  ['[a]: # (We chose it) for a reason', 7],
  ['[a]: # (We chose it\n\nfor a reason)', 7],
  ['[^1]: We chose it\n\nAs said[^1]', 7],
  ['[a] We chose it\n[b]: #', 5],
  ['[See [this] part]: we chose it', 6],
])('every word of %j is shown', (text, count) => {
  expect(visibleLines(text).flatMap(wordsOf)).toHaveLength(count)
})

test('code that shows a definition is shown', () => {
  expect(shownLines('```\n[//]: # (words)\n```')).toContain('[//]: # (words)')
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
  for (const line of ['[a]: # (', '[a]:\n', '[^a]: b\n', '[a\n', '> [a]: #\n> (', '![a](b "'])
    expect(visibleLines(line.repeat(50_000)).flatMap(wordsOf).length).toBeLessThan(200_000)
})

test('code at the beginning of a line opens no block that swallows the rest', () => {
  const text = '```lr=0.1``` was best\n\n## Result\n\n~~~ is ` no code\nhidden\n~~~\nWe chose it'
  const lines = visibleLines(text)
  expect(lines).toContain('## Result')
  expect(lines.at(-1)).toBe('We chose it')
})
