import { createHash } from 'node:crypto'
import { CLOSINGS, type Closing } from '../assignment/closings.ts'
import { whatIsErased, whatRemains } from '../assignment/erasure.ts'
import type { ClosedRecord } from '../assignment/ledger-record.ts'
import type { AssignmentState, foldLog } from '../assignment/state.ts'
import { statusOf } from '../github/client/reasons.ts'
import { eraseFromLedger, receiptPath } from '../github/ledger/erase-from-ledger.ts'
import { type ErasedReview, eraseReview } from '../github/pages/erase-review.ts'
import { eraseQuestionIssue } from '../github/pages/question-issue.ts'
import { revokeAccess } from '../github/repository/permission.ts'
import type { Repository } from '../hub/repository.ts'
import { CallerError, WorldError } from '../input/bad-news.ts'
import { unknownValue } from '../input/config-issue.ts'
import { useHubKey } from '../session/hub-key.ts'
import { type HubSession, readState, serverTime } from '../session/hub-session.ts'
import { whoActs } from '../session/who-acts.ts'
import { withdrawAll } from '../session/withdraw-all.ts'
import { checkReason } from './verb/check-reason.ts'
import type { RunVerb } from './verb/verb.ts'
import { withSession } from './verb/with-session.ts'

export interface CloseRequest {
  readonly assignment: string
  readonly how: string
  readonly reason: string
}

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
}

export const runClose: RunVerb = withSession(async (session, { text }) => {
  const receipt = await close(session, {
    assignment: text('assignment'),
    how: text('how'),
    reason: text('reason'),
  })
  const remains = receipt.remains.map((line) => `remains: ${line}`)
  return { json: receipt, text: [...receipt.done, ...remains] }
})

/**
 * Ends an assignment:
 * - `withdraw`: the candidate loses access;
 * - `archive`: the repository becomes read-only for everybody;
 * - `erase`: repository, review and ledger records are deleted, and a receipt without a name stays.
 */
export async function close(session: HubSession, request: CloseRequest): Promise<Receipt> {
  const how = checkHow(request.how)
  const reason = checkReason(request.reason)
  const assignment = createHash('sha256').update(request.assignment).digest('hex')
  const erased = how === 'erase' ? await findReceipt(session, request.assignment, assignment) : null
  if (erased !== null) return erased
  const state = await readState(session, request.assignment)
  const at = await serverTime(session.candidates)
  const by = await whoActs(session.hub)
  const record: ClosedRecord = { kind: 'closed', at, by, how, reason }
  // Recorded first: from then on nothing of it is watched, graded or published any more.
  await session.ledger.append(request.assignment, (log) => (isClosed(log, how) ? null : record))
  const head = { how, at, by, reason, exercise: state.assignment.exercise, assignment }
  if (how !== 'erase') {
    await withdrawAll(session, state)
    return { ...head, done: await endAccess(session, state, how), remains: [] }
  }
  const reviews = await eraseRepositoryAndReview(session, state)
  const { hub, config } = session
  return await eraseFromLedger(hub, config.hub, request.assignment, (ledger): Receipt => {
    return {
      ...head,
      done: whatIsErased(reviews),
      remains: whatRemains(config.hub, reviews, ledger, session.serverUrl),
    }
  })
}

/** What an earlier run left, which has done it all and was perhaps not heard. */
async function findReceipt(
  session: HubSession,
  id: string,
  digest: string,
): Promise<Receipt | null> {
  if ((await session.ledger.readLog(id)).length > 0) return null
  const file = await session.ledger.readFile(receiptPath(digest))
  return file === null ? null : JSON.parse(file.text)
}

function isClosed(log: Parameters<typeof foldLog>[0], how: Closing): boolean {
  return log.some((record) => record.kind === 'closed' && record.how === how)
}

function checkHow(text: string): Closing {
  const how = CLOSINGS.find((known) => known === text)
  if (how !== undefined) return how
  throw new CallerError([unknownValue('how', text, CLOSINGS)])
}

async function endAccess(
  session: HubSession,
  { assignment }: AssignmentState,
  how: Exclude<Closing, 'erase'>,
): Promise<readonly string[]> {
  const place = placeOf(assignment)
  if (how === 'withdraw') {
    await revokeAccess(session.candidates, place, assignment.candidate)
    return ['the candidate has no access any more']
  }
  await session.candidates.rest.repos.update({ ...place, archived: true })
  return ['the repository is read-only for everybody']
}

async function eraseRepositoryAndReview(
  session: HubSession,
  { assignment, messages }: AssignmentState,
): Promise<readonly ErasedReview[]> {
  const place = placeOf(assignment)
  await session.candidates.rest.repos.delete(place).catch((error: unknown) => {
    if (statusOf(error) === 403) throw notDeleted(place, error)
    // An earlier run got this far.
    if (statusOf(error) !== 404) throw error
  })
  for (const { name, number } of messages) {
    const isQuestion = name.startsWith('question-') && number !== null
    if (isQuestion) await eraseQuestionIssue(session.hub, session.config.hub, number)
  }
  const pseudonym = useHubKey(session.key).pseudonym(assignment.id)
  return await eraseReview(session.hub, session.config.hub, pseudonym)
}

function placeOf({ repository }: AssignmentState['assignment']): Repository {
  return { owner: repository.owner, repo: repository.name }
}

/** An organisation can keep members, and Apps with them, from deleting repositories. */
function notDeleted({ owner, repo }: Repository, cause: unknown): WorldError {
  const detail = `${owner} lets nobody but its owners delete repositories: let an owner delete ${owner}/${repo}, then run the same command again`
  return new WorldError(detail, { code: 'github', cause })
}
