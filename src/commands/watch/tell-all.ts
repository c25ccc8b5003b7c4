import type { ClaimedNotice } from '../../assignment/plan-notices.ts'
import { whyOf } from '../../input/fault.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { faultOf } from '../../session/one-fault.ts'
import { tellNotice } from '../../session/tell-notice.ts'

/**
 * Tells candidates what this look has claimed. What GitHub refuses for one keeps nothing from the others: its claim
 * runs out, and a later look tells it.
 */
export async function tellAll(
  session: HubSession,
  claimed: readonly ClaimedNotice[],
): Promise<readonly ClaimedNotice[]> {
  const told: ClaimedNotice[] = []
  for (const notice of claimed) {
    try {
      if (await tellNotice(session, notice)) told.push(notice)
    } catch (error) {
      const { assignment } = notice
      session.log(`${assignment}: ${whyOf(faultOf(error, assignment, 'told'))}`)
    }
  }
  return told
}
