import { createHash } from 'node:crypto'
import type { Closing } from '../assignment/closings.ts'
import { whatIsErased, whatRemains } from '../assignment/erasure.ts'
import { foldLog } from '../assignment/fold-log.ts'
import type { ClosedRecord, LedgerRecord } from '../assignment/ledger-record.ts'
import type { AssignmentState } from '../assignment/state.ts'
import {
  eraseFromLedger,
  type FoundErasure,
  receiptPath,
} from '../github/ledger/erase-from-ledger.ts'
import { type ErasedReview, eraseReview } from '../github/pages/erase-review.ts'
import type { Repository } from '../hub/repository.ts'
import { callerError, WorldError } from '../input/bad-news.ts'
import { onHub } from '../input/in-shell.ts'
import { hideNames, namesOf } from '../scorecard/hide-names.ts'
import { type CompleteLists, completeLists } from './complete-lists.ts'
import { eraseQuestions } from './erase-questions.ts'
import { eraseRepository, whereIsRepository } from './erase-repository.ts'
import { findOwnReviews } from './find-own-reviews.ts'
import { namesOfAnyKey } from './hub-key.ts'
import { type HubSession, readState, serverTime } from './hub-session.ts'
import { residueOf } from './residue.ts'
import { whoActs } from './who-acts.ts'

/** What was done, and what stays. For an erasure this is all that is kept. */
export interface Receipt {
  readonly how: Closing
  readonly at: string
  readonly by: string
  readonly reason: string
  readonly exercise: string
  /** SHA-256 of the assignment's id: whoever knows the id can ask for the receipt. */
  readonly assignment: string
  readonly done: readonly string[]
  /** What anybody who can read the hub, or owns the organisation, can still find, and who removes it. */
  readonly remains: readonly string[]
  /** The plan of `retain` that it was a part of. */
  readonly plan?: ErasurePlan
}

export interface ErasurePlan {
  readonly digest: string
  /** Until when it was kept by the settings; null where an erasure had been begun by hand. */
  readonly due: string | null
}

export interface EraseRequest {
  readonly assignment: string
  readonly reason: string
  readonly plan?: ErasurePlan
  /** Why it is not to be erased after all, asked of the log as it is when the erasure is recorded. */
  readonly refuse?: (state: AssignmentState) => string | null
  /** Shared by whoever erases several in one run. */
  readonly lists?: CompleteLists
}

/**
 * Deletes repository, review and ledger records of an assignment. A receipt without a name stays. Throws
 * CallerError for one on hold, which nothing erases, and where nobody can tell whether its repository is gone.
 */
export async function eraseAssignment(
  session: HubSession,
  request: EraseRequest,
): Promise<Receipt> {
  const { assignment: id, reason, plan } = request
  const digest = assignmentDigest(id)
  const earlier = await findReceipt(session, id, digest)
  if (earlier !== null) return earlier
  const state = await readState(session, id)
  refuseHeld(session, state, request)
  // Looked for first: whose repository these keys may not see is not begun.
  const lists = request.lists ?? completeLists(session.candidates)
  const found = await whereIsRepository(session, state.assignment, lists)
  const at = await serverTime(session.candidates)
  const by = await whoActs(session.hub)
  const planned = plan === undefined ? {} : { plan: plan.digest }
  const record: ClosedRecord = { kind: 'closed', at, by, how: 'erase', reason, ...planned }
  // Recorded first: from then on nothing of it is watched, graded or published any more.
  const log = await session.ledger.append(id, (now) => {
    const present = foldLog(now)
    if (present !== null) refuseHeld(session, present, request)
    return isRecorded(now, record) ? null : record
  })
  // What was written until then belongs to it as well.
  const closed = foldLog(log)
  if (closed === null) return await otherReceipt(session, id, digest)
  const kept = isPlanned(log) ? await residueOf(session, closed) : []
  const isResumed = state.keeping.closings.includes('erase')
  const { names, doubtful } = await findOwnReviews(session, closed, isResumed)
  const done = await eraseRepositoryAndReviews(session, closed, { names, found, lists })
  const wasThere = done.wasThere || isResumed
  const { hub, config } = session
  const { exercise } = state.assignment
  const head = {
    ...({ how: 'erase', at, by, reason: withoutNames(reason, closed), exercise } as const),
    ...({ assignment: digest, ...(plan === undefined ? {} : { plan }) } as const),
  }
  const shas = closed.graded.map(({ sha }) => sha)
  const residue = (now: readonly LedgerRecord[]) => (isPlanned(now) ? kept : [])
  const erased = { assignment: id, digest, names: [...names, ...shas], residue }
  return await eraseFromLedger<Receipt>(hub, config.hub, erased, (found) => {
    if (found.earlier !== null) return laterReceipt(session, found.earlier, found)
    const { formerHead: ledger } = found
    const left = { reviews: done.reviews, doubtful, ledger }
    return {
      ...head,
      done: whatIsErased({ ...done, wasThere }),
      remains: whatRemains(config.hub, left, session.serverUrl),
    }
  })
}

