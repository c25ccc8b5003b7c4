import { randomUUID } from 'node:crypto'
import {
  INDEX_FILE,
  isSame,
  type LogVersion,
  parseIndex,
  printIndex,
  refreshIndex,
  type WatchIndex,
} from '../../assignment/watch-index.ts'
import { type LedgerTable, readLogState, rememberIndex } from '../../github/ledger/ledger-table.ts'
import type { HubSession } from '../../session/hub-session.ts'

/** Who is invited and not known to have come. */
export function waitingInvitations({ assignments }: WatchIndex) {
  return Object.entries(assignments).flatMap(([assignment, { status, invitation }]) =>
    status === 'open' && !invitation.accepted ? [{ assignment, since: invitation.at }] : [],
  )
}

// Whoever stays finds the table as they left it, nearly always.
const left = new WeakMap<HubSession, { readonly text: string; readonly table: WatchIndex }>()

function tableOf(session: HubSession, text: string | null): WatchIndex {
  const known = left.get(session)
  return known !== undefined && known.text === text ? known.table : parseIndex(text)
}

/** The table as it was left, with those logs folded in that have changed since. */
export async function bringUpToDate(
  session: HubSession,
  { index, logs }: LedgerTable,
): Promise<WatchIndex> {
  const before = tableOf(session, index)
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
  session: HubSession,
  seen: string | null,
  table: WatchIndex,
): Promise<boolean> {
  const known = left.get(session)
  const isKnown = known !== undefined && known.text === seen
  if (isKnown ? isSame(known.table, table) : printIndex(table) === seen) {
    left.set(session, { text: seen ?? '', table })
    return true
  }
  const next = { ...table, writer: randomUUID() }
  const text = printIndex(next)
  const written = await session.ledger.rewrite(INDEX_FILE, (present) =>
    present === seen ? { text, subject: 'watch' } : null,
  )
  if (written === text) {
    left.set(session, { text, table: next })
    rememberIndex(session.hub, text)
  }
  return written === text
}
