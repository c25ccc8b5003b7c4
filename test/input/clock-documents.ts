import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { aWatchEntry, STARTER } from '../assignment/a-watch-entry.ts'

const at = '2026-03-01T12:00:00Z'
const stamp = { at, by: 'lead' }
const { assignment } = aWatchEntry()
const comment = 'd'.repeat(64)

/** What the ledger says of both clocks. */
export const CLOCK_RECORDS: readonly LedgerRecord[] = [
  { kind: 'invited', ...stamp, assignment, comment },
  {
    kind: 'invited',
    ...stamp,
    assignment,
    comment,
    zone: 'America/New_York',
    extra: 25,
    start: { minutes: 300 },
  },
  { kind: 'starting', ...stamp, starter: STARTER },
  { kind: 'started', ...stamp, deadline: at, comment },
  { kind: 'lapsed', ...stamp, deadline: at },
  { kind: 'told', ...stamp, what: 'ending', deadline: at },
]

const told = { what: 'started', deadline: at } as const

/** Somebody who has started the clock, and is being told. */
export const STARTED_ENTRY = aWatchEntry({
  start: {
    minutes: 300,
    task: { starter: STARTER, since: at },
    at,
    lapsed: false,
    late: [{ from: at, until: at }],
  },
  deadlineSince: at,
  givenBack: at,
  noticed: [told],
  noticing: { ...told, at },
})
