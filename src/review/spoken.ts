import type { ReviewRecord } from '../assignment/ledger-record.ts'
import { holdsLevel, readWords, type Word } from './comment-words.ts'
import type { Refusal } from './render-progress.ts'
import { changedBoxes, type ReviewEvent } from './review-event.ts'

/** A comment as GitHub lists it. */
export interface ListedComment {
  readonly id: number
  readonly by: string
  readonly body: string
  readonly updatedAt: string
  /** Somebody changed it since, and the list does not say who: whoever can write to the hub can. */
  readonly edited: boolean
}

/** What somebody said, and what becomes of where they said it. */
export interface Spoken {
  readonly by: string
  readonly comment: { readonly id: number; readonly body: string }
  readonly words: readonly Word[]
  /** Why it is not heard, where that is plain already. */
  readonly refusal: Refusal | null
  readonly afterwards: 'remove' | 'react'
}

export interface Hearing {
  readonly event: ReviewEvent | null
  readonly ourselves: string
  /** What is on the ledger of the submission. */
  readonly records: readonly ReviewRecord[]
}

/** What is to be taken in, in the order in which it was said. */
export function spokenIn(comments: readonly ListedComment[], hearing: Hearing): readonly Spoken[] {
  return [
    ...comments.flatMap((comment) => spokenBy(comment, hearing) ?? []),
    ...boxesTicked(hearing),
  ]
}

function spokenBy(comment: ListedComment, { event, records }: Hearing): Spoken | null {
  const whose = whoseWords(comment, event)
  if (whose === 'later') return null
  const { by } = comment
  const words = readWords(comment.body)
  const afterwards = showsLevel(comment, event) ? 'remove' : 'react'
  const isSilent = words.length === 0 && afterwards === 'react'
  if (whose === 'unknown') {
    return isSilent ? null : { by, comment, words: [], refusal: 'edited', afterwards }
  }
  const isNews = comment.id === event?.comment.id || isLater(comment, records)
  if (afterwards === 'react' && (isSilent || !isNews)) return null
  return { by, comment, words, refusal: null, afterwards }
}

/** Now, or in a version that its edit history still shows. */
function showsLevel({ id, body }: ListedComment, event: ReviewEvent | null): boolean {
  const earlier = id === event?.comment.id ? [event.comment.body, event.before ?? ''] : []
  return [body, ...earlier].some(holdsLevel)
}

/**
 * Whoever can write here can edit a comment of somebody else. GitHub tells who did in the event alone, so an
 * edited text counts in the run of its own event, by its author; other runs leave it to that one.
 */
function whoseWords(
  { id, by, body, edited }: ListedComment,
  event: ReviewEvent | null,
): 'the author' | 'unknown' | 'later' {
  if (id !== event?.comment.id) {
    if (!edited) return 'the author'
    return event === null ? 'unknown' : 'later'
  }
  if (!isSame(body, event.comment.body)) return 'later'
  return event.action !== 'edited' || event.sender === by ? 'the author' : 'unknown'
}

/** GitHub may hand a text back with other line ends. */
function isSame(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim()
  return plain(a) === plain(b)
}

/** A command that shows nothing stays; what its author did after it has made it old. */
function isLater({ by, updatedAt }: ListedComment, records: readonly ReviewRecord[]): boolean {
  return records.every((record) => record.by !== by || updatedAt > record.at)
}

/** Somebody ticked boxes on a page of ours; its edit history shows them, so that page is made anew. */
function boxesTicked({ event, ourselves }: Hearing): readonly Spoken[] {
  if (event?.action !== 'edited' || event.comment.by !== ourselves) return []
  if (event.sender === ourselves || event.before === null) return []
  const words = changedBoxes(event.before, event.comment.body)
  if (words.length === 0) return []
  const { sender: by, comment } = event
  return [{ by, comment, words, refusal: null, afterwards: 'remove' }]
}
