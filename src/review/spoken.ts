import { isOwnWords } from '../assignment/own-words.ts'
import { authorOf, personsAmong } from '../assignment/persons.ts'
import { hasBlock } from '../sealing/block-text.ts'
import { holdsLevel, readWords, type Word } from './comment-words.ts'
import type { Refusal } from './refusal-words.ts'
import { changedBoxes, type ReviewEvent } from './review-event.ts'

/** A comment as GitHub lists it. */
export interface ListedComment {
  readonly id: number
  readonly by: string
  /** The number of that account; null where GitHub did not give it. */
  readonly userId: number | null
  readonly body: string
  readonly updatedAt: string
  /** Who wrote the present text, where that is not its first: whoever can write to the hub can edit. */
  readonly editor: string | null
  /** Whether anybody reacted to it. */
  readonly hasReaction: boolean
}

/** What somebody said, and what becomes of where they said it. */
export interface Spoken {
  readonly by: string
  readonly userId: number | null
  readonly comment: { readonly id: number; readonly body: string }
  /** Commands, or a sealed block in place of them. */
  readonly words: readonly Word[]
  readonly sealed: boolean
  /** Why it is not heard, where that is plain already. */
  readonly refusal: Refusal | null
  readonly afterwards: 'remove' | 'react'
}

/** What the ledger has of what somebody said. */
export interface HeardRecord {
  readonly kind: string
  readonly by: string
  readonly user?: number | undefined
  readonly at: string
  readonly comment?: { readonly id: number }
}

export interface Hearing {
  readonly event: ReviewEvent | null
  readonly ourselves: string
  /** What is on the ledger of the submission, or of a calibration. */
  readonly records: readonly HeardRecord[]
  /** Whether levels in the clear are refused. */
  readonly blind: boolean
}

/** What is to be taken in, in the order in which it was said. */
export function spokenIn(comments: readonly ListedComment[], hearing: Hearing): readonly Spoken[] {
  return [
    ...comments.flatMap((comment) => spokenBy(comment, hearing) ?? []),
    ...boxesTicked(hearing),
  ]
}

function spokenBy(comment: ListedComment, hearing: Hearing): Spoken | null {
  const { by, userId, body } = comment
  const afterwards = showsLevel(comment, hearing.event) ? 'remove' : 'react'
  const sealed = afterwards === 'react' && hasBlock(body)
  const words = sealed ? [] : readWords(body)
  const said = { by, userId, comment, words, sealed, afterwards } as const
  if (said.words.length === 0 && !sealed && afterwards === 'react') return null
  const refusal = whyUnheard(comment, afterwards, hearing)
  if (refusal === null && afterwards === 'react' && !isNews(said, hearing)) return null
  return { ...said, refusal }
}

function whyUnheard(
  comment: ListedComment,
  afterwards: Spoken['afterwards'],
  { blind }: Hearing,
): Refusal | null {
  if (!isOwnWords(comment)) return 'edited'
  return blind && afterwards === 'remove' ? 'in-the-clear' : null
}

/** Now, or in a version that its edit history still shows. */
function showsLevel({ id, body }: ListedComment, event: ReviewEvent | null): boolean {
  const earlier = id === event?.comment.id ? [event.comment.body, event.before ?? ''] : []
  return [body, ...earlier].some(holdsLevel)
}

// What the ledger says about a comment of which it took in nothing.
const NOTES = ['exposed', 'changed']

/**
 * What shows nothing stays; what its author did after it has made it old. A block may wait beside an earlier
 * one of the same author that was taken in later than it was written: of blocks, the order of comments counts.
 */
function isNews(
  { comment, sealed }: { readonly comment: ListedComment; readonly sealed: boolean },
  { event, records }: Hearing,
): boolean {
  const { id, updatedAt, hasReaction } = comment
  if (id === event?.comment.id) return true
  const personOf = personsAmong(records)
  const person = personOf(authorOf(comment))
  const own = records.filter((one) => !NOTES.includes(one.kind) && personOf(one) === person)
  const isHeard = own.some((record) => record.comment?.id === id)
  // The run that took it in died before it could react.
  if (isHeard && !hasReaction) return true
  return own.every(
    (record) =>
      updatedAt > record.at || (sealed && record.comment !== undefined && record.comment.id < id),
  )
}

/** Somebody ticked boxes on a page of ours; its edit history shows them, so that page is made anew. */
function boxesTicked({ event, ourselves, blind }: Hearing): readonly Spoken[] {
  if (event?.action !== 'edited' || event.comment.by !== ourselves) return []
  if (event.sender === ourselves || event.before === null) return []
  const words = changedBoxes(event.before, event.comment.body)
  if (words.length === 0) return []
  const { sender: by, senderId: userId, comment } = event
  const refusal = blind ? 'in-the-clear' : null
  return [{ by, userId, comment, words, sealed: false, refusal, afterwards: 'remove' }]
}
