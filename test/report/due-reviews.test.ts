import { describe, expect, test } from 'vitest'
import { dueReviews, withNames } from '../../src/report/due-reviews.ts'
import { dueTable } from '../../src/report/due-table.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { buildReport } from '../../src/report/report.ts'

const RULES = { days: 7, needed: 2, reviewers: ['rae', 'sam', 'tim'] }
const NOW = '2026-03-10T12:00:00Z'
const submission = (pseudonym: string, deadline: string, done: readonly string[] = []) => {
  const asked: readonly never[] = []
  const none = { appealed: false, stuck: null, needsThird: false, isReady: false }
  return {
    pseudonym,
    exercise: 'linear-regression',
    deadline,
    since: deadline,
    ...none,
    done,
    asked,
  }
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
  [[], { missing: 2, waitsFor: ['rae', 'sam', 'tim'] }],
  [['Rae'], { missing: 1, waitsFor: ['sam', 'tim'] }],
  [['rae', 'sam'], { missing: 1, waitsFor: ['tim'] }],
])('with %j done it waits for the others', (done, expected) => {
  const [one] = dueReviews([submission('a', NOW, done)], RULES, NOW)
  expect(one).toMatchObject(expected)
})

test('what was asked for long after the deadline has as many days from then', () => {
  const appeal = { ...submission('a', '2026-01-29T12:00:00Z'), appealed: true }
  const [one] = dueReviews([{ ...appeal, since: NOW }], RULES, NOW)
  expect(one).toMatchObject({ isLate: false, dueAt: '2026-03-17T12:00:00Z' })
})

test('what is about to be opened waits for nobody', () => {
  const asked = [{ login: 'tim', since: NOW, due: NOW }]
  const ready = { ...submission('a', NOW, ['rae', 'sam']), asked, isReady: true }
  const [one] = dueReviews([ready], RULES, NOW)
  expect(one).toMatchObject({ missing: 0, waitsFor: [], pending: [] })
  expect(dueTable(one === undefined ? [] : [one]).rows[0]?.[0]).toContain('levels are opened soon')
})

test('without a list it waits for whoever may review', () => {
  const [one] = dueReviews([submission('a', NOW)], { ...RULES, reviewers: null }, NOW)
  expect(one?.waitsFor).toBeNull()
})

describe('where people were asked', () => {
  const asked = [
    { login: 'rae', since: '2026-03-01T12:00:00Z', due: '2026-03-08T12:00:00Z' },
    { login: 'sam', since: '2026-03-01T12:00:00Z', due: '2026-03-08T12:00:00Z' },
    { login: 'tim', since: '2026-03-09T12:00:00Z', due: '2026-03-16T12:00:00Z' },
  ]
  const [one] = dueReviews(
    [{ ...submission('amber-heron-1f2e', '2026-03-01T11:00:00Z', ['Rae']), asked }],
    RULES,
    NOW,
  )
  if (one === undefined) throw new Error('it waits')

  test('it waits for those of them who are not done, each until their own day', () => {
    expect(one).toMatchObject({
      waitsFor: ['sam', 'tim'],
      dueAt: '2026-03-08T12:00:00Z',
      isLate: true,
    })
    expect(one.pending.map(({ login, isLate }) => [login, isLate])).toEqual([
      ['sam', true],
      ['tim', false],
    ])
  })

  test('the report has a row for each of them, under the names that are asked for', () => {
    const page = String(renderReport(buildReport([], [one], NOW)))
    expect(page).toContain('Waiting for reviewers')
    const { rows } = dueTable([withNames(one, (login) => `reviewer-${login.length}`)])
    expect(rows).toEqual([
      [
        'reviewer-3',
        'amber-heron-1f2e',
        'linear-regression',
        '2026-03-01',
        '2026-03-08, late',
        'reviewer-3',
      ],
      [
        'reviewer-3',
        'amber-heron-1f2e',
        'linear-regression',
        '2026-03-09',
        '2026-03-16',
        'reviewer-3',
      ],
    ])
    for (const cell of dueTable([one]).rows.flat()) expect(page).toContain(cell)
  })
})

test.each([
  ['nobody-new', 'name one more reviewer'],
  ['no-exercise', 'name the exercise'],
] as const)('an appeal that waits for nobody waits for the hiring team: %s', (stuck, what) => {
  const appeal = { ...submission('a', NOW, ['rae', 'sam', 'tim']), appealed: true, stuck }
  const [one] = dueReviews([appeal], RULES, NOW)
  const { rows } = dueTable(one === undefined ? [] : [one])
  expect(rows).toHaveLength(1)
  expect(rows[0]?.slice(0, 2)).toEqual([
    expect.stringContaining(`the hiring team: ${what}`),
    'a, appeal',
  ])
})
