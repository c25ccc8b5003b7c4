import { shift } from '../input/moment.ts'
import type { Answer } from './answers.ts'
import type { ReviewSubject, TakenComment } from './ledger-record.ts'
import { appealable } from './review-steps.ts'
import { type AssignmentState, gradedSubmission } from './state.ts'

/** Long enough for everybody to read a letter; not everybody who ever handed in can be asked for ever. */
const APPEAL_WITHIN = { hours: 60 * 24 }
// What was written in time is heard by a run that comes this much later: runs fail, and over a weekend nobody looks.
const GRACE = { hours: 48 }

export const QUESTIONS = { aDay: 3, inAll: 10 } as const
const DAY = { hours: 24 }

/**
 * Whether one more question of this candidate is taken in now. One too many waits for the next day. Before the
 * start, the deadline is the latest moment to start.
 */
export function mayAsk(
  state: Answerable & Pick<AssignmentState, 'questions'>,
  { askedAt, now }: { readonly askedAt: string; readonly now: string },
): boolean {
  const { deadline, questions } = state
  const isInTime = askedAt < deadline && now < shift(deadline, GRACE)
  if (isClosedForGood(state) || !isInTime || questions.length >= QUESTIONS.inAll) return false
  return questions.filter(({ at }) => shift(at, DAY) > now).length < QUESTIONS.aDay
}

/** Until when a candidate may ask for another review. */
export function appealLimit(deadline: string): string {
  return shift(deadline, APPEAL_WITHIN)
}

const QUESTION = 'question-'

interface Commented {
  readonly comment: Pick<TakenComment, 'id'>
}

export function questionMessage({ comment }: Commented): string {
  return `${QUESTION}${comment.id}`
}

/** The receipt of an appeal. */
export function appealMessage({ comment }: Commented): string {
  return `appeal-${comment.id}`
}

/** What of an assignment says whether answers are of use. `start` is for a clock that starts with the candidate. */
interface Answerable {
  readonly status: string
  readonly deadline: string
  readonly start?: { readonly at: string | null; readonly lapsed: boolean } | null
}

/** Somebody has ended it. Whoever did not start in time can be given more time, and may ask for it. */
export function isClosedForGood({ status, start }: Pick<Answerable, 'status' | 'start'>): boolean {
  return status === 'closed' && start?.lapsed !== true
}

/**
 * Whether the candidate is told answers to others' questions: only while the answer can be of use, and not before
 * they have the task, of which an answer could tell something.
 */
export function isToldAnswers(answerable: Answerable, now: string): boolean {
  const { status, deadline } = answerable
  return status === 'open' && hasTask(answerable) && now < deadline
}

/** What of a log says which answer is to a question of the candidate's own. */
type Asker = Answerable & Pick<AssignmentState, 'questions' | 'messages'>

/** Whether the candidate is told this answer. Before they have the task, they are told what they asked themselves. */
export function isToldAnswer(asker: Asker, { issue }: Pick<Answer, 'issue'>, now: string): boolean {
  if (isToldAnswers(asker, now)) return true
  const { status, deadline, questions, messages } = asker
  const own = new Set(questions.map(questionMessage))
  const isOwn = messages.some(({ name, number }) => own.has(name) && number === issue)
  return status === 'open' && now < deadline && isOwn
}

/** Whether somebody who may not be told others' answers yet may wait for one of their own. */
export function mayAwaitAnswer(entry: Hearable, now: string): boolean {
  const { status, deadline, sent = [] } = entry
  const hasAsked = sent.some((name) => name.startsWith(QUESTION))
  return status === 'open' && !hasTask(entry) && now < deadline && hasAsked
}

/** Whether the candidate has the task: at once, or since they started the clock. */
export function hasTask({ start }: Answerable): boolean {
  return start === undefined || start === null || start.at !== null
}

interface Hearable extends Answerable {
  /** Where levels are sealed, or an appeal waits; `mayAppeal` where earlier levels of it were open. */
  readonly review?: { readonly mayAppeal?: boolean | undefined }
  /** What was taken in, and of which nothing was sent yet. */
  readonly unsent?: readonly string[]
  readonly sent?: readonly string[]
}

/** Whether anything of this candidate could be for us: what they write now, or what a run that died has left. */
export function isHeard(entry: Hearable, now: string): boolean {
  return mayHaveWritten(entry, now) || (entry.unsent ?? []).length > 0
}

/** Whether the candidate may have written something, perhaps a while ago, that is to be taken in. */
export function mayHaveWritten(entry: Hearable, now: string): boolean {
  const mayHaveAsked = !isClosedForGood(entry) && now < shift(entry.deadline, GRACE)
  return mayHaveAsked || mayHaveAppealed(entry, now)
}

export function mayHaveAppealed({ status, review, deadline }: Hearable, now: string): boolean {
  const mayBeOpen = review === undefined || review.mayAppeal === true
  return status === 'submitted' && mayBeOpen && now < shift(appealLimit(deadline), GRACE)
}

/**
 * What somebody who wrote at that time appeals against, once for each submission: the levels that were opened last,
 * by whatever criteria. A rubric that was reworded and a regrade that asks everybody again take nothing away. Null
 * for what was written too early, too late or once too often.
 */
export function appealSubject(
  state: Pick<AssignmentState, 'deadline' | 'reviewed'> & Parameters<typeof gradedSubmission>[0],
  { at }: { readonly at: string },
): ReviewSubject | null {
  const submission = gradedSubmission(state)?.tree
  const opened = appealable(state.reviewed.filter(({ tree }) => tree === submission))
  const [first, last] = [opened.at(0), opened.at(-1)]
  if (first === undefined || last === undefined) return null
  if (at <= first.at || at >= appealLimit(state.deadline)) return null
  return { tree: last.tree, criteria: last.criteria }
}
