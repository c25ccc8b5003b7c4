import { createHash } from 'node:crypto'
import type { Assignment } from '../assignment/assignment.ts'
import type { QuestionRecord } from '../assignment/ledger-record.ts'
import type { QuestionName } from '../mail/render-question.ts'
import { useHubKey } from './hub-key.ts'

type Asker = Pick<Assignment, 'id' | 'exercise'>
type Comment = QuestionRecord['comment']

// As long as MARKER of mail/render-question.ts has it.
const DIGITS = 16

/**
 * What tells a question's issue from the others, and names nobody. It follows from the digest that the log has of the
 * comment: the key made that when the question was taken in, and whatever the key is since, it stays.
 */
export function lastingQuestionName(
  { id, exercise }: Asker,
  { comment }: { readonly comment: Comment },
): QuestionName {
  const text = ['question', id, comment.id, comment.digest].join('\0')
  return { exercise, id: createHash('sha256').update(text).digest('hex').slice(0, DIGITS) }
}

/** What earlier versions called it, by the present key. */
export function questionName(
  key: string,
  { id, exercise }: Asker,
  { comment }: { readonly comment: Pick<Comment, 'id'> },
): QuestionName {
  return { exercise, id: useHubKey(key).comment(`question ${id} ${comment.id}`).slice(0, DIGITS) }
}
