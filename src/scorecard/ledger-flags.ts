import type { FlaggedRecord } from '../assignment/ledger-record.ts'
import type { Flag } from '../checks/evidence.ts'
import { countFlags } from './count-flags.ts'
import type { Scorecard } from './scorecard.ts'

// The records' own words name people and commits, and reviewers are to see neither.
const WORDS: Readonly<Record<FlaggedRecord['code'], Pick<Flag, 'severity' | 'message'>>> = {
  'comment-changed': {
    severity: 'look',
    message: 'Somebody changed or deleted the comment with the feedback. It was put back.',
  },
  'settings-changed': {
    severity: 'look',
    message: "Settings of the candidate's repository were changed. The ledger says which.",
  },
  'late-push': {
    severity: 'note',
    message: 'Something was pushed after the deadline. The graded commit is an earlier one.',
  },
  'work-elsewhere': {
    severity: 'note',
    message:
      'There was work on another branch before anything was on `main`. The candidate was told.',
  },
  'start-unclear': {
    severity: 'note',
    message:
      'Before the candidate started, somebody else changed a comment of theirs. The ledger says which.',
  },
  'no-result': {
    severity: 'look',
    message:
      'Grading a commit brought no result three times, so it is not tried again. The ledger says which.',
  },
  'not-invited': {
    severity: 'note',
    message: 'An invitation ran out and could not be made again. The ledger says why.',
  },
  'nothing-pinned': {
    severity: 'look',
    message:
      'At a deadline `main` held only the starter, and there was work elsewhere. The ledger says where.',
  },
}

/** The scorecard with what the ledger knows of the assignment beside it, each kind once. */
export function withLedgerFlags(
  scorecard: Scorecard,
  flagged: readonly FlaggedRecord[],
): Scorecard {
  const codes = [...new Set(flagged.map(({ code }) => code))].sort()
  const flags = codes.map((code): Flag => ({ code, ...WORDS[code], where: null }))
  const all = [...flags, ...scorecard.flags]
  return { ...scorecard, flags: all, flagCounts: countFlags(all) }
}
