import { foldLog } from '../assignment/fold-log.ts'
import { describeRepository } from '../assignment/invitation.ts'
import { isUnstarted } from '../assignment/start-state.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { ensureNote } from '../github/pages/ensure-note.ts'
import { deadlineMovedText } from '../scorecard/deadline-moved-comment.ts'
import { startMovedText } from '../scorecard/start-moved-comment.ts'
import { giveAccess } from './give-access.ts'
import type { HubSession } from './hub-session.ts'
import { presentPlace } from './present-place.ts'

/**
 * What the candidate may do, and reads, once they have more time, as the log says it by now: somebody may have given
 * them more time yet, and the task may have come. So the log is read before anything is shown, and again afterwards.
 * False where somebody has closed it meanwhile.
 */
export async function showExtension(session: HubSession, id: string): Promise<boolean> {
  for (;;) {
    const state = await notClosed(session, id)
    if (state === null || !(await show(session, state))) return false
    const after = await notClosed(session, id)
    if (after === null) return false
    if (termsOf(after) === termsOf(state)) return true
  }
}

async function notClosed({ ledger }: HubSession, id: string): Promise<AssignmentState | null> {
  const state = foldLog(await ledger.readLog(id))
  return state?.status === 'closed' ? null : state
}

/** All of it that is shown, as one text. */
function termsOf({ deadline, start }: AssignmentState): string {
  return JSON.stringify([deadline, start?.minutes, start?.task?.sha, start?.at])
}

async function show(session: HubSession, state: AssignmentState): Promise<boolean> {
  if (!isUnstarted(state)) return await showDeadline(session, state)
  // Whoever brings the task writes everything anew.
  if (state.start?.task == null) await showStart(session, state, state.start?.minutes ?? 0)
  return true
}

/** Before the start there is nothing to push: they are told until when to start. */
async function showStart(
  session: HubSession,
  { assignment, deadline, zone }: AssignmentState,
  minutes: number,
): Promise<void> {
  const { candidates, config } = session
  const place = await presentPlace(session, assignment)
  const text = startMovedText({ candidate: assignment.candidate, deadline, minutes, zone, config })
  await ensureNote(candidates, { ...place, number: assignment.pull }, text)
  const description = describeRepository(assignment.exercise, deadline, minutes)
  await candidates.rest.repos.update({ ...place, description })
}

async function showDeadline(session: HubSession, state: AssignmentState): Promise<boolean> {
  const { candidates, config } = session
  const { assignment, deadline, deadlines, zone } = state
  const place = await presentPlace(session, assignment)
  const present = await giveAccess(session, place, assignment)
  if (present === null || present.status === 'closed') return false
  // What there is to read now is read by the next turn.
  if (present.deadline !== deadline) return true
  // Somebody may ask for the very deadline that they have.
  if (deadlines.slice(1).includes(deadline)) {
    const text = deadlineMovedText({ candidate: assignment.candidate, deadline, zone, config })
    await ensureNote(candidates, { ...place, number: assignment.pull }, text)
  }
  const description = describeRepository(assignment.exercise, deadline)
  await candidates.rest.repos.update({ ...place, description })
  return true
}
