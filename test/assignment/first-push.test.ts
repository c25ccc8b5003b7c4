import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord, SubmittedRecord } from '../../src/assignment/ledger-record.ts'
import { aWatchEntry } from './a-watch-entry.ts'

const { assignment } = aWatchEntry()
const sha = '8'.repeat(40)
const INVITED: LedgerRecord = {
  kind: 'invited',
  at: '2026-03-01T12:00:00Z',
  by: 'lead',
  assignment,
  comment: 'd'.repeat(64),
}
const PUSHED: LedgerRecord = { kind: 'pushed', at: '2026-03-02T12:00:00Z', by: 'takehome', sha }
/** Hours after the deadline, as by a Watch that was down. */
const submitted = (changes: Partial<SubmittedRecord> = {}): SubmittedRecord => {
  const { deadline } = assignment
  return {
    kind: 'submitted',
    at: '2026-03-09T03:00:00Z',
    by: 'takehome',
    sha,
    deadline,
    ...changes,
  }
}
const begun = (...records: readonly LedgerRecord[]) => {
  const { firstPushAt, acceptedAt } = foldLog([INVITED, ...records]) ?? {}
  return [firstPushAt, acceptedAt]
}

test('the first push was made when GitHub says so, although it was first seen where it was pinned', () => {
  const push = (at: string) => ({ at, sha, forced: false })
  const first = '2026-03-08T16:00:00Z'
  const pushes = { last: [push(first), push('2026-03-08T17:00:00Z')], earlier: 0 }
  expect(begun(submitted({ pushes }))).toEqual([first, first])
  expect(begun(PUSHED, submitted({ pushes }))).toEqual([PUSHED.at, PUSHED.at])
})

test('and by the deadline where nobody knows when', () => {
  const { deadline } = assignment
  const none = { last: [], earlier: 0 }
  expect(begun(submitted())).toEqual([deadline, deadline])
  expect(begun(submitted({ pushes: none }))).toEqual([deadline, deadline])
  expect(begun(submitted({ sha: null }))).toEqual([null, null])
})
