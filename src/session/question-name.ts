import type { Assignment } from '../assignment/assignment.ts'
import type { QuestionRecord } from '../assignment/ledger-record.ts'
import type { QuestionName } from '../mail/render-question.ts'
import { useHubKey } from './hub-key.ts'

/** What tells a question's issue from the others, and names nobody. */
export function questionName(
  key: string,
  { id, exercise }: Pick<Assignment, 'id' | 'exercise'>,
  { comment }: { readonly comment: Pick<QuestionRecord['comment'], 'id'> },
): QuestionName {
  return { exercise, id: useHubKey(key).comment(`question ${id} ${comment.id}`).slice(0, 16) }
}
