import { describe, expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { isUnstarted } from '../../src/assignment/start-state.ts'
import { aWatchEntry } from './a-watch-entry.ts'

const { assignment } = aWatchEntry()
const starter = { sha: '8'.repeat(40), tree: '9'.repeat(40) }
const digest = 'd'.repeat(64)
const by = 'takehome'
const INVITED: LedgerRecord = {
  kind: 'invited',
  at: '2026-03-01T12:00:00Z',
  by: 'lead',
  assignment,
  comment: digest,
  zone: 'America/New_York',
  extra: 25,
  start: { minutes: 300 },
}
const STARTING: LedgerRecord = { kind: 'starting', at: '2026-03-02T12:00:00Z', by, starter }
const STARTED: LedgerRecord = {
  kind: 'started',
  at: '2026-03-02T12:00:01Z',
  by,
  deadline: '2026-03-02T17:00:01Z',
  comment: 'e'.repeat(64),
}
const LAPSED: LedgerRecord = {
  kind: 'lapsed',
  at: '2026-03-08T18:03:00Z',
  by,
  deadline: assignment.deadline,
}
const EXTENDED: LedgerRecord = {
  kind: 'extended',
  at: '2026-03-09T12:00:00Z',
  by: 'lead',
  deadline: '2026-03-10T18:00:00Z',
  reason: 'ill',
}
const fold = (...records: readonly LedgerRecord[]) => {
  const state = foldLog([INVITED, ...records])
  if (state === null) throw new Error('somebody was invited')
  return state
}

describe('a clock that starts with the candidate', () => {
  test('has only a deadline to start by until they have', () => {
    const state = fold(STARTING)
    expect(isUnstarted(state)).toBe(true)
    expect(state).toMatchObject({ deadline: assignment.deadline, status: 'open', extra: 25 })
    expect(state.acceptedAt).toBe(STARTING.at)
    expect(state.assignment.starter).toEqual(assignment.starter)
  })

  test('gives them the task that was on its way, and a deadline, once', () => {
    const other = { ...STARTED, deadline: '2026-03-03T17:00:01Z' }
    const state = fold(STARTING, STARTED, other)
    expect(isUnstarted(state)).toBe(false)
    expect(state).toMatchObject({
      deadline: STARTED.deadline,
      deadlineSince: STARTED.at,
      assignment: { starter, deadline: STARTED.deadline },
      comment: { digests: [digest, STARTED.comment] },
    })
  })

  test('is closed as not started, and opened again by more time alone', () => {
    expect(fold(LAPSED)).toMatchObject({
      status: 'closed',
      closedAt: LAPSED.at,
      start: { lapsed: true },
    })
    expect(fold(LAPSED, STARTING, STARTED).start?.at).toBeNull()
    const again = fold(LAPSED, EXTENDED)
    expect(again).toMatchObject({ status: 'open', deadline: EXTENDED.deadline })
    expect(again.start).toMatchObject({ lapsed: false, at: null })
  })

  test('keeps each time in which nobody could start, and none where there was none', () => {
    const later = { ...EXTENDED, at: '2026-03-11T12:00:00Z', deadline: '2026-03-12T18:00:00Z' }
    const late = fold(LAPSED, EXTENDED, { ...LAPSED, deadline: EXTENDED.deadline }, later).start
      ?.late
    expect(late).toEqual([
      { from: LAPSED.deadline, until: EXTENDED.at },
      { from: EXTENDED.deadline, until: later.at },
    ])
    const inTime = { ...EXTENDED, at: LAPSED.deadline }
    expect(fold(inTime).start?.late).toEqual([])
    expect(fold(STARTING, STARTED, later).start?.late).toEqual([])
  })

  test('has the moment to start by since that was moved, and not since extra time was given', () => {
    const time = { extra: 50, minutes: 360 }
    const more = { ...EXTENDED, at: '2026-03-05T12:00:00Z', deadline: assignment.deadline, time }
    expect(fold(more)).toMatchObject({ deadlineSince: INVITED.at, start: { minutes: 360 } })
    expect(fold(EXTENDED, { ...more, deadline: EXTENDED.deadline }).deadlineSince).toBe(EXTENDED.at)
  })

  test('that lapsed and was withdrawn stays closed', () => {
    const closed: LedgerRecord = { kind: 'closed', at: LAPSED.at, by, how: 'withdraw', reason: '' }
    expect(fold(LAPSED, closed, EXTENDED)).toMatchObject({ status: 'closed' })
  })

  test('does not lapse once the task is there', () => {
    expect(fold(STARTING, STARTED, LAPSED)).toMatchObject({ status: 'open' })
  })
})
