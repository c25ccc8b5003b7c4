import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { aWatchEntry } from './a-watch-entry.ts'

/** Records of one submission that is reviewed by old criteria, and by new ones after a regrade. */
export const { assignment, deadline } = aWatchEntry()
export const SHA = 'a'.repeat(40)
export const [OLD, NEW] = ['0'.repeat(64), '1'.repeat(64)]
export const stamp = { at: '2026-03-08T18:05:00Z', by: 'takehome' }
const [TREE, digest] = ['b'.repeat(40), 'd'.repeat(64)]
const comment = { id: 1, digest }
const head = { ...stamp, sha: SHA, tree: TREE }

export const invited = { kind: 'invited' as const, ...stamp, assignment, comment: digest }
export const submitted: LedgerRecord = { kind: 'submitted', ...head, deadline }
export const graded: LedgerRecord = {
  ...{ kind: 'graded' as const, ...head },
  ...{ rubric: digest, stale: false, comment: null },
}

/** A regrade that asks everybody again; by which criteria, a log of an earlier version does not say. */
export const again = (criteria?: string): LedgerRecord => {
  const asked = criteria === undefined ? {} : { criteria }
  return { ...graded, regrade: digest, asksAgain: true, ...asked } as LedgerRecord
}

export const reviewed = (by: string, criteria: string): LedgerRecord => {
  const given = { given: ['W1'], done: true, sealed: 'ab==' }
  return { kind: 'reviewed', ...stamp, by, tree: TREE, criteria, comment, ...given }
}

export const undone = (by: string, criteria: string): LedgerRecord => {
  return { kind: 'undone', ...stamp, by, tree: TREE, criteria, comment }
}

export const unsealed = (by: string, criteria: string): LedgerRecord => {
  const reviews = [{ by, reviewer: 'reviewer-1', levels: [] }]
  const open = { rubric: digest, why: 'all are in', reviews }
  return { kind: 'unsealed', ...stamp, tree: TREE, criteria, ...open }
}

export const appealed: LedgerRecord = {
  ...{ kind: 'appealed' as const, ...stamp, tree: TREE },
  ...{ criteria: OLD, comment: { id: 2, digest }, text: 'once more' },
}
