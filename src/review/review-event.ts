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
  readonly comment: { readonly id: number; readonly by: string; readonly body: string }
  /** The text before an edit. */
  readonly before: string | null
}

/** Null for an event that is about no comment. */
export function parseReviewEvent(value: unknown): ReviewEvent | null {
  const { action, issue, comment, sender, changes } = Object(value)
  const { number, pull_request } = Object(issue)
  const { id, user, body } = Object(comment)
  const [by, who] = [Object(user).login, Object(sender).login]
  if (typeof number !== 'number' || typeof id !== 'number') return null
  if (![action, by, who].every((text) => typeof text === 'string')) return null
  const before = Object(Object(changes).body).from
  return {
    action,
    number,
    isPull: pull_request !== undefined,
    sender: who,
    senderId: typeof Object(sender).id === 'number' ? Object(sender).id : null,
    comment: { id, by, body: typeof body === 'string' ? body : '' },
    before: typeof before === 'string' ? before : null,
  }
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
