import { compareTexts } from '../input/compare-texts.ts'
import type { LedgerEvent } from './ledger-events.ts'

/** One event of a log with the id that a hiring system knows it by. */
export interface NamedEvent {
  readonly told: LedgerEvent
  readonly id: string
  /** Whether the log says that it was delivered. */
  readonly isDelivered: boolean
}

export interface Naming {
  /** What was delivered and when, oldest first. */
  readonly notified: readonly { readonly event: string; readonly at: string }[]
  /** What an event is called from its key: by whatever secret, the same. */
  readonly idOf: (key: string) => string
  /** What earlier versions called it, by the present secret. */
  readonly earlierIdOf: (key: string) => string
  /** Whether the hiring system is to hear of such a thing that happened then. */
  readonly isWanted: (type: LedgerEvent['type'], at: string) => boolean
}

/**
 * Names the events of a log. What was delivered under an id that no secret of today gives, an earlier version
 * delivered before the secret was changed. Events are delivered in order, so these ids are of the first events
 * that have no other.
 */
export function nameEvents(all: readonly LedgerEvent[], naming: Naming): readonly NamedEvent[] {
  const { notified, idOf, earlierIdOf, isWanted } = naming
  const named = all.map((told) => {
    const [id, earlier] = [idOf(told.key), earlierIdOf(told.key)]
    const delivered = notified.find(({ event }) => event === id || event === earlier)
    return { told, id: delivered?.event ?? id, isDelivered: delivered !== undefined }
  })
  const known = new Set(named.map(({ id }) => id))
  const open = named
    .filter(({ told, isDelivered }) => !isDelivered && isWanted(told.type, momentOf(told)))
    .toSorted((a, b) => compareTexts(momentOf(a.told), momentOf(b.told)))
  const old = new Map<LedgerEvent, string>()
  for (const { event, at } of notified.filter(({ event }) => !known.has(event))) {
    const [first] = open
    if (first === undefined || momentOf(first.told) > at) continue
    old.set(first.told, event)
    open.shift()
  }
  return named.map((one) => {
    const id = old.get(one.told)
    return id === undefined ? one : { ...one, id, isDelivered: true }
  })
}

function momentOf(told: LedgerEvent): string {
  return told.type === 'scored' ? (told.opened?.at ?? told.gradedAt) : told.at
}
