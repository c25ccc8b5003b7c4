import { CLOSINGS, type Closing } from '../assignment/closings.ts'
import { foldLog } from '../assignment/fold-log.ts'
import type { ClosedRecord, LedgerRecord } from '../assignment/ledger-record.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { type Around, unfinishedOf } from '../assignment/unfinished.ts'
import { INDEX_FILE, parseIndex } from '../assignment/watch-index.ts'
import { revokeAccess } from '../github/repository/permission.ts'
import { CallerError } from '../input/bad-news.ts'
import { problem, unknownValue } from '../input/config-issue.ts'
import {
  assignmentDigest,
  eraseAssignment,
  isClosed,
  type Receipt,
} from '../session/erase-assignment.ts'
import { type HubSession, readState, serverTime } from '../session/hub-session.ts'
import { presentPlace } from '../session/present-place.ts'
import { whoActs } from '../session/who-acts.ts'
import { withdrawAll } from '../session/withdraw-all.ts'
import { checkReason } from './verb/check-reason.ts'
import { NEEDED_ASSIGNMENT, needs } from './verb/missing-words.ts'
import type { RunVerb } from './verb/verb.ts'
import { withSession } from './verb/with-session.ts'

export interface CloseRequest {
  readonly assignment: string
  readonly how: string
  readonly reason: string
  /** Although something of it is unfinished. */
  readonly anyway?: boolean
}

const NEEDED = {
  assignment: NEEDED_ASSIGNMENT,
  how: `Use ${CLOSINGS.join(', ')}: withdraw ends access, archive keeps the repository for reading, erase deletes everything.`,
}

export const runClose: RunVerb = withSession(async (session, { text, isOn }) => {
  const receipt = await close(session, {
    assignment: text('assignment'),
    how: text('how'),
    reason: text('reason'),
    anyway: isOn('anyway'),
  })
  const remains = receipt.remains.map((line) => `remains: ${line}`)
  return { json: receipt, text: [...receipt.done, ...remains] }
}, needs(NEEDED))

/**
 * Ends an assignment:
 * - `withdraw`: the candidate loses access;
 * - `archive`: the repository becomes read-only for everybody;
 * - `erase`: repository, review and ledger records are deleted, and a receipt without a name stays.
 * Throws CallerError where that would leave something unfinished, but for an erasure, of which nothing is left.
 */
export async function close(session: HubSession, request: CloseRequest): Promise<Receipt> {
  const how = checkHow(request.how)
  const reason = checkReason(request.reason)
  if (how === 'erase') return await eraseAssignment(session, { ...request, reason })
  const state = await readState(session, request.assignment)
  const at = await serverTime(session.candidates)
  const by = await whoActs(session.hub)
  const record: ClosedRecord = { kind: 'closed', at, by, how, reason }
  // Recorded first: from then on nothing of it is watched, graded or published any more.
  const around = await aroundOf(session, request.assignment, at)
  await session.ledger.append(request.assignment, (log) => {
    if (request.anyway !== true) refuseUnfinished(request.assignment, log, around)
    return isClosed(log, how) ? null : record
  })
  await withdrawAll(session, state)
  const { exercise } = state.assignment
  const head = { how, at, by, reason, exercise, assignment: assignmentDigest(request.assignment) }
  return { ...head, done: await endAccess(session, state, how), remains: [] }
}

/** With what Watch has handed out to be graded. */
async function aroundOf(
  { ledger, folder }: HubSession,
  assignment: string,
  now: string,
): Promise<Around> {
  const table = parseIndex((await ledger.readFile(INDEX_FILE))?.text ?? null)
  return { claims: table.assignments[assignment]?.handedOut ?? [], now, hub: folder }
}

function refuseUnfinished(assignment: string, log: readonly LedgerRecord[], around: Around): void {
  const state = foldLog(log)
  const unfinished = state === null ? [] : unfinishedOf(state, around)
  if (unfinished.length === 0) return
  throw new CallerError(
    unfinished.map(({ what, finish }) =>
      problem(assignment, what, `${finish} To close it all the same, give --anyway.`),
    ),
  )
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
  const place = await presentPlace(session, assignment)
  if (how === 'withdraw') {
    await revokeAccess(session.candidates, place, assignment.candidate)
    return ['the candidate has no access any more']
  }
  await session.candidates.rest.repos.update({ ...place, archived: true })
  return ['the repository is read-only for everybody']
}
