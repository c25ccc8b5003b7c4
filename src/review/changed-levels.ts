import { isOwnWords } from '../assignment/own-words.ts'
import { holdsLevel, readWords } from './comment-words.ts'
import type { ReviewEvent } from './review-event.ts'
import type { ListedComment } from './spoken.ts'

/** Levels that stood in a comment, and that its present text does not have, or has after an edit. */
export interface ChangedLevels {
  /** Whose comment it is. Who changed it is not said: whoever can write to the hub can. */
  readonly by: string
  readonly userId: number | null
  readonly id: number
  /** Whether the levels are surely its author's own words. */
  readonly isOwn: boolean
}

/**
 * The comments whose levels were changed before they were read, or are gone with them. Only the event tells of a
 * text that is not there any more; of an edit by its author GitHub tells always.
 */
export function changedLevels(
  comments: readonly ListedComment[],
  event: ReviewEvent | null,
  ourselves: string,
): readonly ChangedLevels[] {
  const told = event === null ? null : changedIn(event, comments, ourselves)
  const edited = comments.filter(
    (comment) =>
      comment.id !== told?.id &&
      comment.editor !== null &&
      isOwnWords(comment) &&
      holdsLevel(comment.body),
  )
  const all = edited.map(({ by, userId, id }) => ({ by, userId, id, isOwn: true }))
  return told === null ? all : [told, ...all]
}

/** We remove comments too, and make pages of ours anew. */
function changedIn(
  event: ReviewEvent,
  comments: readonly ListedComment[],
  ourselves: string,
): ChangedLevels | null {
  const { action, comment, sender } = event
  if (comment.by === ourselves || sender === ourselves) return null
  const was = action === 'edited' ? (event.before ?? '') : comment.body
  if (!holdsLevel(was)) return null
  const now = textSince(event, comments)
  if (now === null || levelsIn(now) === levelsIn(was)) return null
  const { by, userId, id } = comment
  return { by, userId, id, isOwn: sender === by && action !== 'edited' && !comment.isEdited }
}

/** What the comment says after what the event tells of; null where a run of ours may have removed it by now. */
function textSince(
  { action, comment }: ReviewEvent,
  comments: readonly ListedComment[],
): string | null {
  if (action === 'deleted') return ''
  if (action === 'edited') return comment.body
  return comments.find(({ id }) => id === comment.id)?.body ?? null
}

function levelsIn(body: string): string {
  const words = readWords(body).flatMap(({ line: _, ...word }) =>
    word.say === 'score' || word.say === 'tick' || word.say === 'mistake' ? [word] : [],
  )
  return JSON.stringify(words)
}
