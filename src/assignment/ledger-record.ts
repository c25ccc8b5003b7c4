import { Ajv } from 'ajv'
import type { Result } from '../input/config-issue.ts'
import { LazyValidator } from '../input/lazy-validator.ts'
import { parseJson } from '../input/parse-json.ts'
import type { Level } from '../rubric/rubric.ts'
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

/** The invitation had expired, and the candidate was invited again. */
export interface ReinvitedRecord extends Stamp {
  readonly kind: 'reinvited'
}

/** It was seen that the candidate has accepted the invitation. */
export interface AcceptedRecord extends Stamp {
  readonly kind: 'accepted'
}

/** The first work of the candidate that was seen, at the moment that GitHub's servers noted. */
export interface PushedRecord extends Stamp {
  readonly kind: 'pushed'
  readonly sha: string
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

/** Which text people judged, and by which criteria: a review stands for this and nothing else. */
export interface ReviewSubject {
  readonly tree: string
  /** Digest of the criteria that people judge, so that mended tests cost nobody a review. */
  readonly criteria: string
}

/** A comment whose commands were taken in, so that they are taken in once. */
export interface TakenComment {
  readonly id: number
  readonly digest: string
}

/** What one reviewer has given so far, as a whole. Which levels these are nobody can read. */
export interface ReviewedRecord extends Stamp, ReviewSubject {
  readonly kind: 'reviewed'
  readonly comment: TakenComment
  /** Criteria that have a level. */
  readonly given: readonly string[]
  readonly done: boolean
  /** A draft, encrypted with the hub's key. */
  readonly sealed: string
}

/** A reviewer took back their last step. */
export interface UndoneRecord extends Stamp, ReviewSubject {
  readonly kind: 'undone'
  readonly comment: TakenComment
}

/** A level with what it rests on, once everybody may see it. */
export interface OpenLevel {
  readonly criterion: string
  readonly level: Level
  readonly note: string | null
  /** Places of the ticked items in the checklist, from 0. */
  readonly ticks: readonly number[]
}

export interface OpenReview {
  readonly by: string
  /** How the scorecard names this person. */
  readonly reviewer: string
  readonly levels: readonly OpenLevel[]
}

/** Every level that was needed was given blind: from now on all of them can be seen. */
export interface UnsealedRecord extends Stamp, ReviewSubject {
  readonly kind: 'unsealed'
  readonly rubric: string
  readonly why: string
  readonly reviews: readonly OpenReview[]
}

export type ReviewRecord = ReviewedRecord | UndoneRecord | UnsealedRecord

export const CLOSINGS = ['withdraw', 'archive', 'erase'] as const
export type Closing = (typeof CLOSINGS)[number]

export interface ClosedRecord extends Stamp {
  readonly kind: 'closed'
  readonly how: Closing
  readonly reason: string
}

export type LedgerRecord =
  | InvitedRecord
  | ReinvitedRecord
  | AcceptedRecord
  | PushedRecord
  | GradedRecord
  | ExtendedRecord
  | SubmittedRecord
  | CommentRecord
  | FlaggedRecord
  | ReviewRecord
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

/** A scorecard with what people judged in it: a later version of the one above. */
export function completePath(assignment: string, tree: string, rubricDigest: string): string {
  return scorecardPath(assignment, tree, rubricDigest).replace(/\.json$/, '-complete.json')
}

/** Who has calibrated on what, one log a reviewer. */
export function reviewerPath(login: string): string {
  return `reviewers/${login.toLowerCase()}.jsonl`
}
