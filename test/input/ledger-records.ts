import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { aWatchEntry } from '../assignment/a-watch-entry.ts'

const at = '2026-03-01T12:00:00Z'
const [object, digest] = ['a'.repeat(40), 'd'.repeat(64)]
const stamp = { at, by: 'lead' }
const subject = { tree: object, criteria: digest }
const taken = { id: 7, digest }
const levels = [{ criterion: 'W1', level: 3, note: null, ticks: [0, 2] }] as const
/** One of each kind, and those forms that differ. */
export const RECORDS: readonly LedgerRecord[] = [
  { kind: 'invited', ...stamp, assignment: aWatchEntry().assignment, comment: digest },
  {
    kind: 'invited',
    ...stamp,
    assignment: aWatchEntry().assignment,
    comment: digest,
    outsideLoop: 'ill',
    person: 'candidate-0123abcd',
  },
  {
    kind: 'graded',
    ...stamp,
    sha: object,
    tree: object,
    rubric: digest,
    stale: false,
    comment: null,
  },
  {
    kind: 'graded',
    ...stamp,
    sha: object,
    tree: object,
    rubric: digest,
    stale: false,
    comment: null,
    regrade: digest,
    asksAgain: true,
    criteria: digest,
    review: digest,
  },
  { kind: 'weighed', ...stamp, tree: object, rubric: digest, regrade: digest },
  { kind: 'named', ...stamp, review: digest },
  { kind: 'extended', ...stamp, deadline: at, reason: 'ill' },
  { kind: 'extended', ...stamp, deadline: at, reason: '', time: { extra: 25, minutes: 300 } },
  { kind: 'submitted', ...stamp, sha: null, deadline: at },
  { kind: 'submitted', ...stamp, sha: object, tree: object, deadline: at },
  {
    kind: 'submitted',
    ...stamp,
    sha: object,
    tree: object,
    deadline: at,
    pushes: { last: [{ at, sha: object, forced: false }], earlier: 1, first: at },
  },
  { kind: 'requested', ...stamp, tree: object, reviewers: ['rae', 'sam'], due: at },
  { kind: 'asked', ...stamp, request: 1 },
  { kind: 'reminded', ...stamp, request: 1 },
  { kind: 'comment', ...stamp, id: 7 },
  { kind: 'flagged', ...stamp, code: 'late-push', what: 'a push' },
  {
    kind: 'reviewed',
    ...stamp,
    ...subject,
    comment: taken,
    given: ['W1'],
    done: true,
    sealed: 'ab+/=',
  },
  { kind: 'undone', ...stamp, ...subject, user: 5, comment: taken },
  { kind: 'changed', ...stamp, ...subject, user: 5, comment: taken },
  { kind: 'apart', ...stamp, ...subject, reviewers: ['rae', 'sam'] },
  {
    kind: 'unsealed',
    ...stamp,
    ...subject,
    rubric: digest,
    why: 'all are in',
    reviews: [{ by: 'rae', reviewer: 'r-1', levels }],
  },
  { kind: 'question', ...stamp, comment: taken, text: 'May I use SciPy?' },
  { kind: 'appealed', ...stamp, ...subject, comment: taken, text: 'the table was not read' },
  { kind: 'sending', ...stamp, message: 'answer-1', run: 'r' },
  { kind: 'sent', ...stamp, message: 'answer-1', number: 7 },
  { kind: 'closed', ...stamp, how: 'archive', reason: 'hired' },
  { kind: 'closed', ...stamp, how: 'erase', reason: 'kept long enough', plan: digest },
  { kind: 'held', ...stamp, reason: 'a claim' },
  { kind: 'released', ...stamp, reason: '' },
  { kind: 'notice', ...stamp, until: at, plan: digest },
  { kind: 'noticed', ...stamp, reached: true },
  { kind: 'referenced', ...stamp, reference: '1234/app:5' },
  { kind: 'notified', ...stamp, event: `evt_${'0'.repeat(32)}` },
]
