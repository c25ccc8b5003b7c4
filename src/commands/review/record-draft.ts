import { foldLog } from '../../assignment/fold-log.ts'
import type { LedgerRecord, ReviewRecord, TakenComment } from '../../assignment/ledger-record.ts'
import type { Signature } from '../../assignment/persons.ts'
import { recordsAbout } from '../../assignment/state.ts'
import type { Word } from '../../review/comment-words.ts'
import { type Answer, EMPTY_DRAFT, type Step, takeAnswers, takeWords } from '../../review/draft.ts'
import type { Refusal } from '../../review/refusal-words.ts'
import {
  foldReviews,
  isFinal,
  isOver,
  neededFor,
  type ReviewProgress,
  wantedFrom,
  wasOpened,
} from '../../review/review-progress.ts'
import type { CriterionAnswer } from '../../sealing/review-answers.ts'
import type { UnderReview } from '../../session/find-review.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { type Seal, sealWith } from '../../session/seal.ts'
import { finishedReviews, opener, sealedAbout } from '../../session/standing-review.ts'

export interface Taken {
  readonly recorded: boolean
  readonly answers: readonly Answer[]
  readonly refusal: Refusal | null
}

/** Commands of a comment, or what a sealed block of it holds. */
export type Sent = { readonly author: Signature; readonly comment: TakenComment } & (
  | { readonly words: readonly Word[] }
  | { readonly block: readonly CriterionAnswer[] }
)

const NOTHING = { recorded: false, answers: [], refusal: null } as const

/** Puts on the ledger, sealed, what a comment says. The same comment is taken in once. */
export async function recordDraft(
  session: HubSession,
  review: UnderReview,
  sent: Sent,
): Promise<Taken> {
  const at = await serverTime(session.hub)
  const seal = sealWith(session.key)
  let taken: Taken = NOTHING
  await session.ledger.append(review.state.assignment.id, (log) => {
    const state = foldLog(log)
    const records = state === null ? [] : recordsAbout(state, review.on)
    const decided = decide(records, { session, review, sent, seal })
    const { record } = decided
    taken = { recorded: record !== null, answers: decided.answers, refusal: decided.refusal }
    return record === null ? null : ({ ...record, at, ...sent.author } as LedgerRecord)
  })
  return taken
}

interface Noted {
  /** Levels stood in a comment that others could read; or they were edited or deleted before they were taken in. */
  readonly kind: 'exposed' | 'changed'
  readonly author: Signature
  /** Of the comment. */
  readonly id: number
}

/** Notes something about a comment, once a comment; and no change of one that is known to show levels, or was taken in. */
export async function recordNote(
  session: HubSession,
  { state, on }: UnderReview,
  { kind, author, id }: Noted,
): Promise<void> {
  const at = await serverTime(session.hub)
  // Of the number alone: nothing on the ledger may depend on the levels.
  const digest = useHubKey(session.key).comment(String(id))
  await session.ledger.append(state.assignment.id, (log) => {
    const known = (foldLog(log)?.reviewed ?? []).filter((one) => takenOf(one)?.id === id)
    const isKnown = kind === 'changed' ? known.length > 0 : known.some((one) => one.kind === kind)
    return isKnown ? null : { kind, at, ...author, ...on, comment: { id, digest } }
  })
}

type Unstamped = ReviewRecord extends infer R
  ? R extends unknown
    ? Omit<R, 'at' | 'by' | 'user'>
    : never
  : never

interface Decided extends Omit<Taken, 'recorded'> {
  readonly record: Unstamped | null
}

interface Around {
  readonly session: HubSession
  readonly review: UnderReview
  readonly sent: Sent
  readonly seal: Seal
}

function decide(records: readonly ReviewRecord[], around: Around): Decided {
  const { session, review, sent, seal } = around
  const reviews = foldReviews(records, review.on, review.pair.key.id)
  const known = whatIsKnown(records, reviews, sent)
  if (known !== null) return known
  const open = opener(review, seal)
  const finished = finishedReviews(reviews, open)
  const person = reviews.personOf(sent.author)
  const last = reviews.reviewers.get(person)
  const before = {
    draft: last === undefined ? EMPTY_DRAFT : open(last.by, last.sealed),
    done: last?.done ?? false,
  }
  const needed = neededFor(reviews, session.config.reviews.needed)
  const wanted = wantedFrom(person, finished, review.criteria, needed)
  const step = stepOf(sent, before, { reviewed: review.reviewed, wanted })
  if (step === null) return refused('broken')
  if (step.undo && last === undefined) return { ...NONE, answers: [{ kind: 'nothing-to-undo' }] }
  const record = recordOf(step, before, around)
  if (record !== null && isFinal(person, reviews, finished, needed)) return refused('final')
  return { record, answers: step.undo ? [] : step.answers, refusal: null }
}

const NONE: Decided = { record: null, answers: [], refusal: null }

function refused(refusal: Refusal): Decided {
  return { ...NONE, refusal }
}

/** What follows from the ledger alone, before anything is opened. */
function whatIsKnown(
  records: readonly ReviewRecord[],
  reviews: ReviewProgress,
  sent: Sent,
): Decided | null {
  const { id, digest } = sent.comment
  const same = records.filter((record) => takenOf(record)?.digest === digest)
  if (same.some((record) => takenOf(record)?.id === id)) return NONE
  if ('block' in sent && same.length > 0) return refused('replayed')
  return isOver(reviews) || wasOpened(reviews, sent.author) ? refused('unsealed') : null
}

function takenOf(record: ReviewRecord): TakenComment | null {
  return 'comment' in record ? record.comment : null
}

type Before = Pick<Step, 'draft' | 'done'>

/** A block that is not complete changes nothing. */
function stepOf(sent: Sent, before: Before, asked: Parameters<typeof takeAnswers>[1]): Step | null {
  if ('words' in sent) return takeWords(before, sent.words, asked)
  const step = takeAnswers(sent.block, asked)
  return step === null || step.done ? step : { ...step, ...before }
}

function recordOf(
  { draft, done, undo }: Step,
  before: Before,
  { review, sent, seal }: Around,
): Unstamped | null {
  const { on, pair } = review
  const { comment } = sent
  if (undo) return { kind: 'undone', ...on, comment }
  if (draft === before.draft && done === before.done) return null
  const sealed = seal.close(draft, sealedAbout(review, sent.author.by))
  const given = Object.keys(draft.levels).sort()
  return { kind: 'reviewed', ...on, comment, given, done, sealed, key: pair.key.id }
}
