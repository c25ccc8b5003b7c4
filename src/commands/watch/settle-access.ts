import { foldLog } from '../../assignment/fold-log.ts'
import { awaitsStart, isDue, mayLackAccess } from '../../assignment/plan-watch.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import { findOwnRepository } from '../../github/repository/own-repository.ts'
import type { Repository } from '../../hub/repository.ts'
import { CallerError } from '../../input/bad-news.ts'
import { type Fault, whyOf } from '../../input/fault.ts'
import { giveAccess } from '../../session/give-access.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { faultOf } from '../../session/one-fault.ts'
import { flag } from '../../session/record-flag.ts'

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
 * The same where the run has died that took it away, by a deadline which had been moved in between: one look that
 * reads of the move gives the access once more. The entry afterwards. What goes wrong keeps nothing that was pushed
 * waiting: what the world refused is tried by the next look, and what the team has to mend is on the ledger.
 */
export async function giveBack(
  session: HubSession,
  { assignment, entry }: Looked,
  place: Repository,
  now: string,
): Promise<WatchEntry> {
  const { deadlineSince } = entry
  if (!mayLackAccess(entry, now) || deadlineSince === undefined) return entry
  const given = { ...entry, givenBack: deadlineSince }
  try {
    await giveAccess(session, place, entry.assignment)
    return given
  } catch (error) {
    const fault = faultOf(error, assignment, 'given back its access')
    session.log(`${assignment}: ${whyOf(fault)}`)
    if (!(fault instanceof CallerError)) return entry
    await flag(session, assignment, { code: 'not-invited', what: whyOf(fault), at: now })
    return given
  }
}
