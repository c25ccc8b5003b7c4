import { readWords, type Word } from './comment-words.ts'

/** What GitHub says when a comment was written, edited or deleted; only what is looked at here. */
export interface ReviewEvent {
  readonly action: string
  /** The number of the pull request, or of the issue. */
  readonly number: number
  readonly isPull: boolean
  readonly sender: string
  /** The number of that account; null where the event does not say it. */
  readonly senderId: number | null
  readonly comment: {
    readonly id: number
    readonly by: string
    /** The number of that account; null where the event does not say it. */
    readonly userId: number | null
    readonly body: string
    /** Whether its text, or anything else of it, was changed since it was written. */
    readonly isEdited: boolean
  }
  /** The text before an edit. */
  readonly before: string | null
}

/** Null for an event that is about no comment. */
export function parseReviewEvent(value: unknown): ReviewEvent | null {
  const { action, issue, comment, sender, changes } = Object(value)
  const { number, pull_request } = Object(issue)
  const { id, user, body, created_at: createdAt, updated_at: updatedAt } = Object(comment)
  const [by, who] = [Object(user).login, Object(sender).login]
  if (typeof number !== 'number' || typeof id !== 'number') return null
  if (![action, by, who].every((text) => typeof text === 'string')) return null
  const before = Object(Object(changes).body).from
  return {
    action,
    number,
    isPull: pull_request !== undefined,
    sender: who,
    senderId: numberOf(sender),
    comment: {
      id,
      by,
      userId: numberOf(user),
      body: typeof body === 'string' ? body : '',
      isEdited: createdAt !== updatedAt,
    },
    before: typeof before === 'string' ? before : null,
  }
}

function numberOf(account: unknown): number | null {
  const { id } = Object(account)
  return typeof id === 'number' ? id : null
}

/** The boxes that an edit of one of our own pages has changed. */
export function changedBoxes(before: string, after: string): readonly Word[] {
  const states = new Map<string, boolean>()
  for (const word of readWords(before)) {
    if (word.say === 'tick') states.set(`${word.criterion}.${word.item}`, word.ticked)
  }
  return readWords(after).filter(
    (word) => word.say === 'tick' && states.get(`${word.criterion}.${word.item}`) === !word.ticked,
  )
}
