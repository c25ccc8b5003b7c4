import { shift } from '../input/moment.ts'
import type { Candidate } from './assignment.ts'
import { isOwnWords, writtenAt } from './own-words.ts'
import { spokenLines } from './spoken-lines.ts'
import type { Span } from './start-state.ts'

/** A comment below the pull request. Moments are GitHub's, in UTC, as ISO 8601 to the second. */
export interface SpokenComment {
  readonly id: number
  readonly userId: number | null
  readonly body: string
  readonly createdAt: string
  /** When its text was changed last, at the latest: an older comment can be made into another one. */
  readonly updatedAt: string
}

/** What a candidate writes to be given the task. */
export const START_WORD = '/start'

const BOX_LABEL = 'Start my time'
/**
 * The line whose box does the same. It has to stand in a comment of their own: whoever may only read cannot
 * change our texts ("Edit and delete anyone's comments on commits, pull requests, and issues" begins with the
 * role Write: docs.github.com, Repository roles for an organization), and before the start they may only read.
 */
export const START_LINE = `- [ ] ${BOX_LABEL}`

// https://github.github.com/gfm/#task-list-items-extension-: an item of any list, at most three spaces in.
const TICKED = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[xX]\][ \t]+(\S.*)$/

/** The candidate's comments of that time which ask for the task by their present text. */
export function asking<C extends Omit<SpokenComment, 'id'>>(
  comments: readonly C[],
  candidate: Pick<Candidate, 'userId'>,
  startBy: string,
): readonly C[] {
  return comments.filter(
    ({ userId, body, createdAt }) =>
      userId === candidate.userId && createdAt <= startBy && saysStart(body),
  )
}

/** A comment, with who changed its text; null for nobody. */
interface WrittenComment extends Pick<SpokenComment, 'body' | 'createdAt' | 'updatedAt'> {
  readonly by: string
  readonly editor: string | null
}

/** By when to ask, and when asking was too late although it is before that. */
interface StartTerms {
  readonly startBy: string
  readonly late?: readonly Span[]
}

/**
 * Whether its author asks for the task by then. What was too late for an earlier moment to start by does not ask:
 * days later nobody waits for a clock to start. GitHub says when a text was changed last, so that no older comment
 * can be made into this word, and no older box ticked, later. People of the team may change a candidate's comment,
 * and could tick its box by mistake: that starts nobody's clock.
 */
export function isAsking(comment: WrittenComment, { startBy, late = [] }: StartTerms): boolean {
  const at = writtenAt(comment)
  const isLate = late.some(({ from, until }) => from < at && at < until)
  return saysStart(comment.body) && isOwnWords(comment) && at <= startBy && !isLate
}

/**
 * The comments with which the candidate may have asked by then, if somebody else has changed them. What changed
 * before the moment to start by was set does not count: whoever sets it, and reads of it, knows to ask anew.
 */
export function perhapsAsking<C extends Omit<SpokenComment, 'id' | 'body'>>(
  comments: readonly C[],
  candidate: Pick<Candidate, 'userId'>,
  { startBy, since }: { readonly startBy: string; readonly since: string },
): readonly C[] {
  return comments.filter(
    ({ userId, createdAt, updatedAt }) =>
      userId === candidate.userId && createdAt <= startBy && updatedAt >= since,
  )
}

/**
 * Whether a text holds the word on a line of its own, or the box, ticked. What somebody quotes, or shows as code,
 * starts nothing: no start can be taken back.
 */
export function saysStart(body: string): boolean {
  return spokenLines(body).some((line) => isWord(line) || isBox(TICKED.exec(line.trimEnd())?.[1]))
}

// Four spaces or a tab make code of a line: https://spec.commonmark.org/0.31.2/#indented-code-blocks
const AT_THE_MARGIN = /^ {0,3}\S/

function isWord(line: string): boolean {
  return AT_THE_MARGIN.test(line) && line.trim().toLowerCase() === START_WORD
}

function isBox(label: string | undefined): boolean {
  return label?.toLowerCase() === BOX_LABEL.toLowerCase()
}

/**
 * The end of the time from then on. GitHub's moments are whole seconds: the one in which it begins counts as not
 * begun, and the one in which it ends counts as a whole.
 */
export function endOf(beganAt: string, minutes: number): string {
  return shift(beganAt, { minutes })
}
