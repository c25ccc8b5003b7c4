import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { appealLimit, appealSubject, isHeard } from '../../src/assignment/may-ask.ts'
import { shift } from '../../src/input/moment.ts'
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
} from './a-reviewed-log.ts'
import { aWatchEntry } from './a-watch-entry.ts'

const later = (hours: number) => shift(stamp.at, { hours })

function against(at: string, ...records: readonly LedgerRecord[]): string | null {
  const state = foldLog([invited, submitted, graded, ...records])
  if (state === null) throw new Error('somebody was invited')
  return appealSubject(state, { at })?.criteria ?? null
}

const OPENED = [reviewed('rae', OLD), unsealed('rae', OLD)]

test.for([
  ['levels that are open', OPENED, OLD],
  ['levels of before a regrade that asks everybody again', [...OPENED, again(NEW)], OLD],
  [
    'the last of several openings',
    [...OPENED, again(NEW), reviewed('tim', NEW), unsealed('tim', NEW)],
    NEW,
  ],
  ['no levels that are sealed', [reviewed('rae', OLD)], null],
  ['nothing once more', [...OPENED, appealed], null],
] as const)('an appeal is against %s', ([, records, criteria]) => {
  expect(against(later(24), ...records)).toBe(criteria)
})

test('an appeal counts by when it was written', () => {
  const limit = appealLimit(deadline)
  const moments = [stamp.at, later(1), shift(limit, { hours: -1 }), limit]
  expect(moments.map((at) => against(at, ...OPENED))).toEqual([null, OLD, OLD, null])
})

test('whoever may appeal is heard while reviews go on again', () => {
  const review = { done: [], requests: [] }
  const heard = (more: object) =>
    isHeard(aWatchEntry({ status: 'submitted', review: { ...review, ...more } }), later(24 * 30))
  expect([heard({ mayAppeal: true }), heard({})]).toEqual([true, false])
})
