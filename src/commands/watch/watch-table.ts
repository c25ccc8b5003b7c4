import { randomUUID } from 'node:crypto'
import {
  INDEX_FILE,
  type LogVersion,
  parseIndex,
  printIndex,
  refreshIndex,
  type WatchIndex,
} from '../../assignment/watch-index.ts'
import { type LedgerTable, readLogState } from '../../github/ledger/ledger-table.ts'
import type { HubSession } from '../../session/hub-session.ts'

/** Who is invited and not known to have come. */
export function waitingInvitations({ assignments }: WatchIndex) {
  return Object.entries(assignments).flatMap(([assignment, { status, invitation }]) =>
    status === 'open' && !invitation.accepted ? [{ assignment, since: invitation.at }] : [],
  )
}

/** The table as it was left, with those logs folded in that have changed since. */
export async function bringUpToDate(
  session: HubSession,
  { index, logs }: LedgerTable,
): Promise<WatchIndex> {
  const before = parseIndex(index)
  const versions = new Map<string, LogVersion>()
  for (const [id, log] of logs) {
    const isKnown = before.assignments[id]?.log === log
    const state = isKnown ? null : await readLogState(session.hub, session.config.hub, id, log)
    versions.set(id, { log, state })
  }
  return refreshIndex(before, versions)
}

/**
 * Writes the table, and with it what is claimed, unless somebody else has written it since it was read.
 * False then: whatever was decided was decided on old knowledge.
 */
export async function writeTable(
  { ledger }: HubSession,
  seen: string | null,
  table: WatchIndex,
): Promise<boolean> {
  if (printIndex(table) === seen) return true
  const text = printIndex({ ...table, writer: randomUUID() })
  const written = await ledger.rewrite(INDEX_FILE, (present) =>
    present === seen ? { text, subject: 'watch' } : null,
  )
  return written === text
}
