import { foldLog } from '../../assignment/fold-log.ts'
import { assignmentId } from '../../assignment/invitation.ts'
import type { InvitationWords } from '../../assignment/invitation-list.ts'
import type { KnownAssignments } from '../../assignment/role-loop.ts'
import { parseIndex } from '../../assignment/watch-index.ts'
import type { LedgerTable } from '../../github/ledger/ledger-table.ts'
import type { HubSession } from '../../session/hub-session.ts'

export const NOBODY: KnownAssignments = { all: new Set(), withdrawn: new Set() }

/** What the ledger has, and what of it was withdrawn from people on the list. */
export async function knownAssignments(
  { config, ledger }: HubSession,
  { logs, index }: LedgerTable,
  list: readonly Pick<InvitationWords, 'candidate'>[],
): Promise<KnownAssignments> {
  const { assignments } = parseIndex(index)
  // The table says of most logs that they are not closed, without a request for each.
  const mayBeClosed = (id: string) =>
    assignments[id]?.log !== logs.get(id) || assignments[id]?.status === 'closed'
  const exercises = new Set([...config.loops.values()].flat())
  const people = new Set(list.map(({ candidate }) => candidate.toLowerCase()))
  const theirs = [...people].flatMap((login) => [...exercises].map((id) => assignmentId(id, login)))
  const withdrawn = new Set<string>()
  for (const id of theirs.filter((one) => logs.has(one) && mayBeClosed(one))) {
    const state = foldLog(await ledger.readLog(id))
    if (state?.keeping.closings.includes('withdraw')) withdrawn.add(id)
  }
  return { all: new Set(logs.keys()), withdrawn }
}
