import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { refreshIndex } from '../../src/assignment/watch-index.ts'
import { aWatchEntry } from './a-watch-entry.ts'

const { assignment, deadline } = aWatchEntry()
const [SHA, TREE] = ['a'.repeat(40), 'b'.repeat(40)]
const [OLD, NEW, RUBRIC] = ['0'.repeat(64), '1'.repeat(64), 'd'.repeat(64)]
const stamp = { at: '2026-03-08T18:05:00Z', by: 'takehome' }
const subject = { tree: TREE, criteria: RUBRIC }

const INVITED: LedgerRecord = { kind: 'invited', ...stamp, assignment, comment: RUBRIC }
const graded = (review?: string): LedgerRecord => {
  const shown = { sha: SHA, tree: TREE, rubric: RUBRIC, stale: false, comment: null }
  return { kind: 'graded', ...stamp, ...shown, ...(review === undefined ? {} : { review }) }
}
const named = (review: string): LedgerRecord => ({ kind: 'named', ...stamp, review })
const reviewed = (by: string): LedgerRecord => {
  const given = { comment: { id: 1, digest: RUBRIC }, given: ['W1'], done: true, sealed: 'ab==' }
  return { kind: 'reviewed', ...stamp, by, ...subject, ...given }
}
const unsealed = (...logins: readonly string[]): LedgerRecord => {
  const reviews = logins.map((by) => ({ by, reviewer: 'reviewer-1', levels: [] }))
  return { kind: 'unsealed', ...stamp, ...subject, rubric: RUBRIC, why: 'all are in', reviews }
}
const appealed: LedgerRecord = {
  ...{ kind: 'appealed' as const, ...stamp, ...subject },
  ...{ comment: { id: 2, digest: RUBRIC }, text: 'once more' },
}
const ASKED: readonly LedgerRecord[] = [
  { kind: 'submitted', ...stamp, sha: SHA, tree: TREE, deadline },
  { kind: 'requested', ...stamp, tree: TREE, reviewers: ['rae', 'sam'], due: deadline },
  { kind: 'asked', ...stamp, request: 1 },
  { kind: 'reminded', ...stamp, request: 1 },
]

function stateOf(...records: readonly LedgerRecord[]) {
  const state = foldLog([INVITED, ...records])
  if (state === null) throw new Error('somebody was invited')
  return state
}

function reviewOf(...records: readonly LedgerRecord[]) {
  const logs = new Map([[assignment.id, { log: SHA, state: stateOf(...records) }]])
  const empty = { schemaVersion: 1, writer: '', cursor: null, assignments: {} } as const
  return refreshIndex(empty, logs).assignments[assignment.id]?.review
}

test('a log says under which names its review was shown, the present one last', () => {
  expect(stateOf(graded()).reviewNames).toEqual([])
  expect(stateOf(graded(OLD), graded(), named(OLD)).reviewNames).toEqual([OLD])
  expect(stateOf(graded(OLD), graded(NEW)).reviewNames).toEqual([OLD, NEW])
  expect(stateOf(graded(OLD), named(NEW), named(OLD)).reviewNames).toEqual([OLD, NEW, OLD])
})

test('under another name, and not under the first, whoever was asked is still to be asked', () => {
  const before = { number: 1, isAsked: true, isReminded: true, isVoid: false }
  expect(stateOf(graded(), ...ASKED, named(OLD)).requests).toMatchObject([before])
  const after = { ...before, isAsked: false }
  expect(stateOf(graded(OLD), ...ASKED, named(NEW)).requests).toMatchObject([after])
  expect(stateOf(graded(OLD), ...ASKED, graded(NEW)).requests).toMatchObject([after])
})

test('the table of watch counts nobody whose levels were sealed under another name, and all that are open', () => {
  const begun = [graded(OLD), ...ASKED]
  expect(reviewOf(...begun, reviewed('rae'))).toMatchObject({ done: ['rae'] })
  expect(reviewOf(...begun, reviewed('rae'), named(NEW))).toMatchObject({ done: [] })
  const anew = [...begun, reviewed('rae'), named(NEW), reviewed('sam')]
  expect(reviewOf(...anew)).toMatchObject({ done: ['sam'] })
  const opened = [...begun, reviewed('rae'), reviewed('sam'), unsealed('rae', 'sam')]
  expect(reviewOf(...opened, named(NEW))).toBeUndefined()
  expect(reviewOf(...opened, appealed, reviewed('tim'), named(NEW))).toMatchObject({
    done: ['rae', 'sam'],
  })
})
