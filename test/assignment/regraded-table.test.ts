import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { refreshIndex } from '../../src/assignment/watch-index.ts'
import {
  again,
  appealed,
  assignment,
  graded,
  invited,
  NEW,
  OLD,
  reviewed,
  SHA,
  submitted,
  unsealed,
} from './a-reviewed-log.ts'

function reviewOf(...records: readonly LedgerRecord[]) {
  const state = foldLog([invited, submitted, graded, ...records])
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

test('the table waits for nobody where a regrade went back to criteria of before an answered appeal', () => {
  const opened = [reviewed('rae', OLD), unsealed('rae', OLD), appealed, again(NEW)]
  const answered = [reviewed('tim', NEW), unsealed('tim', NEW), again(OLD)]
  expect(reviewOf(...opened, ...answered)).toBeUndefined()
})

test('the table says that the candidate may appeal against levels of before a regrade, until they have', () => {
  const anew = [reviewed('rae', OLD), unsealed('rae', OLD), again(NEW)]
  expect(reviewOf(...anew)).toEqual({ done: [], requests: [], mayAppeal: true })
  expect(reviewOf(...anew, appealed)).not.toHaveProperty('mayAppeal')
  expect(reviewOf(reviewed('rae', OLD), again(NEW))).not.toHaveProperty('mayAppeal')
})
