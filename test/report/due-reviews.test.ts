import { expect, test } from 'vitest'
import { dueReviews } from '../../src/report/due-reviews.ts'

const RULES = { days: 7, needed: 2, reviewers: ['rae', 'sam', 'tim'] }
const NOW = '2026-03-10T12:00:00Z'
const submission = (pseudonym: string, deadline: string, done: readonly string[] = []) => {
  return { pseudonym, exercise: 'linear-regression', deadline, done, asked: [] }
}

test('the most urgent comes first, and what is late is late by the second', () => {
  const due = dueReviews(
    [
      submission('c', '2026-03-09T18:00:00Z'),
      submission('a', '2026-03-03T12:00:00Z'),
      submission('b', '2026-03-03T11:59:59Z'),
    ],
    RULES,
    NOW,
  )
  expect(due.map(({ pseudonym, isLate }) => [pseudonym, isLate])).toEqual([
    ['b', true],
    ['a', false],
    ['c', false],
  ])
  expect(due[1]?.dueAt).toBe('2026-03-10T12:00:00Z')
})

test.each([
  [[], { missing: 2, needsThird: false, waitsFor: ['rae', 'sam', 'tim'] }],
  [['Rae'], { missing: 1, needsThird: false, waitsFor: ['sam', 'tim'] }],
  [['rae', 'sam'], { missing: 1, needsThird: true, waitsFor: ['tim'] }],
])('with %j done it waits for the others', (done, expected) => {
  const [one] = dueReviews([submission('a', NOW, done)], RULES, NOW)
  expect(one).toMatchObject(expected)
})

test('without a list it waits for whoever may review', () => {
  const [one] = dueReviews([submission('a', NOW)], { ...RULES, reviewers: null }, NOW)
  expect(one?.waitsFor).toBeNull()
})
