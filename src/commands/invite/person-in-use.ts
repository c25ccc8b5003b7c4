import type { Candidate } from '../../assignment/assignment.ts'
import { foldLog } from '../../assignment/fold-log.ts'
import { namePersons } from '../../assignment/person-names.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import { parseIndex } from '../../assignment/watch-index.ts'
import { type LedgerTable, readLedgerTable } from '../../github/ledger/ledger-table.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'

/** What reports call a candidate; null where no key is given and the ledger has no name. */
export type PersonInUse = (candidate: Candidate) => Promise<string | null>

/**
 * Whoever was invited before keeps the name of that invitation, whatever TAKEHOME_KEY is by now. It is recorded with
 * each invitation, so that the name stays when the first of them is erased. The ledger's table is read once.
 */
export async function personsInUse(session: HubSession): Promise<PersonInUse> {
  const { hub, config, key, ledger } = session
  const table = await readLedgerTable(hub, config.hub)
  const byKey = (userId: number) => (key === '' ? '' : useHubKey(key).candidate(userId))
  return async (candidate) => {
    const states: AssignmentState[] = []
    for (const id of table === null ? [] : assignmentsOf(table, candidate)) {
      const state = foldLog(await ledger.readLog(id))
      if (state?.assignment.candidate.userId === candidate.userId) states.push(state)
    }
    const name = namePersons(states, byKey).nameOf(candidate.userId)
    return name === '' ? null : name
  }
}

/** Those of the account by the derived table, and what it does not have yet by the login. */
function assignmentsOf(
  { logs, index }: LedgerTable,
  { login, userId }: Candidate,
): readonly string[] {
  const { assignments } = parseIndex(index)
  const suffix = `-${login.toLowerCase()}`
  return [...logs.keys()].filter((id) => {
    const known = assignments[id]?.assignment.candidate.userId
    return known === undefined ? id.endsWith(suffix) : known === userId
  })
}
