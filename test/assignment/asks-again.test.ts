import { describe, expect, test } from 'vitest'
import { asksAgain } from '../../src/assignment/asks-again.ts'
import type { GradedRecord, ReviewRecord } from '../../src/assignment/ledger-record.ts'

const TREE = 'a'.repeat(40)
const [OLD, NEW, digest] = ['1'.repeat(64), '2'.repeat(64), 'd'.repeat(64)]
const stamp = { at: '2026-03-09T12:00:00Z', by: 'rae' }
const comment = { id: 1, digest }
const done = { given: ['W1'], done: true, sealed: 'ab==' }

const reviewed = (criteria: string, by = 'rae'): ReviewRecord => {
  return { kind: 'reviewed', ...stamp, by, tree: TREE, criteria, comment, ...done }
}
const exposed = (criteria: string): ReviewRecord => {
  return { kind: 'exposed', ...stamp, tree: TREE, criteria, comment }
}
const unsealed = (criteria: string): ReviewRecord => {
  const open = { rubric: digest, why: 'all are in', reviews: [] }
  return { kind: 'unsealed', ...stamp, tree: TREE, criteria, ...open }
}
const regraded = (changes: Partial<GradedRecord> = {}): GradedRecord => {
  const grade = { sha: TREE, tree: TREE, rubric: digest, stale: false, comment: null }
  return { kind: 'graded', ...stamp, ...grade, regrade: digest, ...changes }
}
const asks = (
  reviews: readonly ReviewRecord[],
  graded: readonly GradedRecord[] = [],
  outdated = 0,
) => asksAgain({ reviewed: reviews, graded, outdated }, { tree: TREE, criteria: NEW })

describe('a regrade by other criteria', () => {
  test.each([
    ['nobody has followed', [reviewed(OLD), reviewed(OLD, 'sam')]],
    ['one has followed', [reviewed(OLD), reviewed(OLD, 'sam'), reviewed(NEW)]],
    ['levels were shown under', [reviewed(OLD), exposed(NEW)]],
    ['levels had been opened by others', [reviewed(OLD), unsealed(OLD), reviewed(NEW)]],
  ])('that %s asks everybody again', (_, reviews) => {
    expect(asks(reviews)).toBe(true)
  })

  test.each([
    ['nobody has reviewed', []],
    ['all reviewed by these', [reviewed(NEW)]],
    ['levels by these are open', [reviewed(OLD), reviewed(NEW), unsealed(NEW)]],
    ['what they saw was another submission', [{ ...reviewed(OLD), tree: 'b'.repeat(40) }]],
  ])('asks nobody where %s', (_, reviews) => {
    expect(asks(reviews)).toBe(false)
  })
})

describe('after a regrade that asked', () => {
  const reviews = [reviewed(OLD), reviewed(NEW)]

  test('by these criteria, nobody is asked once more', () => {
    expect(asks(reviews, [regraded({ asksAgain: true, criteria: NEW }), regraded()], 2)).toBe(false)
    expect(asks([reviewed(OLD)], [regraded({ asksAgain: true, criteria: NEW })], 1)).toBe(false)
  })

  test('by others, or about another submission, everybody is', () => {
    const [tree, criteria] = ['b'.repeat(40), NEW]
    expect(asks(reviews, [regraded({ asksAgain: true, criteria: OLD })], 1)).toBe(true)
    expect(asks(reviews, [regraded({ asksAgain: true, criteria, tree })], 1)).toBe(true)
  })

  test('in a log that does not say by which, what came since decides', () => {
    const old = [regraded({ asksAgain: true })]
    expect(asks(reviews, old, 1)).toBe(false)
    expect(asks([...reviews, reviewed(OLD)], old, 1)).toBe(true)
    expect(asks([reviewed(OLD)], old, 1)).toBe(true)
  })

  test('an appeal against earlier levels is nobody who followed an old page', () => {
    const appealed = { kind: 'appealed', ...stamp, tree: TREE, criteria: OLD, comment, text: 'why' }
    const later = [...reviews, appealed as ReviewRecord]
    expect(asks(later, [regraded({ asksAgain: true })], 1)).toBe(false)
  })
})
