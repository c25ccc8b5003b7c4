import { expect, test } from 'vitest'
import { reportedGrade } from '../../src/assignment/counted-grade.ts'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { deadline, graded, invited, SHA, stamp } from './a-reviewed-log.ts'

const [FIRST, LAST] = ['b'.repeat(40), 'c'.repeat(40)]
const first = graded
const last: LedgerRecord = { ...graded, tree: LAST } as LedgerRecord
const closed: LedgerRecord = { kind: 'closed', ...stamp, how: 'archive', reason: 'round over' }
const extended: LedgerRecord = {
  kind: 'extended',
  ...stamp,
  deadline: '2027-01-01T00:00:00Z',
  reason: 'ill',
}
const pinned = (tree: string | null): LedgerRecord => {
  return { kind: 'submitted', ...stamp, sha: tree === null ? null : SHA, tree, deadline }
}

test.for([
  ['before the deadline, what was graded last', [first], FIRST],
  ['while what counts is being graded, nothing', [first, pinned(LAST)], undefined],
  ['once that is graded, that', [first, pinned(LAST), last], LAST],
  ['where nothing was handed in, nothing', [first, pinned(null)], undefined],
  ['closed before what counts was graded, nothing', [first, pinned(LAST), closed], undefined],
  ['closed after it, that', [first, pinned(FIRST), closed], FIRST],
  ['closed where nothing was handed in, nothing', [first, pinned(null), closed], undefined],
  ['closed twice where nothing was handed in, nothing', [pinned(null), closed, closed], undefined],
  [
    'withdrawn after its deadline was moved, what was graded last',
    [first, pinned(null), extended, closed],
    FIRST,
  ],
  ['withdrawn while they worked, what was graded last', [first, closed], FIRST],
] as const)('what can be told of somebody’s work: %s', ([, records, tree]) => {
  const state = foldLog([invited, ...records])
  expect(state === null ? null : reportedGrade(state)?.tree).toBe(tree)
})
