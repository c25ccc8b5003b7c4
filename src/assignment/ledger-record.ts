import { Ajv } from 'ajv'
import type { Result } from '../rubric/config-issue.ts'
import { LazyValidator } from '../rubric/lazy-validator.ts'
import { parseJson } from '../rubric/parse-json.ts'
import type { Assignment } from './assignment.ts'
import schema from './ledger.schema.json' with { type: 'json' }

/** Every record says when, by GitHub's clock, and by whose hand. */
interface Stamp {
  readonly at: string
  /** A login, or `takehome` where a workflow did it. */
  readonly by: string
}

export interface InvitedRecord extends Stamp {
  readonly kind: 'invited'
  readonly assignment: Assignment
  /** SHA-256 of the first text of the candidate's comment. */
  readonly comment: string
}

/** A submission was graded. Its scorecard lies beside the log, see `scorecardPath`. */
export interface GradedRecord extends Stamp {
  readonly kind: 'graded'
  readonly sha: string
  readonly tree: string
  readonly rubric: string
  /** The candidate had moved on: nobody was shown this scorecard as the current one. */
  readonly stale: boolean
  /** SHA-256 of the text that the candidate's comment was given; null when it was left alone. */
  readonly comment: string | null
}

export interface ExtendedRecord extends Stamp {
  readonly kind: 'extended'
  readonly deadline: string
  readonly reason: string
}

/** The deadline came: what GitHub's servers had seen by then is the submission. */
export interface SubmittedRecord extends Stamp {
  readonly kind: 'submitted'
  /** Null when nothing had been pushed. */
  readonly sha: string | null
  readonly deadline: string
}

/** The candidate's comment was deleted and written anew. */
export interface CommentRecord extends Stamp {
  readonly kind: 'comment'
  readonly id: number
}

/** Something that only somebody with write access to the candidate's repository can have done. */
export interface FlaggedRecord extends Stamp {
  readonly kind: 'flagged'
  readonly code: 'comment-changed' | 'settings-changed' | 'late-push'
  readonly what: string
}

export const CLOSINGS = ['withdraw', 'archive', 'erase'] as const
export type Closing = (typeof CLOSINGS)[number]

export interface ClosedRecord extends Stamp {
  readonly kind: 'closed'
  readonly how: Closing
  readonly reason: string
}

export type LedgerRecord =
  | InvitedRecord
  | GradedRecord
  | ExtendedRecord
  | SubmittedRecord
  | CommentRecord
  | FlaggedRecord
  | ClosedRecord

const ledgerRecord = new LazyValidator(() => new Ajv().compile<LedgerRecord>(schema))

/** One record a line, oldest first. */
export function parseLog(text: string): Result<readonly LedgerRecord[], string> {
  const records: LedgerRecord[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const value = parseJson(line)
    if (!ledgerRecord.accepts(value)) {
      const [error] = ledgerRecord.errors
      const why = `${error?.instancePath ?? ''} ${error?.message ?? 'is no JSON'}`.trim()
      return { ok: false, error: `line ${index + 1}: ${why}` }
    }
    records.push(value)
  }
  return { ok: true, value: records }
}

export function printRecord(record: LedgerRecord): string {
  return `${JSON.stringify(record)}\n`
}

export function logPath(assignment: string): string {
  return `assignments/${assignment}.jsonl`
}

/** A regrade under another rubric is another scorecard. */
export function scorecardPath(assignment: string, tree: string, rubricDigest: string): string {
  return `scorecards/${assignment}/${tree.slice(0, 12)}-${rubricDigest.slice(0, 8)}.json`
}
