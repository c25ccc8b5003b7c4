import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { shift } from '../../src/input/moment.ts'
import { foldReviews } from '../../src/review/review-progress.ts'
import { waitingSince } from '../../src/review/waiting-since.ts'
import {
  again,
  appealed,
  deadline,
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
const day = (number: number) => shift(deadline, { hours: 24 * number })
const late = (record: LedgerRecord, number: number) => ({ ...record, at: day(number) })
const apart = (number: number): LedgerRecord => {
  const on = { tree: TREE, criteria: OLD }
  return { kind: 'apart', ...stamp, at: day(number), ...on, reviewers: ['rae', 'sam'] }
}
const OPENED = [graded, reviewed('rae', OLD), unsealed('rae', OLD)]
const BOTH = [graded, reviewed('rae', OLD), reviewed('sam', OLD)]

test.for([
  ['the deadline', OLD, [graded], 0],
  ['the deadline where it was graded right after it', OLD, [late(graded, 0.5)], 0],
  ['a grade that came late', OLD, [late(graded, 5)], 5],
  ['an appeal', OLD, [...OPENED, late(appealed, 40)], 40],
  ['a regrade that asks everybody again', NEW, [...OPENED, late(again(NEW), 30)], 30],
  ['a regrade after an appeal', NEW, [...OPENED, late(appealed, 20), late(again(NEW), 30)], 30],
  ['two who are apart', OLD, [...BOTH, apart(6)], 6],
  ['the deadline, where one of them went on', OLD, [...BOTH, apart(6), reviewed('tim', OLD)], 0],
] as const)('a review waits since %s', ([, criteria, records, days]) => {
  const state = foldLog([invited, submitted, ...records])
  if (state === null) throw new Error('somebody was invited')
  const progress = foldReviews(state.reviewed, { tree: TREE, criteria })
  expect(waitingSince(state, TREE, progress)).toBe(day(days))
})
