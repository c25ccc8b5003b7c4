import type { Assignment } from '../../assignment/assignment.ts'
import { foldLog } from '../../assignment/fold-log.ts'
import { leftUndone } from '../../assignment/invited-before.ts'
import type { LedgerRecord } from '../../assignment/ledger-record.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import { findOwnRepository } from '../../github/repository/own-repository.ts'
import { callerError } from '../../input/bad-news.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { renewInvitation } from '../../session/renew-invitation.ts'
import { whoActs } from '../../session/who-acts.ts'
import type { Invitee } from './resolve-invitees.ts'

export interface Invited {
  readonly assignment: Assignment
  /** False when an earlier run had done it all. */
  readonly fresh: boolean
  /** Whether an invitation that had expired was made again. */
  readonly renewed: boolean
  /** What of the invitation was not carried out, because there was one before. */
  readonly left: readonly string[]
}

/** Who was invited before and never came may have let the invitation expire. */
export async function keepInvited(
  session: HubSession,
  state: AssignmentState,
  invitee: Invitee,
): Promise<Invited> {
  const { assignment, status, acceptedAt } = state
  const left = leftBy(session, state, invitee)
  await keepReference(session, assignment.id, invitee.reference)
  const { repository } = assignment
  const isWaiting = status === 'open' && acceptedAt === null
  const place = isWaiting ? await findOwnRepository(session.candidates, repository) : null
  if (place === null) return { assignment, fresh: false, renewed: false, left }
  const by = await whoActs(session.hub)
  const renewed = await renewInvitation(session, assignment, place, by)
  return { assignment, fresh: false, renewed, left }
}

/** What an invitation to what there is already would not carry out. Throws CallerError for another account. */
export function leftBy(
  { folder }: Pick<HubSession, 'folder'>,
  state: AssignmentState,
  invitee: Invitee,
): readonly string[] {
  sameAccount(state.assignment, invitee)
  return leftUndone(state, { ...invitee, role: invitee.typedRole, hub: folder })
}

/** A list that is given again may know what the hiring system calls somebody by now. */
async function keepReference(
  session: HubSession,
  id: string,
  reference: string | null,
): Promise<void> {
  if (reference === null) return
  const isNew = (log: readonly LedgerRecord[]) => foldLog(log)?.reference !== reference
  if (!isNew(await session.ledger.readLog(id))) return
  const stamp = { at: await serverTime(session.candidates), by: await whoActs(session.hub) }
  await session.ledger.append(id, (log) =>
    isNew(log) ? { kind: 'referenced', ...stamp, reference } : null,
  )
}

/** The record names an account; whoever has taken over its login is somebody else. */
function sameAccount(assignment: Assignment, { candidate }: Invitee): void {
  if (assignment.candidate.userId === candidate.userId) return
  const message = `was account ${assignment.candidate.userId} when invited, and is ${candidate.userId} now`
  const hint = 'Somebody else has this login now. Ask the candidate for their present one.'
  throw callerError(candidate.login, message, hint)
}
