import { foldLog } from '../../assignment/fold-log.ts'
import { completePath, type LedgerRecord, scorecardPath } from '../../assignment/ledger-record.ts'
import { type About, type Event, eventOf, scoredEvent } from '../../events/event.ts'
import { type LedgerEvent, ledgerEvents } from '../../events/ledger-events.ts'
import { nameEvents } from '../../events/name-events.ts'
import { compareTexts } from '../../input/compare-texts.ts'
import { eventId } from '../../session/event-id.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { ledgerSource } from '../../session/ledger-source.ts'
import { findScorecard, readScorecard } from '../../session/read-latest.ts'

/** One event with its id. */
export interface DueEvent {
  /** The same whenever it is asked for. */
  readonly id: string
  readonly event: Event
  /** Whether the ledger says that it was delivered. */
  readonly isDelivered: boolean
}

export interface Telling {
  /** Whether the hiring system is to hear of such a thing that happened then. */
  readonly isWanted: (type: LedgerEvent['type'], at: string) => boolean
  /** What it knows an account by. */
  readonly nameOf: (userId: number) => string
}

/**
 * What the log of one assignment has to tell, oldest first; with `replay` also what was delivered before. For the
 * others no scorecard is read.
 */
export async function eventsOf(
  session: HubSession,
  log: readonly LedgerRecord[],
  replay: boolean,
  { isWanted = () => true, nameOf = useHubKey(session.key).candidate }: Partial<Telling> = {},
): Promise<readonly DueEvent[]> {
  const state = foldLog(log)
  if (state === null || state.keeping.closings.includes('erase')) return []
  const { assignment } = state
  const key = useHubKey(session.key)
  const about: About = {
    assignment,
    reference: state.reference,
    candidate: nameOf(assignment.candidate.userId),
  }
  const due: DueEvent[] = []
  const named = nameEvents(ledgerEvents(log), {
    notified: log.filter((record) => record.kind === 'notified'),
    idOf: (about) => eventId(assignment, about),
    earlierIdOf: (about) => key.event(`${assignment.id} ${about}`),
    isWanted,
  })
  for (const { told, id, isDelivered } of named) {
    if (isDelivered && !replay) continue
    const event = told.type === 'scored' ? await scored(session, about, told) : eventOf(about, told)
    if (event === null) continue
    due.push({ id, event, isDelivered })
  }
  return due.sort((a, b) => compareTexts(a.event.timestamp, b.event.timestamp))
}

async function scored(
  session: HubSession,
  about: About,
  told: Parameters<typeof scoredEvent>[1],
): Promise<Event | null> {
  if (told.isReplaced) return null
  const { tree, rubric } = told
  const { id } = about.assignment
  const source = ledgerSource(session, '')
  const first = await readScorecard(source, scorecardPath(id, tree, rubric))
  // The later version may hold levels, and is not even read before they are open. Without any it has later weights.
  const isSealed = told.opened === null && first.criteria.some(({ kind }) => kind === 'reviewed')
  const later = isSealed ? null : await findScorecard(source, completePath(id, tree, rubric))
  return scoredEvent(about, told, later ?? first)
}