/** The reason that somebody typed may say whose it is. A name that takehome does not know stays in it. */
function withoutNames(reason: string, { assignment, reference }: AssignmentState): string {
  const own = [...namesOf(assignment), ...(reference === null ? [] : [reference])]
  return hideNames(reason, [...own, ...namesOfAnyKey(reason)])
}

/** The erasure is over, by another run or by this one unheard: its receipt stands, with what came after it. */
function laterReceipt(
  session: HubSession,
  receipt: Receipt,
  { formerHead, isLeft }: Pick<FoundErasure<Receipt>, 'formerHead' | 'isLeft'>,
): Receipt {
  return isLeft ? withCommit(session, receipt, formerHead) : receipt
}

/** The receipt with one more commit of the ledger that stays readable. */
export function withCommit({ config }: HubSession, receipt: Receipt, commit: string): Receipt {
  const { owner, repo } = config.hub
  const what = `${owner}/${repo}: commit ${commit} and the commits before it hold what was written on the ledger in the middle of the erasure`
  return { ...receipt, remains: [...receipt.remains, what] }
}

/** A hold is recorded on the same log, so that the one that comes first counts, and the other one is refused. */
function refuseHeld(
  { folder }: HubSession,
  state: AssignmentState,
  { assignment: id, refuse }: EraseRequest,
): void {
  const { hold } = state.keeping
  if (hold !== null) {
    const message = `is on hold since ${hold.since} (${hold.by}: ${hold.reason}), and nothing erases it`
    const release = `npx takehome hold ${id} --release${onHub(folder)}`
    throw callerError(id, message, `Release it first: ${release}`)
  }
  const why = refuse?.(state) ?? null
  if (why !== null) throw callerError(id, why, 'Look at a new preview.')
}

/** What somebody asks for by hand is recorded beside what a plan has begun: it keeps less. */
function isRecorded(log: readonly LedgerRecord[], { plan }: ClosedRecord): boolean {
  return erasuresIn(log).some((one) => plan !== undefined || one.plan === undefined)
}

/**
 * Whoever asked to be forgotten leaves nothing behind, not even figures without a name: neither where a plan goes
 * on with what they asked for, nor where they ask for what a plan has begun.
 */
function isPlanned(log: readonly LedgerRecord[]): boolean {
  return erasuresIn(log).every(({ plan }) => plan !== undefined)
}

function erasuresIn(log: readonly LedgerRecord[]): readonly ClosedRecord[] {
  return log.filter((one) => one.kind === 'closed').filter(({ how }) => how === 'erase')
}

/** What a receipt calls an assignment. */
export function assignmentDigest(id: string): string {
  return createHash('sha256').update(id).digest('hex')
}

/** What an earlier run left, which has done it all and was perhaps not heard. */
async function findReceipt(
  session: HubSession,
  id: string,
  digest: string,
): Promise<Receipt | null> {
  return (await session.ledger.readLog(id)).length > 0 ? null : await latestReceipt(session, digest)
}

/** Somebody who was erased, invited again and erased again has several. */
export async function latestReceipt(session: HubSession, digest: string): Promise<Receipt | null> {
  let latest: Receipt | null = null
  for (let place = 1; ; place += 1) {
    const file = await session.ledger.readFile(receiptPath(digest, place))
    if (file === null) return latest
    latest = JSON.parse(file.text)
  }
}

/** Another run has erased it meanwhile, and its receipt counts. */
async function otherReceipt(session: HubSession, id: string, digest: string): Promise<Receipt> {
  const receipt = await findReceipt(session, id, digest)
  if (receipt !== null) return receipt
  const detail = `${id} is not on the ledger any more, and there is no receipt`
  throw new WorldError(detail, { code: 'ledger' })
}

export function isClosed(log: readonly LedgerRecord[], how: Closing): boolean {
  return log.some((record) => record.kind === 'closed' && record.how === how)
}

interface Found {
  /** Of the review, under every key. */
  readonly names: readonly string[]
  readonly found: Repository | null
  readonly lists: CompleteLists
}

async function eraseRepositoryAndReviews(
  session: HubSession,
  state: AssignmentState,
  { names, ...where }: Found,
): Promise<{ readonly wasThere: boolean; readonly reviews: readonly ErasedReview[] }> {
  const wasThere = await eraseRepository(session, state.assignment, where)
  await eraseQuestions(session, state)
  const reviews: ErasedReview[] = []
  for (const name of names)
    reviews.push(...(await eraseReview(session.hub, session.config.hub, name)))
  return { wasThere, reviews }
}
