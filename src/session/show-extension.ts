import { describeRepository } from '../assignment/invitation.ts'
import { placeOf, pullOf } from '../assignment/place-of.ts'
import { isUnstarted } from '../assignment/start-state.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { ensureNote } from '../github/pages/ensure-note.ts'
import { startMovedText } from '../scorecard/start-moved-comment.ts'
import { giveAccess } from './give-access.ts'
import type { HubSession } from './hub-session.ts'

/**
 * What the candidate may do, and reads, once they have more time. Before the start there is nothing to push: they
 * are told until when to start. False where somebody has closed it meanwhile.
 */
export async function showExtension(session: HubSession, state: AssignmentState): Promise<boolean> {
  const { candidates, config } = session
  const { assignment, deadline, zone, start } = state
  const { candidate } = assignment
  const place = placeOf(assignment)
  const minutes = isUnstarted(state) ? (start?.minutes ?? null) : null
  if (minutes === null) {
    const present = await giveAccess(session, place, assignment)
    if (present?.status === 'closed') return false
  } else {
    const text = startMovedText({ candidate, deadline, minutes, zone, config })
    await ensureNote(candidates, pullOf(assignment), text)
  }
  const description = describeRepository(assignment.exercise, deadline, minutes)
  await candidates.rest.repos.update({ ...place, description })
  return true
}
