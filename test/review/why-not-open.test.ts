import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { foldReviews } from '../../src/review/review-progress.ts'
import { whyNotOpen } from '../../src/review/why-not-open.ts'
import {
  again,
  appealed,
  graded,
  invited,
  NEW,
  OLD,
  reviewed,
  stamp,
  submitted,
  unsealed,
} from '../assignment/a-reviewed-log.ts'

const TREE = 'b'.repeat(40)
const closed: LedgerRecord = { kind: 'closed', ...stamp, how: 'archive', reason: 'round over' }
const OPENED = [reviewed('rae', OLD), unsealed('rae', OLD)]

/** As it is told while `criteria` are the present ones. */
function why(criteria: string, records: readonly LedgerRecord[]) {
  const state = foldLog([invited, submitted, graded, ...records])
  if (state === null) throw new Error('somebody was invited')
  const on = { tree: TREE, criteria }
  return whyNotOpen(state, on, foldReviews(state.reviewed, on), '.')
}

test.for([
  ['nobody has reviewed', OLD, [], 'sealed'],
  ['one is done', OLD, [reviewed('rae', OLD)], 'sealed'],
  ['levels are open', OLD, OPENED, undefined],
  ['the criteria were reworded', NEW, OPENED, 'criteria-changed'],
  ['they were reworded while people reviewed', NEW, [reviewed('rae', OLD)], 'criteria-changed'],
  ['a regrade has asked again', NEW, [...OPENED, again(NEW)], 'sealed'],
  ['they were reworded once more', OLD, [...OPENED, again(NEW)], undefined],
  ['an appeal waits', OLD, [...OPENED, appealed], 'appeal'],
  ['an appeal waits, and they were reworded', NEW, [...OPENED, appealed], 'criteria-changed'],
  ['an appeal waits for a regrade', NEW, [...OPENED, appealed, again(NEW)], 'sealed'],
  ['it was closed while an appeal waited', OLD, [...OPENED, appealed, closed], undefined],
  ['it was closed, and they were reworded', NEW, [...OPENED, closed], 'closed'],
  ['it was closed before', OLD, [reviewed('rae', OLD), closed], 'closed'],
] as const)('why levels cannot be told: %s', ([, criteria, records, kind]) => {
  expect(why(criteria, records)?.kind).toBe(kind)
})

test('nobody is told to wait where waiting does not help', () => {
  const hints = [
    why(NEW, OPENED),
    why(NEW, [...OPENED, closed]),
    why(OLD, [reviewed('rae', OLD), closed]),
  ].map((one) => one?.hint ?? '')
  for (const hint of hints) expect(hint).not.toMatch(/^Wait (until|for)/)
  expect(hints[0]).toContain('npx takehome regrade linear-regression')
  expect(why(NEW, [...OPENED, closed])?.hint).toContain('from when the levels were opened')
})
