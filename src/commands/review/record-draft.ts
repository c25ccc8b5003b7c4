import type { LedgerRecord, ReviewRecord, TakenComment } from '../../assignment/ledger-record.ts'
import { foldLog } from '../../assignment/state.ts'
import type { Word } from '../../review/comment-words.ts'
import { type Answer, type Draft, EMPTY_DRAFT, takeWords } from '../../review/draft.ts'
import {
  type FinishedReview,
  foldReviews,
  type ReviewProgress,
  wantedFrom,
} from '../../review/review-progress.ts'
import type { UnderReview } from '../../session/find-review.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { type Seal, sealWith } from '../../session/seal.ts'

export interface Taken {
  readonly how: 'recorded' | 'nothing new' | 'unsealed'
  readonly answers: readonly Answer[]
}

interface Spoken {
  readonly by: string
  readonly comment: TakenComment
  readonly words: readonly Word[]
}

/** Puts on the ledger, sealed, what a comment says. The same comment is taken in once. */
export async function recordDraft(
  session: HubSession,
  review: UnderReview,
  spoken: Spoken,
): Promise<Taken> {
  const at = await serverTime(session.hub)
  const seal = sealWith(session.key)
  let taken: Taken = { how: 'nothing new', answers: [] }
  await session.ledger.append(review.state.assignment.id, (log) => {
    const { record, ...rest } = decide(log, { session, review, spoken, seal })
    taken = rest
    return record === null ? null : ({ ...record, at, by: spoken.by } as LedgerRecord)
  })
  return taken
}

type Unstamped = ReviewRecord extends infer R
  ? R extends unknown
    ? Omit<R, 'at' | 'by'>
    : never
  : never

function decide(
  log: readonly LedgerRecord[],
  {
    session,
    review,
    spoken,
    seal,
  }: {
    readonly session: HubSession
    readonly review: UnderReview
    readonly spoken: Spoken
    readonly seal: Seal
  },
): Taken & { readonly record: Unstamped | null } {
  const { on, reviewed, criteria } = review
  const nothing = { record: null, how: 'nothing new', answers: [] } as const
  const records = foldLog(log)?.reviewed ?? []
  if (records.some((record) => isOf(record, spoken.comment))) return nothing
  const reviews = foldReviews(records, on)
  if (reviews.unsealed !== null) return { ...nothing, how: 'unsealed' }
  const open = opener(review, seal)
  const last = reviews.reviewers.get(spoken.by)
  const before = {
    draft: last === undefined ? EMPTY_DRAFT : open(spoken.by, last.sealed),
    done: last?.done ?? false,
  }
  const finished = finishedReviews(reviews, open)
  const wanted = wantedFrom(spoken.by, finished, criteria, session.config.reviews.needed)
  const step = takeWords(before, spoken.words, { reviewed, wanted })
  const { comment } = spoken
  if (step.undo) {
    if (last === undefined) return { ...nothing, answers: [{ kind: 'nothing-to-undo' }] }
    return { record: { kind: 'undone', ...on, comment }, how: 'recorded', answers: [] }
  }
  const { answers, draft, done } = step
  if (draft === before.draft && done === before.done) return { ...nothing, answers }
  const sealed = seal.close(draft, about(review, spoken.by))
  const given = Object.keys(draft.levels).sort()
  const record = { kind: 'reviewed', ...on, comment, given, done, sealed } as const
  return { record, how: 'recorded', answers }
}

function isOf(record: ReviewRecord, { id, digest }: TakenComment): boolean {
  return record.kind !== 'unsealed' && record.comment.id === id && record.comment.digest === digest
}

type Opener = (by: string, sealed: string) => Draft

export function opener(review: UnderReview, seal: Seal): Opener {
  return (by, sealed) => seal.open(sealed, about(review, by)) as Draft
}

export function finishedReviews(
  { reviewers }: ReviewProgress,
  open: Opener,
): readonly FinishedReview[] {
  return [...reviewers]
    .filter(([, { done }]) => done)
    .map(([by, { sealed }]) => ({ by, draft: open(by, sealed) }))
}

/** A sealed review of somebody else, or of something else, does not open as this one. */
function about({ state, on }: UnderReview, by: string): string {
  return [state.assignment.id, on.tree, on.criteria, by].join('\0')
}
