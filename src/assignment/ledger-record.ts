import type { Result } from '../input/config-issue.ts'
import { parseJson } from '../input/parse-json.ts'
import type { Of } from '../input/schema.ts'
import { isRecord } from './ledger.generated.js'
import type * as schema from './ledger.schema.ts'

/** Every record says when, by GitHub's clock, and by whose hand. */
export type LedgerRecord = Of<typeof schema.SOURCE.published>
type RecordOf<Kind extends LedgerRecord['kind']> = Extract<LedgerRecord, { readonly kind: Kind }>

export type InvitedRecord = RecordOf<'invited'>
/** A submission was graded. Its scorecard lies beside the log, see `scorecardPath`. */
export type GradedRecord = RecordOf<'graded'>
/** The overall score of a grade has changed with the weights of its role. */
export type WeighedRecord = RecordOf<'weighed'>
/** Something that only somebody with write access to the candidate's repository can have done. */
export type FlaggedRecord = RecordOf<'flagged'>
/** What one reviewer has given so far, as a whole. Which levels these are nobody can read. */
export type ReviewedRecord = RecordOf<'reviewed'>
/** A reviewer took back their last step. */
export type UndoneRecord = RecordOf<'undone'>
/** Enough people are done and are apart, which everybody may know from now on. */
export type ApartRecord = RecordOf<'apart'>
/** Every level that was needed was given blind: from now on all of them can be seen. */
export type UnsealedRecord = RecordOf<'unsealed'>
/** Somebody wrote levels in a comment that colleagues could read. */
export type ExposedRecord = RecordOf<'exposed'>
/** Somebody edited or deleted levels in a comment of this person. */
export type ChangedRecord = RecordOf<'changed'>
/** The candidate asked for one more review of levels that are open. */
export type AppealedRecord = RecordOf<'appealed'>
export type ReviewRecord =
  | ReviewedRecord
  | UndoneRecord
  | ApartRecord
  | UnsealedRecord
  | ExposedRecord
  | ChangedRecord
  | AppealedRecord
/** What the candidate asked the team. */
export type QuestionRecord = RecordOf<'question'>
/** How far a clock has come that starts with the candidate. */
export type StartRecord = RecordOf<'starting'> | RecordOf<'started'> | RecordOf<'lapsed'>
export type ToldRecord = RecordOf<'told'>
export type ClosedRecord = RecordOf<'closed'>
/** The deadline came: what GitHub's servers had seen by then is the submission. */
export type SubmittedRecord = RecordOf<'submitted'>
export type ExtendedRecord = RecordOf<'extended'>

/** Which text people reviewed, and by which criteria: a review stands for this and nothing else. */
export type ReviewSubject = Pick<ReviewedRecord, 'tree' | 'criteria' | 'about'>
/** A comment whose commands were taken in, so that they are taken in once. */
export type TakenComment = Of<typeof schema.taken>
export type OpenReview = Of<typeof schema.openReview>
/** A level with what it rests on, once everybody may see it. */
export type OpenLevel = OpenReview['levels'][number]

/** One record a line, oldest first. */
export function parseLog(text: string): Result<readonly LedgerRecord[], string> {
  const records: LedgerRecord[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const value = parseJson(line)
    if (!isRecord(value)) {
      const error = isRecord.errors?.[0]
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

/** A scorecard with what people reviewed in it: a later version of the one above. */
export function completePath(assignment: string, tree: string, rubricDigest: string): string {
  return scorecardPath(assignment, tree, rubricDigest).replace(/\.json$/, '-complete.json')
}

/** The folder of the plans by which submissions were graded again. */
export const REGRADES = 'regrades'

/** One of them, by the digest of its text. */
export function regradePath(digest: string): string {
  return `${REGRADES}/${digest}.json`
}

/** What was answered to everybody who does an exercise, one log an exercise. */
export function answersPath(exercise: string): string {
  return `answers/${exercise}.jsonl`
}

/** The folder of who has calibrated on what. */
export const REVIEWERS = 'reviewers'
const LOG = '.jsonl'

/** One log a reviewer. */
export function reviewerPath(login: string): string {
  return `${REVIEWERS}/${login.toLowerCase()}${LOG}`
}

/** Whose logs files of that folder are, in lower case. */
export function reviewersOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => (name.endsWith(LOG) ? name.slice(0, -LOG.length) : []))
}
