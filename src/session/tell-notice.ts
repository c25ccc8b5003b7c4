import { foldLog } from '../assignment/fold-log.ts'
import type { ClaimedNotice } from '../assignment/plan-notices.ts'
import { isUnstarted } from '../assignment/start-state.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { ensureNote } from '../github/pages/ensure-note.ts'
import { noticeText } from '../scorecard/notice-comment.ts'
import { type HubSession, serverTime } from './hub-session.ts'
import { presentPull } from './present-place.ts'

/**
 * Tells a candidate what was claimed for them, and records that. A run that dies in between leaves the claim, and
 * whoever takes it over finds the comment. False where it is told, or does not hold any more.
 */
export async function tellNotice(
  session: HubSession,
  { assignment: id, what, deadline }: ClaimedNotice,
): Promise<boolean> {
  const state = foldLog(await session.ledger.readLog(id))
  if (state === null || state.deadline !== deadline) return false
  if (state.told.some((one) => one.what === what && one.deadline === deadline)) return false
  if (what === 'ending' && isBegun(state)) return false
  const { assignment, zone } = state
  const { candidate } = assignment
  const { config } = session
  const words = { what, candidate, deadline, zone, isUnstarted: isUnstarted(state), config }
  const pull = await presentPull(session, assignment)
  await ensureNote(session.candidates, pull, noticeText(words))
  const at = await serverTime(session.candidates)
  await session.ledger.append(id, (log) => {
    const told = foldLog(log)?.told ?? []
    const isTold = told.some((one) => one.what === what && one.deadline === deadline)
    return isTold ? null : { kind: 'told', at, by: 'takehome', what, deadline }
  })
  return true
}

/** What this very look has found is on the log, and not in the table from which it was claimed. */
function isBegun(state: AssignmentState): boolean {
  return isUnstarted(state) ? state.start?.task != null : state.firstPushAt !== null
}
