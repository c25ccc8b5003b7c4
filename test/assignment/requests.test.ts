import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import {
  dayIn,
  dueTime,
  lateReviewers,
  missingReviewers,
  standingRequests,
} from '../../src/assignment/requests.ts'
import { gradedSubmission } from '../../src/assignment/state.ts'
import { refreshIndex } from '../../src/assignment/watch-index.ts'
import { toReviews } from '../../src/hub/review-rules.ts'
import { aWatchEntry } from './a-watch-entry.ts'

const { assignment, deadline } = aWatchEntry()
const [SHA, TREE, OTHER] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
]
const at = '2026-03-08T18:05:00Z'
const by = 'takehome'
const digest = 'd'.repeat(64)

const INVITED: LedgerRecord = { kind: 'invited', at, by, assignment, comment: digest }
const graded = (tree = TREE): LedgerRecord => {
  return { kind: 'graded', at, by, sha: SHA, tree, rubric: digest, stale: false, comment: null }
}
const submitted = (tree?: string): LedgerRecord => {
  return { kind: 'submitted', at, by, sha: SHA, deadline, ...(tree === undefined ? {} : { tree }) }
}
const requested = (...reviewers: string[]): LedgerRecord => {
  return { kind: 'requested', at, by, tree: TREE, reviewers, due: '2026-03-15T18:00:00Z' }
}
const EXTENDED: LedgerRecord = { kind: 'extended', at, by, deadline, reason: 'ill' }

function stateOf(...records: readonly LedgerRecord[]) {
  const state = foldLog([INVITED, ...records])
  if (state === null) throw new Error('somebody was invited')
  return state
}

describe('what is to be reviewed', () => {
  test.each<[string, readonly LedgerRecord[], boolean]>([
    ['before the deadline', [graded()], false],
    ['once it has passed', [graded(), submitted(TREE)], true],
    ['while what counts is being graded', [graded(), submitted(OTHER)], false],
    ['once that is graded', [graded(), submitted(OTHER), graded(OTHER)], true],
    ['where an earlier version pinned it', [graded(), submitted()], true],
    ['after an extension', [graded(), submitted(TREE), EXTENDED], false],
  ])('%s', (_, records, isThere) => {
    expect(gradedSubmission(stateOf(...records)) !== undefined).toBe(isThere)
  })
})

test('a log says who was asked, told and reminded, by the place of each request', () => {
  const told: LedgerRecord[] = [
    { kind: 'asked', at, by, request: 1 },
    { kind: 'reminded', at, by, request: 1 },
    { kind: 'asked', at, by, request: 2 },
  ]
  const state = stateOf(requested('rae', 'sam'), requested('tim'), ...told)
  expect(state.requests).toMatchObject([
    { number: 1, reviewers: ['rae', 'sam'], isAsked: true, isReminded: true },
    { number: 2, reviewers: ['tim'], isAsked: true, isReminded: false },
  ])
  expect(standingRequests(state.requests, OTHER)).toEqual([])
  const again = stateOf(requested('rae', 'sam'), EXTENDED, requested('tim')).requests
  expect(standingRequests(again, TREE)).toMatchObject([{ number: 2, reviewers: ['tim'] }])
})

test('the table of watch knows of a review as long as its levels are sealed', () => {
  const subject = { tree: TREE, criteria: digest }
  const comment = { id: 1, digest }
  const done = { ...subject, comment, given: [], done: true, sealed: 'ab' }
  const sealed: LedgerRecord = { kind: 'reviewed', at, by: 'Rae', ...done }
  const reviewOf = (...records: readonly LedgerRecord[]) => {
    const logs = new Map([[assignment.id, { log: SHA, state: stateOf(...records) }]])
    const empty = { schemaVersion: 1, writer: '', cursor: null, assignments: {} } as const
    return refreshIndex(empty, logs).assignments[assignment.id]?.review
  }
  expect(reviewOf(graded())).toBeUndefined()
  const begun = [graded(), submitted(TREE), requested('rae', 'sam')]
  expect(reviewOf(...begun)).toMatchObject({ done: [], requests: [{ isAsked: false }] })
  expect(reviewOf(...begun, sealed)).toMatchObject({ done: ['rae'] })
  const exposed: LedgerRecord = { kind: 'exposed', at, by: 'Rae', ...subject, comment }
  expect(reviewOf(...begun, sealed, exposed)).toMatchObject({ done: ['rae'] })
  const undone: LedgerRecord = { kind: 'undone', at, by: 'Rae', ...subject, comment }
  expect(reviewOf(...begun, sealed, undone)).toMatchObject({ done: [] })
  expect(reviewOf(...begun, sealed, { ...sealed, given: ['W1'] }, undone)).toMatchObject({
    done: ['rae'],
  })
  const apart: LedgerRecord = { kind: 'apart', at, by, ...subject, reviewers: ['Rae'] }
  expect(reviewOf(...begun, sealed, apart)).toMatchObject({ done: ['rae'], isApart: true })
  // Somebody came in between.
  const tims = { ...sealed, by: 'tim' }
  expect(reviewOf(...begun, sealed, apart, tims)?.isApart).toBeUndefined()
  const open = { rubric: digest, why: 'all are in', reviews: [] }
  const unsealed: LedgerRecord = { kind: 'unsealed', at, by, ...subject, ...open }
  expect(reviewOf(...begun, unsealed)).toBeUndefined()
  const appealed: LedgerRecord = { kind: 'appealed', at, by, ...subject, comment, text: 'no' }
  expect(reviewOf(...begun, unsealed, appealed)).toMatchObject({ needed: 1 })
  const regraded = { ...graded(), regrade: digest } as LedgerRecord
  expect(reviewOf(...begun, sealed, unsealed, regraded)).toBeUndefined()
  const again = { ...regraded, asksAgain: true } as LedgerRecord
  const anew = [...begun, sealed, unsealed, again]
  expect(reviewOf(...anew)).toEqual({ done: [], requests: [], mayAppeal: true })
  expect(reviewOf(...anew, requested('tim'), sealed)).toMatchObject({
    done: ['rae'],
    requests: [{ reviewers: ['tim'] }],
  })
  expect(reviewOf(...anew, sealed, unsealed)).toBeUndefined()
})

