import { namePersons, type Persons } from '../assignment/person-names.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { useHubKey } from './hub-key.ts'
import type { HubSession } from './hub-session.ts'
import type { LedgerSource } from './ledger-source.ts'

/** What reports call everybody on the ledger. */
export async function readPersons(
  session: Pick<HubSession, 'key'>,
  source: Pick<LedgerSource, 'states'>,
): Promise<Persons> {
  const states: AssignmentState[] = []
  for await (const state of source.states()) states.push(state)
  return namePersons(states, useHubKey(session.key).candidate)
}
