import { eraseFromLedger } from '../github/ledger/erase-from-ledger.ts'
import { eraseReview } from '../github/pages/erase-review.ts'
import { WorldError } from '../input/bad-news.ts'
import { assignmentDigest, isClosed, type Receipt, withCommit } from './erase-assignment.ts'
import { useHubKey } from './hub-key.ts'
import type { HubSession } from './hub-session.ts'

/**
 * To be asked after something about an assignment was written beside its log: whoever was erased in the middle of
 * that gets nothing back. True where that was so, and what was written is gone again.
 */
export async function takeBackErased(session: HubSession, id: string): Promise<boolean> {
  const log = await session.ledger.readLog(id)
  const isGone = log.length === 0
  if (!isGone && !isClosed(log, 'erase')) return false
  const { hub, config } = session
  const pseudonym = useHubKey(session.key).pseudonym(id)
  await eraseReview(hub, config.hub, pseudonym)
  // The erasure that is under way takes the ledger as it finds it.
  if (!isGone) return true
  const erased = { assignment: id, digest: assignmentDigest(id), names: [pseudonym] }
  await eraseFromLedger<Receipt>(hub, config.hub, erased, ({ earlier, formerHead }) => {
    if (earlier !== null) return withCommit(session, earlier, formerHead)
    throw new WorldError(`${id} is not on the ledger, and there is no receipt`, { code: 'ledger' })
  })
  return true
}