describe('how many are missing', () => {
  const rules = toReviews({
    reviewers: ['rae', 'sam', 'tim'],
    assign: { away: [{ login: 'Sam', from: '2026-03-09', to: '2026-03-10' }] },
  })
  const requests = stateOf(requested('rae', 'sam')).requests
  test.each([
    ['nobody was asked', [], [], '2026-03-08', 2],
    ['both were', [], requests, '2026-03-08', 0],
    ['one of them is away', [], requests, '2026-03-09', 1],
    ['one of them is away and done', ['sam'], requests, '2026-03-10', 0],
    ['somebody who was not asked is done', ['tim'], [], '2026-03-08', 1],
    ['two are done and apart', ['rae', 'sam'], requests, '2026-03-08', 1],
    ['three are done and apart', ['rae', 'sam', 'tim'], requests, '2026-03-08', 1],
  ])('where %s', (_, done, asked, today, missing) => {
    expect(missingReviewers({ done, requests: asked }, rules, today)).toBe(missing)
  })

  test('who is no reviewer any more is replaced, and not reminded', () => {
    const left = toReviews({ reviewers: ['rae', 'tim', 'uma'] })
    expect(missingReviewers({ done: [], requests }, left, '2026-03-08')).toBe(1)
    expect(missingReviewers({ done: ['sam'], requests }, left, '2026-03-08')).toBe(0)
    const [request] = requests
    if (request === undefined) throw new Error('somebody was asked')
    const late = { now: '2026-03-15T00:00:00Z', today: '2026-03-15' }
    const standing = { done: [], requests }
    expect(lateReviewers({ ...request, isAsked: true }, standing, left.assign, late)).toEqual([
      'rae',
    ])
  })

  test('a reminder goes to those who are neither done nor away, a day before and once', () => {
    const [request] = requests.map((one) => ({ ...one, isAsked: true }))
    if (request === undefined) throw new Error('there is one')
    const late = (now: string, done: string[] = [], changes: Partial<typeof request> = {}) =>
      lateReviewers({ ...request, ...changes }, { done, requests }, rules.assign, {
        now,
        today: now.slice(0, 10),
      })
    expect(late('2026-03-14T17:59:59Z')).toEqual([])
    expect(late('2026-03-14T18:00:00Z')).toEqual(['rae', 'sam'])
    expect(late('2026-03-14T18:00:00Z', ['rae'])).toEqual(['sam'])
    expect(late('2026-03-20T18:00:00Z', [], { isReminded: true })).toEqual([])
    expect(late('2026-03-20T18:00:00Z', [], { isAsked: false })).toEqual([])
    // Where a day before is before they were asked: halfway.
    const short = { due: '2026-03-09T18:05:00Z' }
    expect(late('2026-03-09T06:04:59Z', [], short)).toEqual([])
    expect(late('2026-03-09T06:05:00Z', [], short)).toEqual(['rae'])
  })
})

test.each([
  ['within a day of the deadline', { now: '2026-03-09T18:00:00Z', isFirst: true }, '2026-03-15'],
  ['later', { now: '2026-03-10T18:00:00Z', isFirst: true }, '2026-03-17'],
  ['as a third', { now: '2026-03-08T19:00:00Z', isFirst: false }, '2026-03-15'],
  ['not at all', null, '2026-03-15'],
])('who is asked %s has a week', (_, asked, day) => {
  expect(dueTime(deadline, 7, asked).slice(0, 10)).toBe(day)
})

test('a day is one of the hub’s time zone', () => {
  expect(dayIn('Pacific/Auckland', '2026-03-08T18:00:00Z')).toBe('2026-03-09')
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }), (date) => {
      const moment = date.toISOString()
      expect(dayIn('UTC', moment)).toBe(moment.slice(0, 10))
    }),
  )
})
