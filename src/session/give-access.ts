import type { Assignment } from '../assignment/assignment.ts'
import { foldLog } from '../assignment/fold-log.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { revokeAccess, setPermission } from '../github/repository/permission.ts'
import type { Repository } from '../hub/repository.ts'
import type { HubSession } from './hub-session.ts'

type Given = Pick<Assignment, 'id' | 'candidate'>

/** Lets the candidate push, unless it is withdrawn by then. What the log says after that; null where it is gone. */
export async function giveAccess(
  session: HubSession,
  place: Repository,
  { id, candidate }: Given,
): Promise<AssignmentState | null> {
  await setPermission(session.candidates, place, candidate, 'push')
  return await checkAccess(session, place, { id, candidate })
}

/** Looks again after access was given. What the log says now; null where it is gone. */
export async function checkAccess(
  session: HubSession,
  place: Repository,
  { id, candidate }: Given,
): Promise<AssignmentState | null> {
  const after = foldLog(await session.ledger.readLog(id))
  await takeBackAccess(session, place, candidate, after)
  return after
}

/** Where it was withdrawn meanwhile: access may have been taken away before we gave it. */
export async function takeBackAccess(
  { candidates }: HubSession,
  place: Repository,
  candidate: Assignment['candidate'],
  after: AssignmentState | null,
): Promise<void> {
  if (after?.keeping.closings.includes('withdraw')) await revokeAccess(candidates, place, candidate)
}
