import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import { isRecord } from '../../src/assignment/ledger.generated.js'
import type { LedgerRecord, SubmittedRecord } from '../../src/assignment/ledger-record.ts'
import { pushesUntil } from '../../src/assignment/pushes.ts'
import { shift } from '../../src/input/moment.ts'
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

test('also where more was pushed than a record keeps', () => {
  const { candidate, deadline } = assignment
  const moves = Array.from({ length: 80 }, (_, index) => ({
    id: index,
    kind: 'push',
    before: sha,
    after: sha,
    by: candidate.userId,
    at: shift('2026-03-08T12:00:00Z', { minutes: index }),
  }))
  for (const count of [1, 49, 50, 51, 80]) {
    const pushes = pushesUntil(moves.slice(0, count).toReversed(), deadline, candidate.userId)
    expect(begun(submitted({ pushes }))).toEqual([moves[0]?.at, moves[0]?.at])
    expect(isRecord(submitted({ pushes }))).toBe(true)
  }
})

test('and by the deadline where nobody knows when', () => {
  const { deadline } = assignment
  const none = { last: [], earlier: 0 }
  expect(begun(submitted())).toEqual([deadline, deadline])
  expect(begun(submitted({ pushes: none }))).toEqual([deadline, deadline])
  expect(begun(submitted({ sha: null }))).toEqual([null, null])
})
