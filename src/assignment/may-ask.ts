import { shift } from '../input/moment.ts'
import type { QuestionRecord } from './ledger-record.ts'
import type { AssignmentState } from './state.ts'

/** Long enough for everybody to read a letter; not everybody who ever handed in can be asked for ever. */
export const APPEAL_WITHIN = { hours: 60 * 24 }

const MOST_A_DAY = 3
const MOST = 10
const DAY = { hours: 24 }

/** Whether one more question of this candidate is taken in now. One too many waits for the next day. */
export function mayAsk(
  { status, deadline, questions }: Pick<AssignmentState, 'status' | 'deadline' | 'questions'>,
  now: string,
): boolean {
  if (status !== 'open' || now >= deadline || questions.length >= MOST) return false
  return questions.filter(({ at }) => shift(at, DAY) > now).length < MOST_A_DAY
}

export function questionMessage({ comment }: Pick<QuestionRecord, 'comment'>): string {
  return `question-${comment.id}`
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
export function isToldAnswers({ status, deadline, start }: Answerable, now: string): boolean {
  const hasTask = start === undefined || start === null || start.at !== null
  return status === 'open' && hasTask && now < deadline
}
