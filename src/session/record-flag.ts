import type { FlaggedRecord } from '../assignment/ledger-record.ts'
import type { HubSession } from './hub-session.ts'

/** Puts a flag on the ledger, each once. */
export async function flag(
  session: HubSession,
  assignment: string,
  { code, what, at }: Pick<FlaggedRecord, 'code' | 'what' | 'at'>,
): Promise<void> {
  await session.ledger.append(assignment, (log) => {
    const isKnown = log.some(
      (record) => record.kind === 'flagged' && record.code === code && record.what === what,
    )
    return isKnown ? null : { kind: 'flagged', at, by: 'takehome', code, what }
  })
}
