import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsLevel, readWords } from '../../src/review/comment-words.ts'
import { changedBoxes } from '../../src/review/review-event.ts'

const scoreOf = (body: string) => readWords(body).filter(({ say }) => say === 'score')

test.each([
  ['/score W2 3 trade-offs sized'],
  ['/score w2: 3 trade-offs sized'],
  ['/score W2=3 trade-offs sized'],
  ['/SCORE W2 3 trade-offs sized'],
  ['  /score W2 3. trade-offs sized'],
  ['/score 3 W2 trade-offs sized'],
  ['/score W2 <3> trade-offs sized'],
  ['/score W2 3 <why> trade-offs sized'],
  ['/score W2 3\ntrade-offs sized'],
  ['I read it twice.\r\n\r\n/score W2 3 trade-offs sized\r\n'],
])('%j is level 3 on W2 with a reason', (body) => {
  expect(scoreOf(body)).toMatchObject([{ criterion: 'W2', level: 3, note: 'trade-offs sized' }])
})

test('several commands and boxes stand in one comment, and notes end where the next begins', () => {
  const words = readWords(
    '/score W1 2 thin\nstill thin\n- [x] W1.1 seen\n* [ ] W1.2\n/score W2 4\n/done',
  )
  expect(words).toEqual([
    { say: 'score', line: 1, criterion: 'W1', level: 2, note: 'thin\nstill thin' },
    { say: 'tick', line: 3, criterion: 'W1', item: 0, ticked: true },
    { say: 'tick', line: 4, criterion: 'W1', item: 1, ticked: false },
    { say: 'score', line: 5, criterion: 'W2', level: 4, note: null },
    { say: 'done', line: 6 },
  ])
})

test('a form that is sent as it is has no level and no reason', () => {
  expect(readWords('/score W2 <level> <why>')).toMatchObject([{ say: 'mistake' }])
  expect(scoreOf('/score W2 3 <why>')).toMatchObject([{ level: 3, note: null }])
})

test.each([
  ['> /score W1 3'],
  ['```\n/score W1 3\n```'],
  ['see /score W1 3'],
  ['/usr/bin/python3 is old'],
  ['W1 is a 3'],
])('%j says nothing', (body) => {
  expect(readWords(body)).toEqual([])
})

test('a line behind four spaces or a tab is code: no command, and a level all the same', () => {
  for (const margin of ['\t', ' \t', '    ']) {
    expect(readWords(`${margin}/score W2 3 why`), JSON.stringify(margin)).toEqual([])
  }
  expect(holdsLevel('\t/score W2 3 why')).toBe(true)
  expect(readWords('   /score W2 3 why')).toMatchObject([{ say: 'score', level: 3 }])
})

test('a level that the page does not show is not heard, and is removed all the same: mails show it', () => {
  const body = '<!--\n/score W1 3 hidden\n-->'
  expect(readWords(body)).toEqual([])
  expect(holdsLevel(body)).toBe(true)
  expect(holdsLevel('<!--\nthanks\n-->')).toBe(false)
})

test.each([
  ['/score W2 5', { kind: 'no-level', criterion: 'W2' }],
  ['/score W2', { kind: 'no-level', criterion: 'W2' }],
  ['/score 3', { kind: 'no-criterion' }],
  ['/scroe W2 3', { kind: 'unknown-command', meant: 'score' }],
  ['/sore W2 3', { kind: 'unknown-command', meant: 'score' }],
  ['/dnoe', { kind: 'unknown-command', meant: 'done' }],
])('%j is a mistake, and is taken for one that shows a level', (body, mistake) => {
  expect(readWords(body)).toMatchObject([{ say: 'mistake', mistake }])
  expect(holdsLevel(body)).toBe(true)
})

test('whatever people write is read without an error, and a level that is read is one that is removed', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '/score W1 3 x',
      '- [x] W1.1',
      '```',
      '> /score W2 4',
      '/done',
      '/score',
      '~~~',
    ),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const body = lines.join('\n')
      expect(scoreOf(body).length === 0 || holdsLevel(body)).toBe(true)
    }),
  )
})

test('only boxes that an edit changed count for who edited', () => {
  const before = '- [ ] W1.1 a\n- [x] W1.2 b\n- [ ] W2.1 c'
  expect(changedBoxes(before, before.replace('[ ] W2', '[x] W2'))).toMatchObject([
    { criterion: 'W2', item: 0, ticked: true },
  ])
  expect(changedBoxes(before, before)).toEqual([])
})
