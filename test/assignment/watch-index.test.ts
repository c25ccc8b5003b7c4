import { describe, expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import type { AssignmentState } from '../../src/assignment/state.ts'
import {
  parseIndex,
  printIndex,
  refreshIndex,
  type WatchIndex,
} from '../../src/assignment/watch-index.ts'
import { aWatchEntry } from './a-watch-entry.ts'

const ID = 'linear-regression-ada'
const NEW_LOG = '2'.repeat(40)
const EMPTY = { schemaVersion: 1, writer: '', cursor: null, assignments: {} }
const [A, B, C] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)] as const

const FULL: WatchIndex = {
  schemaVersion: 1,
  writer: 'w',
  cursor: '2026-03-01T12:00:00Z',
  assignments: {
    [ID]: aWatchEntry({
      graded: [{ tree: A.slice(0, 12), at: '2026-03-01T11:00:00Z' }],
      handedOut: [{ sha: B, tree: B.slice(0, 12), at: '2026-03-01T12:00:00Z' }],
    }),
    'gradient-descent-bob': aWatchEntry({ status: 'submitted', submission: C }),
  },
}

function stateOf(...more: readonly LedgerRecord[]): AssignmentState {
  const { assignment } = aWatchEntry()
  const stamp = { at: '2026-03-01T10:00:00Z', by: 'lead' }
  const comment = 'd'.repeat(64)
  const state = foldLog([{ kind: 'invited', ...stamp, assignment, comment }, ...more])
  if (state === null) throw new Error('somebody was invited')
  return state
}

function graded(tree: string, at: string): LedgerRecord {
  const rubric = 'e'.repeat(64)
  return { kind: 'graded', at, by: 'takehome', sha: A, tree, rubric, stale: false, comment: null }
}

/** The entry after its log has changed to this state. */
function refreshed(before: WatchIndex, state: AssignmentState) {
  const logs = new Map([[ID, { log: NEW_LOG, state }]])
  return refreshIndex(before, logs).assignments[ID]
}

describe('the text of the table', () => {
  test('is read back as it was written, whatever the order of the assignments', () => {
    expect(parseIndex(printIndex(FULL))).toEqual(FULL)
    const turned = Object.fromEntries(Object.entries(FULL.assignments).reverse())
    expect(printIndex({ ...FULL, assignments: turned })).toBe(printIndex(FULL))
    expect(parseIndex(printIndex(parseIndex(null)))).toEqual(EMPTY)
  })

  test.for([
    ['missing', null],
    ['empty', ''],
    ['cut off', printIndex(FULL).slice(0, 200)],
    ['of another version', printIndex(FULL).replace('"schemaVersion":1', '"schemaVersion":2')],
    ['changed by hand', printIndex(FULL).replace('"open"', '"opened"')],
    ['with a strange assignment', printIndex(FULL).replaceAll(`"${ID}"`, '"../../x"')],
  ] as const)('is that of an empty table when it is %s', ([, text]) => {
    expect(parseIndex(text)).toEqual(EMPTY)
  })
})

describe('bringing the table up to date', () => {
  test('leaves entries alone whose log has not changed, and drops those without a log', () => {
    const logs = new Map([[ID, { log: '1'.repeat(40), state: null }]])
    expect(refreshIndex(FULL, logs)).toEqual({
      ...FULL,
      assignments: { [ID]: FULL.assignments[ID] },
    })
  })

  test('looks at a new assignment even if nothing seems to be pushed', () => {
    const entry = refreshed(parseIndex(null), stateOf())
    const invitation = { at: '2026-03-01T10:00:00Z', accepted: false }
    const fresh = { log: NEW_LOG, waiting: true, invitation, begun: false }
    expect(entry).toEqual(aWatchEntry(fresh))
  })

  test('takes a claim back when its tree was graded, under whatever commit', () => {
    const entry = refreshed(FULL, stateOf(graded(B, '2026-03-01T12:05:00Z')))
    expect(entry).toMatchObject({
      graded: [{ tree: B.slice(0, 12), at: '2026-03-01T12:05:00Z' }],
      handedOut: [],
      waiting: false,
    })
  })

  test('keeps the claims that have brought nothing yet', () => {
    const entry = refreshed(FULL, stateOf(graded(A, '2026-03-01T11:00:00Z')))
    expect(entry?.handedOut).toEqual(FULL.assignments[ID]?.handedOut)
  })

  test('counts a tree that was graded more than once by its first time', () => {
    const entry = refreshed(
      FULL,
      stateOf(graded(A, '2026-03-01T11:00:00Z'), graded(A, '2026-03-02T11:00:00Z')),
    )
    expect(entry?.graded).toEqual([{ tree: A.slice(0, 12), at: '2026-03-01T11:00:00Z' }])
  })

  test('knows what was taken in and not answered, until it is, or all is over', () => {
    const at = '2026-03-02T10:00:00Z'
    const comment = { id: 7, digest: 'd'.repeat(64) }
    const asked: LedgerRecord = { kind: 'question', at, by: 'ada', comment, text: 'May I?' }
    const subject = { tree: A, criteria: 'c'.repeat(64) }
    const appealed: LedgerRecord = {
      ...{ kind: 'appealed', at, by: 'ada', ...subject, text: 'once more' },
      comment: { ...comment, id: 8 },
    }
    const sent = (message: string): LedgerRecord[] => [
      { kind: 'sending', at, by: 'takehome', message, run: 'r' },
      { kind: 'sent', at, by: 'takehome', message, number: 3 },
    ]
    const unsent = (...log: readonly LedgerRecord[]) => refreshed(FULL, stateOf(...log))?.unsent
    expect(unsent(asked, appealed)).toEqual(['question-7', 'appeal-8'])
    expect(unsent(asked, appealed, ...sent('question-7').slice(0, 1))).toHaveLength(2)
    expect(unsent(asked, appealed, ...sent('question-7'))).toEqual(['appeal-8'])
    expect(unsent(asked, ...sent('question-7'))).toBeUndefined()
    const closed: LedgerRecord = { kind: 'closed', at, by: 'lead', how: 'archive', reason: 'over' }
    expect(unsent(asked, closed)).toBeUndefined()
  })

  test.for<readonly [string, LedgerRecord, boolean]>([
    [
      'a moved deadline is a reason to look again',
      {
        kind: 'extended',
        at: '2026-03-02T10:00:00Z',
        by: 'lead',
        deadline: '2026-03-09T18:00:00Z',
        reason: 'ill',
      },
      true,
    ],
    [
      'a pinned submission is a reason to look again',
      {
        kind: 'submitted',
        at: '2026-03-08T18:05:00Z',
        by: 'takehome',
        sha: C,
        deadline: '2026-03-08T18:00:00Z',
      },
      true,
    ],
    [
      'a closed assignment is none',
      { kind: 'closed', at: '2026-03-02T10:00:00Z', by: 'lead', how: 'withdraw', reason: 'x' },
      false,
    ],
    [
      'a new comment is none',
      { kind: 'comment', at: '2026-03-02T10:00:00Z', by: 'takehome', id: 9 },
      false,
    ],
  ])('%s', ([, record, waiting]) => {
    expect(refreshed(FULL, stateOf(record))?.waiting).toBe(waiting)
  })
})
