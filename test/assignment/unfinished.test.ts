import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { unfinishedOf } from '../../src/assignment/unfinished.ts'
import { aWatchEntry } from './a-watch-entry.ts'

const { assignment, deadline } = aWatchEntry()
const [SHA, TREE] = ['a'.repeat(40), 'b'.repeat(40)]
const [OLD, NEW, digest] = ['0'.repeat(64), '1'.repeat(64), 'd'.repeat(64)]
const stamp = { at: '2026-03-08T18:05:00Z', by: 'takehome' }
const comment = { id: 1, digest }
const head = { ...stamp, sha: SHA, tree: TREE }
const invited: LedgerRecord = { kind: 'invited', ...stamp, assignment, comment: digest }
const graded: LedgerRecord = {
  ...{ kind: 'graded' as const, ...head },
  ...{ rubric: digest, stale: false, comment: null },
}
const again = { ...graded, regrade: digest, asksAgain: true, criteria: NEW } as LedgerRecord
const reviewed = (by: string, criteria: string): LedgerRecord => {
  const given = { given: ['W1'], done: true, sealed: 'ab==' }
  return { kind: 'reviewed', ...stamp, by, tree: TREE, criteria, comment, ...given }
}
const undone = (by: string, criteria: string): LedgerRecord => {
  return { kind: 'undone', ...stamp, by, tree: TREE, criteria, comment }
}
const unsealed: LedgerRecord = {
  ...{ kind: 'unsealed' as const, ...stamp, tree: TREE, criteria: OLD, rubric: digest },
  ...{ why: 'all are in', reviews: [{ by: 'rae', reviewer: 'reviewer-1', levels: [] }] },
}
const appealed: LedgerRecord = {
  ...{ kind: 'appealed' as const, ...stamp, tree: TREE },
  ...{ criteria: OLD, comment: { id: 2, digest }, text: 'once more' },
}
const LATER = '2026-12-01T00:00:00Z'

function unfinished(...records: readonly LedgerRecord[]): readonly string[] {
  const state = foldLog([invited, { kind: 'submitted', ...head, deadline }, ...records])
  if (state === null) throw new Error('somebody was invited')
  return unfinishedOf(state, [], LATER).map(({ what }) => what)
}

const APPEAL = 'the candidate has asked for another review, and it is not done'
const LEVELS = 'reviewers have given levels that are not open'

test.for([
  ['an appeal', [graded, reviewed('rae', OLD), unsealed, appealed], [APPEAL]],
  [
    'an appeal after a regrade',
    [graded, reviewed('rae', OLD), unsealed, appealed, again],
    [APPEAL],
  ],
  ['levels', [graded, reviewed('rae', OLD)], [LEVELS]],
  ['levels that were taken back', [graded, reviewed('rae', OLD), undone('rae', OLD)], []],
  ['levels of before a regrade', [graded, reviewed('rae', OLD), again], []],
  ['levels by its criteria, given before it', [graded, reviewed('rae', NEW), again], [LEVELS]],
  ['levels that were opened', [graded, reviewed('rae', OLD), unsealed], []],
] as const)('what a closing would leave unfinished: %s', ([, records, expected]) => {
  expect(unfinished(...records)).toEqual(expected)
})

test('a start that only the team can decide about is nothing that Watch would finish', () => {
  const start = { minutes: 240 }
  const flagged: LedgerRecord = { kind: 'flagged', ...stamp, code: 'start-unclear', what: 'why' }
  const states = [[], [flagged]].map((more) => foldLog([{ ...invited, start }, ...more]))
  const said = states.map((state) => state && unfinishedOf(state, [], LATER).length)
  expect(said).toEqual([1, 0])
})
