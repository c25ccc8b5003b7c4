import {
  type LogVersion,
  parseIndex,
  refreshIndex,
  type WatchEntry,
} from '../assignment/watch-index.ts'
import { readLedgerTable, readLogState } from '../github/ledger/ledger-table.ts'
import type { HubSession } from './hub-session.ts'

/** All assignments as the ledger has them now. Of the logs, only those are read that the table does not know. */
export async function presentAssignments(session: HubSession): Promise<readonly WatchEntry[]> {
  const { hub, config } = session
  const table = await readLedgerTable(hub, config.hub)
  if (table === null) return []
  const before = parseIndex(table.index)
  const versions = new Map<string, LogVersion>()
  for (const [id, log] of table.logs) {
    const isKnown = before.assignments[id]?.log === log
    const state = isKnown ? null : await readLogState(hub, config.hub, id, log)
    versions.set(id, { log, state })
  }
  return Object.values(refreshIndex(before, versions).assignments)
}
