import { foldLog } from '../../assignment/fold-log.ts'
import { awaitsStart, isDue } from '../../assignment/plan-watch.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import { findOwnRepository } from '../../github/repository/own-repository.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Fault } from '../../input/fault.ts'
import { giveAccess } from '../../session/give-access.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { faultOf } from '../../session/one-fault.ts'

/** An assignment that was looked at. */
interface Looked {
  readonly assignment: string
  readonly entry: WatchEntry
}

/** Whose deadline was moved while this look took away their access gets it back: no later look is due to see it. */
export async function settle(
  session: HubSession,
  { assignment, entry }: Looked,
  now: string,
  fault: Fault,
): Promise<Fault> {
  if (!isDue(entry, now) || awaitsStart(entry)) return fault
  try {
    const state = foldLog(await session.ledger.readLog(assignment))
    if (state?.status !== 'open' || state.deadline <= now) return fault
    const place = await findOwnRepository(session.candidates, entry.assignment.repository)
    if (place !== null) await giveAccess(session, place, entry.assignment)
    return fault
  } catch (error) {
    return faultOf(error, assignment, 'given back its access')
  }
}

/**
 * The same where the run has died that took it away, by a deadline which had been moved in between: the first look
 * that reads of the move gives the access once more.
 */
export async function giveBack(
  session: HubSession,
  place: Repository,
  entry: WatchEntry,
  now: string,
): Promise<void> {
  const { status, waiting, deadlineSince, start, assignment } = entry
  const wasMoved = deadlineSince !== undefined && deadlineSince !== start?.at
  if (status !== 'open' || !waiting || !wasMoved || isDue(entry, now)) return
  await giveAccess(session, place, assignment)
}
