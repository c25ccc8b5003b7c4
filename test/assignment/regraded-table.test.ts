import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { refreshIndex } from '../../src/assignment/watch-index.ts'
import { aWatchEntry } from './a-watch-entry.ts'

const { assignment, deadline } = aWatchEntry()
const [SHA, TREE] = ['a'.repeat(40), 'b'.repeat(40)]
const [OLD, NEW, digest] = ['0'.repeat(64), '1'.repeat(64), 'd'.repeat(64)]
const stamp = { at: '2026-03-08T18:05:00Z', by: 'takehome' }
const comment = { id: 1, digest }
const head = { ...stamp, sha: SHA, tree: TREE }

const graded: LedgerRecord = {
  ...{ kind: 'graded' as const, ...head },
  ...{ rubric: digest, stale: false, comment: null },
}
const BEGUN: readonly LedgerRecord[] = [
  { kind: 'invited', ...stamp, assignment, comment: digest },
  { kind: 'submitted', ...head, deadline },
  graded,
]
const again = (criteria?: string): LedgerRecord => {
  const asked = criteria === undefined ? {} : { criteria }
  return { ...graded, regrade: digest, asksAgain: true, ...asked } as LedgerRecord
}
const reviewed = (by: string, criteria: string): LedgerRecord => {
  const given = { given: ['W1'], done: true, sealed: 'ab==' }
  return { kind: 'reviewed', ...stamp, by, tree: TREE, criteria, comment, ...given }
}
const unsealed = (by: string, criteria: string): LedgerRecord => {
  const reviews = [{ by, reviewer: 'reviewer-1', levels: [] }]
  const open = { rubric: digest, why: 'all are in', reviews }
  return { kind: 'unsealed', ...stamp, tree: TREE, criteria, ...open }
}
const appealed: LedgerRecord = {
  ...{ kind: 'appealed' as const, ...stamp, tree: TREE },
  ...{ criteria: OLD, comment: { id: 2, digest }, text: 'once more' },
}

function reviewOf(...records: readonly LedgerRecord[]) {
  const state = foldLog([...BEGUN, ...records])
  if (state === null) throw new Error('somebody was invited')
  const logs = new Map([[assignment.id, { log: SHA, state }]])
  const empty = { schemaVersion: 1, writer: '', cursor: null, assignments: {} } as const
  return refreshIndex(empty, logs).assignments[assignment.id]?.review
}

test('the table counts whoever reviewed by the criteria of a regrade before it', () => {
  const begun = [reviewed('rae', OLD), reviewed('sam', NEW)]
  expect(reviewOf(...begun, again(NEW))).toEqual({ done: ['sam'], requests: [] })
  expect(reviewOf(...begun, again())).toEqual({ done: [], requests: [] })
  expect(reviewOf(...begun, unsealed('sam', NEW), again(NEW))).toBeUndefined()
})

test('the table says that an appeal waits through a regrade, until somebody else is done', () => {
  const anew = [reviewed('rae', OLD), unsealed('rae', OLD), appealed, again(NEW)]
  expect(reviewOf(...anew)).toEqual({ done: [], requests: [] })
  expect(reviewOf(...anew, reviewed('rae', NEW))).toMatchObject({ done: ['rae'], needed: 2 })
  expect(reviewOf(...anew, reviewed('tim', NEW))).toEqual({ done: ['tim'], requests: [] })
  expect(reviewOf(...anew, reviewed('tim', NEW), unsealed('tim', NEW))).toBeUndefined()
})
