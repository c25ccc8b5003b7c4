import type { SubmissionName } from '../../assignment/submission-name.ts'
import { releaseClaims } from '../../assignment/watch-index.ts'
import { readLedgerTable } from '../../github/ledger/ledger-table.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { bringUpToDate, writeTable } from './watch-table.ts'

// A writer that loses the race this often meets something else than a race.
const ATTEMPTS = 5

/**
 * Tells the ledger's table what was published here as a whole. The next look tells it too; where there is none,
 * these claims would be taken for lost, and somebody else would grade the same again.
 */
export async function releasePublished(
  session: HubSession,
  names: readonly SubmissionName[],
): Promise<void> {
  if (names.length === 0) return
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const table = await readLedgerTable(session.hub, session.config.hub)
    if (table === null) return
    const index = releaseClaims(await bringUpToDate(session, table), names)
    if (await writeTable(session, table.index, index)) return
  }
  throw new WorldError("the ledger's table changed under each attempt", { code: 'ledger' })
}
