import { foldLog } from '../../assignment/fold-log.ts'
import type { SubmittedRecord } from '../../assignment/ledger-record.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import { giveAccess } from '../../session/give-access.ts'
import type { HubSession } from '../../session/hub-session.ts'
import type { Seen } from './look-at-assignments.ts'

/**
 * Pins what stood at the deadline, once. The candidate's permission is down already. False when the
 * deadline was moved, or the assignment closed, in the meantime.
 */
export async function submit(
  session: HubSession,
  { assignment, place, late, pushes, facts }: Seen,
  { submission, deadline }: WatchEntry,
  now: string,
): Promise<boolean> {
  const record: SubmittedRecord = {
    kind: 'submitted',
    at: now,
    by: 'takehome',
    sha: submission,
    tree: submission === null ? null : (facts.stands?.tree ?? null),
    deadline,
    ...(late ? { late } : {}),
    ...(pushes === null ? {} : { pushes }),
  }
  const log = await session.ledger.append(assignment, (current) => {
    const state = foldLog(current)
    return state?.status === 'open' && state.deadline === deadline ? record : null
  })
  const state = foldLog(log)
  if (state?.status === 'open') await giveAccess(session, place, facts.entry.assignment)
  return state?.status === 'submitted'
}
