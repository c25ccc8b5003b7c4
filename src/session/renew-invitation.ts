import type { Assignment } from '../assignment/assignment.ts'
import { foldLog } from '../assignment/fold-log.ts'
import type { LedgerRecord } from '../assignment/ledger-record.ts'
import { isUnstarted } from '../assignment/start-state.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { ensureInvitation } from '../github/repository/invite-candidate.ts'
import type { Repository } from '../hub/repository.ts'
import { takeBackAccess } from './give-access.ts'
import { type HubSession, serverTime } from './hub-session.ts'

/**
 * Looks whether the candidate has come in, invites again where the invitation has expired, and records what
 * is new. True where there was an invitation to make.
 */
export async function renewInvitation(
  session: HubSession,
  { id, candidate }: Assignment,
  place: Repository,
  by: string,
): Promise<boolean> {
  const state = foldLog(await session.ledger.readLog(id))
  // Until they have started, there is nothing that they could push.
  const permission = state !== null && isUnstarted(state) ? 'pull' : 'push'
  const standing = await ensureInvitation(session.candidates, place, candidate, permission)
  if (standing.kind === 'accepted') {
    await recordAcceptance(session, id, await serverTime(session.candidates))
    return false
  }
  const record: LedgerRecord = { kind: 'reinvited', at: standing.since, by }
  const isNew = ({ lastInvitedAt }: AssignmentState) => lastInvitedAt < standing.since
  const { written, after } = await recordOnce(session, id, record, isNew)
  await takeBackAccess(session, place, candidate, after)
  return written
}

/** Each assignment once. */
export async function recordAcceptance(
  session: HubSession,
  assignment: string,
  at: string,
): Promise<void> {
  const record: LedgerRecord = { kind: 'accepted', at, by: 'takehome' }
  await recordOnce(session, assignment, record, ({ acceptedAt }) => acceptedAt === null)
}

/** Each assignment once; `at` is when GitHub saw the push. */
export async function recordFirstPush(
  session: HubSession,
  assignment: string,
  { sha, at }: { readonly sha: string; readonly at: string },
): Promise<void> {
  const record: LedgerRecord = { kind: 'pushed', at, by: 'takehome', sha }
  await recordOnce(session, assignment, record, ({ firstPushAt }) => firstPushAt === null)
}

async function recordOnce(
  session: HubSession,
  assignment: string,
  record: LedgerRecord,
  isNew: (state: AssignmentState) => boolean,
): Promise<{ readonly written: boolean; readonly after: AssignmentState | null }> {
  let written = false
  const log = await session.ledger.append(assignment, (current) => {
    const state = foldLog(current)
    written = state !== null && state.status !== 'closed' && isNew(state)
    return written ? record : null
  })
  return { written, after: foldLog(log) }
}
