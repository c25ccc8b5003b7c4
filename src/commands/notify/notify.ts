import { foldLog } from '../../assignment/fold-log.ts'
import type { LedgerRecord } from '../../assignment/ledger-record.ts'
import { type Delivery, deliver, type Receiver } from '../../delivery/deliver.ts'
import { readLedgerTable } from '../../github/ledger/ledger-table.ts'
import type { WebhookRules } from '../../hub/webhook-rules.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { type DueEvent, eventsOf, type IsWanted } from './due-events.ts'

export interface NotifyRequest {
  /** In UTC, as ISO 8601: nothing that happened before; null for no bound. */
  readonly since: string | null
  /** Also what was delivered before, under the same ids. */
  readonly replay: boolean
  /** Null only lists what would be sent. */
  readonly receiver: Receiver | null
}

/** What became of one event. */
export interface Notified {
  readonly id: string
  readonly event: DueEvent['event']
  readonly delivery: Delivery | null
}

/**
 * Tells the hiring system what the ledger tells and has not been delivered yet. An event is recorded once it was
 * delivered, so one whose record was lost is sent again, under the same id.
 */
export async function notify(
  session: HubSession,
  webhook: WebhookRules,
  request: NotifyRequest,
): Promise<readonly Notified[]> {
  const table = await readLedgerTable(session.hub, session.config.hub)
  const done: Notified[] = []
  const isWanted = wantedBy(webhook, request)
  for (const assignment of table?.logs.keys() ?? []) {
    const log = await session.ledger.readLog(assignment)
    const all = await eventsOf(session, log, request.replay, wantedBy(webhook, { since: null }))
    const due = all.filter(({ event }) => isWanted(event.type, event.timestamp))
    done.push(...(await sendAll(session, due, request.receiver)))
    // Whoever takes nothing now is not tried again with each of the others.
    if (done.at(-1)?.delivery?.kind === 'down') break
  }
  return done
}

function wantedBy(
  { events, since: from }: WebhookRules,
  { since }: Pick<NotifyRequest, 'since'>,
): IsWanted {
  return (type, at) =>
    [from, since].every((bound) => bound === null || at >= bound) && events.includes(type)
}

/** In order: what comes later waits for what came before. */
async function sendAll(
  session: HubSession,
  due: readonly DueEvent[],
  receiver: Receiver | null,
): Promise<readonly Notified[]> {
  const done: Notified[] = []
  for (const one of due) {
    const { id, event } = one
    const body = JSON.stringify(event)
    const delivery = receiver === null ? null : await deliver(receiver, { id, body })
    done.push({ id, event, delivery })
    if (delivery === null) continue
    if (delivery.kind !== 'delivered') break
    if (!one.isDelivered) await record(session, event.data.assignment, id)
  }
  return done
}

async function record(session: HubSession, assignment: string, event: string): Promise<void> {
  const at = await serverTime(session.hub)
  const told: LedgerRecord = { kind: 'notified', at, by: 'takehome', event }
  await session.ledger.append(assignment, (log) =>
    foldLog(log)?.notified.includes(event) === false ? told : null,
  )
}
