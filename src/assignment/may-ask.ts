import { shift } from '../input/moment.ts'
import type { TakenComment } from './ledger-record.ts'
import type { AssignmentState } from './state.ts'

/** Long enough for everybody to read a letter; not everybody who ever handed in can be asked for ever. */
const APPEAL_WITHIN = { hours: 60 * 24 }
// What was written in time is heard by a run that comes this much later: runs fail, and over a weekend nobody looks.
const GRACE = { hours: 48 }

const MOST_A_DAY = 3
const MOST = 10
const DAY = { hours: 24 }

/** Whether one more question of this candidate is taken in now. One too many waits for the next day. */
export function mayAsk(
  { status, deadline, questions }: Pick<AssignmentState, 'status' | 'deadline' | 'questions'>,
  { askedAt, now }: { readonly askedAt: string; readonly now: string },
): boolean {
  const isInTime = askedAt < deadline && now < shift(deadline, GRACE)
  if (status === 'closed' || !isInTime || questions.length >= MOST) return false
  return questions.filter(({ at }) => shift(at, DAY) > now).length < MOST_A_DAY
}

/** Until when a candidate may ask for another review. */
export function appealLimit(deadline: string): string {
  return shift(deadline, APPEAL_WITHIN)
}

interface Commented {
  readonly comment: Pick<TakenComment, 'id'>
}

export function questionMessage({ comment }: Commented): string {
  return `question-${comment.id}`
}

/** The receipt of an appeal. */
export function appealMessage({ comment }: Commented): string {
  return `appeal-${comment.id}`
}

/** What of an assignment says whether answers are of use. `start` is for a clock that starts with the candidate. */
interface Answerable {
  readonly status: string
  readonly deadline: string
  readonly start?: { readonly at: string | null } | null
}

/**
 * Whether the candidate is told answers to others' questions: only while the answer can be of use, and not before
 * they have the task, of which an answer could tell something.
 */
export function isToldAnswers(answerable: Answerable, now: string): boolean {
  const { status, deadline } = answerable
  return status === 'open' && hasTask(answerable) && now < deadline
}

function hasTask({ start }: Answerable): boolean {
  return start === undefined || start === null || start.at !== null
}

interface Hearable extends Answerable {
  /** Where levels are sealed, or an appeal waits. */
  readonly review?: object
  /** What was taken in, and of which nothing was sent yet. */
  readonly unsent?: readonly string[]
}

/** Whether anything of this candidate could be for us: what they write now, or what a run that died has left. */
export function isHeard(entry: Hearable, now: string): boolean {
  return mayHaveWritten(entry, now) || (entry.unsent ?? []).length > 0
}

/** Whether the candidate may have written something, perhaps a while ago, that is to be taken in. */
export function mayHaveWritten(entry: Hearable, now: string): boolean {
  const mayHaveAsked =
    entry.status !== 'closed' && hasTask(entry) && now < shift(entry.deadline, GRACE)
  return mayHaveAsked || mayHaveAppealed(entry, now)
}

export function mayHaveAppealed({ status, review, deadline }: Hearable, now: string): boolean {
  return status === 'submitted' && review === undefined && now < shift(appealLimit(deadline), GRACE)
}
