import { describe, expect, test } from 'vitest'
import {
  type Answers,
  finalAnswers,
  isLogin,
  LONGEST_NOTE,
  levelsGiven,
  missingIn,
  readAnswers,
  withLevel,
  withNote,
  withTick,
} from '../../src/page-script/answers.ts'
import { wishOf } from '../../src/page-script/keys.ts'
import { LONGEST_NOTE as SEALED_NOTE } from '../../src/sealing/review-answers.ts'

const CRITERIA = [
  { id: 'W1', name: 'W1', title: 'Plan', musts: [true, false], panel: null },
  { id: 'W2', name: 'W2', title: 'Cost', musts: [false], panel: null },
]
const NONE: Answers = {}

describe('what is missing', () => {
  test('is a login, every level, and a reason where a must-item is not ticked', () => {
    expect(missingIn(NONE, CRITERIA, '')).toEqual([
      { criterion: null, what: 'login' },
      { criterion: 'W1', what: 'both' },
      { criterion: 'W2', what: 'level' },
    ])
  })

  test.each([1, 2, 3, 4] as const)('is a reason at level %i too', (level) => {
    const given = withLevel(withLevel(NONE, 'W1', level), 'W2', level)
    expect(missingIn(given, CRITERIA, 'rae')).toEqual([{ criterion: 'W1', what: 'reason' }])
    expect(missingIn(withTick(given, 'W1', 0, true), CRITERIA, 'rae')).toEqual([])
    expect(missingIn(withNote(given, 'W1', 'no steps'), CRITERIA, 'rae')).toEqual([])
    expect(missingIn(withNote(given, 'W1', '  \n'), CRITERIA, 'rae')).toHaveLength(1)
  })
})

test('answers are sealed in the order of the criteria, with ticks in theirs', () => {
  const ticked = withTick(withTick(withLevel(NONE, 'W1', 3), 'W1', 1, true), 'W1', 0, true)
  const given = withNote(withLevel(ticked, 'W2', 1), 'W2', ' no cost ')
  expect(levelsGiven(given, CRITERIA)).toBe(2)
  expect(finalAnswers(given, CRITERIA)).toEqual([
    { criterion: 'W1', level: 3, ticks: [0, 1], note: null },
    { criterion: 'W2', level: 1, ticks: [], note: 'no cost' },
  ])
  expect(withTick(given, 'W1', 0, false)['W1']?.ticks).toEqual([1])
})

test('a note has as much room as a block has', () => {
  expect(LONGEST_NOTE).toBe(SEALED_NOTE)
  expect(withNote(NONE, 'W1', 'x'.repeat(5_000))['W1']?.note).toHaveLength(LONGEST_NOTE)
})

describe('what the browser kept', () => {
  test('comes back as it was', () => {
    const given = withTick(withNote(withLevel(NONE, 'W1', 2), 'W1', 'so'), 'W1', 1, true)
    expect(readAnswers(JSON.stringify(given), CRITERIA)['W1']).toEqual(given['W1'])
  })

  test.each([
    null,
    '',
    '{',
    '[]',
    '"W1"',
    '{"W1":{"level":9,"ticks":[7,"0",null],"note":4}}',
    '{"W1":{"ticks":{"length":2}}}',
  ])('is read as far as it fits: %j', (text) => {
    const nothing = { level: null, ticks: [], note: '' }
    expect(readAnswers(text, CRITERIA)).toEqual({ W1: nothing, W2: nothing })
  })
})

test.each(['octocat', 'gil--', 'Chagui-', 'mona_acme'])('%s may be a login', (text) => {
  expect(isLogin(text)).toBe(true)
})

test.each(['', 'a b', '@octocat', 'é', 'a'.repeat(40)])('%j is no login', (text) => {
  expect(isLogin(text)).toBe(false)
})

test('keys that a browser acts on are left to it', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false }
  expect(wishOf({ ...plain, key: '3' })).toEqual({ wish: 'level', level: 3 })
  expect(wishOf({ ...plain, key: 'j' })).toEqual({ wish: 'criterion', step: 1 })
  for (const key of ['5', 'q', 'Tab', 'toString', 'Enter', ' ']) {
    expect(wishOf({ ...plain, key })).toBeNull()
  }
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
    expect(wishOf({ ...plain, [held]: true, key: 'd' })).toBeNull()
  }
})
