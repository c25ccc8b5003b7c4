import { describe, expect, test } from 'vitest'
import type { ReviewRecord } from '../../src/assignment/ledger-record.ts'
import {
  foldReviews,
  isOver,
  neededFor,
  type ReviewProgress,
} from '../../src/review/review-progress.ts'

const ON = { tree: 'a'.repeat(40), criteria: 'c'.repeat(64) }
const [OLD, NEW] = ['0'.repeat(16), '1'.repeat(16)]
const at = '2026-03-09T12:00:00Z'
const rubric = 'd'.repeat(64)

let comments = 0
const comment = () => {
  comments += 1
  return { id: comments, digest: 'e'.repeat(64) }
}
const reviewed = (by: string, key?: string): ReviewRecord => {
  const given = { given: ['W1'], done: true, sealed: 'ab==' }
  const made = key === undefined ? {} : { key }
  return { kind: 'reviewed', at, by, ...ON, comment: comment(), ...given, ...made }
}
const unsealed = (...logins: readonly string[]): ReviewRecord => {
  const levels = [{ criterion: 'W1', level: 3, note: 'sound', ticks: [0] }] as const
  const reviews = logins.map((by) => ({ by, reviewer: `reviewer-of-${by}`, levels: [...levels] }))
  return { kind: 'unsealed', at, by: 'takehome', ...ON, rubric, why: 'all are in', reviews }
}
const appealed = (): ReviewRecord => {
  return { kind: 'appealed', at, by: 'ada', ...ON, comment: comment(), text: 'please' }
}

const loginsIn = ({ reviewers }: ReviewProgress) => [...reviewers.values()].map(({ by }) => by)

describe('another key', () => {
  test.each<[string, string | undefined]>([
    ['with the key’s id', OLD],
    ['of before records had it', undefined],
  ])('leaves who is done with levels that are open: records %s', (_, key) => {
    const opened = [reviewed('Rae', key), reviewed('sam', key), unsealed('Rae', 'sam')]
    const progress = foldReviews(opened, ON, NEW)
    expect(isOver(progress)).toBe(true)
    expect(loginsIn(progress)).toEqual(['Rae', 'sam'])
    expect(progress.lost).toEqual([])
  })

  test('leaves them to an appeal, which waits for one person more and no other', () => {
    const before = [reviewed('rae', OLD), reviewed('sam', OLD), unsealed('rae', 'sam'), appealed()]
    const waiting = foldReviews([...before, reviewed('tim', OLD)], ON, NEW)
    expect(isOver(waiting)).toBe(false)
    expect(loginsIn(waiting)).toEqual(['rae', 'sam'])
    expect(waiting.lost).toEqual(['tim'])
    expect(neededFor(waiting, 2)).toBe(3)
    const after = foldReviews([...before, reviewed('tim', OLD), reviewed('tim', NEW)], ON, NEW)
    expect(loginsIn(after).sort()).toEqual(['rae', 'sam', 'tim'])
    expect(after.lost).toEqual([])
  })

  test('loses what was sealed and never opened', () => {
    const progress = foldReviews([reviewed('rae', OLD), reviewed('sam', NEW)], ON, NEW)
    expect(loginsIn(progress)).toEqual(['sam'])
    expect(progress.lost).toEqual(['rae'])
  })
})

describe('an appeal that waits when a regrade asks everybody again', () => {
  const LATER = { tree: ON.tree, criteria: 'f'.repeat(64) }
  const by = (record: ReviewRecord, criteria = LATER.criteria): ReviewRecord => ({
    ...record,
    criteria,
  })
  const before = [reviewed('Rae'), reviewed('sam'), unsealed('Rae', 'sam'), appealed()]

  test('still waits, under whatever criteria, for somebody who has not reviewed', () => {
    const begun = foldReviews(before, LATER)
    expect(begun.appeal?.text).toBe('please')
    expect(isOver(begun)).toBe(false)
    expect(neededFor(begun, 2)).toBe(2)
    expect(neededFor(begun, 1)).toBe(1)
    const logins = ['rae', 'sam', 'tim']
    expect(logins.map((login) => begun.isEarlier({ by: login }))).toEqual([true, true, false])
    const again = foldReviews([...before, by(reviewed('rae')), by(reviewed('sam'))], LATER)
    expect(neededFor(again, 2)).toBe(3)
    const one = foldReviews([...before, by(reviewed('rae'))], LATER)
    expect([neededFor(one, 1), neededFor(one, 3)]).toEqual([2, 3])
    const other = [...before, by(reviewed('rae')), by(reviewed('tim'))]
    expect(neededFor(foldReviews(other, LATER), 2)).toBe(2)
    const opened = foldReviews([...other, by(unsealed('rae', 'tim'))], LATER)
    expect([isOver(opened), opened.appeal]).toEqual([true, null])
    const third = foldReviews(other, { ...ON, criteria: '1'.repeat(64) })
    expect(third.appeal?.text).toBe('please')
  })

  test('knows who reviewed by their account, and not who took their login over', () => {
    const rae = { by: 'Rae', user: 7, reviewer: 'reviewer-1', levels: [] }
    const open = { ...unsealed(), reviews: [rae] } as ReviewRecord
    const { isEarlier } = foldReviews([open, appealed()], LATER)
    expect(isEarlier({ by: 'rae-anew', user: 7 })).toBe(true)
    expect(isEarlier({ by: 'rae', user: 8 })).toBe(false)
  })

  test('waits too where levels by these criteria had been opened before', () => {
    const first = by(unsealed('tim'))
    const back = foldReviews([by(reviewed('tim')), first, ...before], LATER)
    expect(isOver(back)).toBe(false)
    expect(neededFor(back, 1)).toBe(2)
    expect(back.isEarlier({ by: 'sam' })).toBe(true)
  })

  test('is none where it was answered, or about another submission', () => {
    const answered = [...before, reviewed('tim'), unsealed('Rae', 'sam', 'tim')]
    expect(foldReviews(answered, LATER).appeal).toBeNull()
    expect(foldReviews(before, { ...LATER, tree: 'b'.repeat(40) }).appeal).toBeNull()
  })
})
