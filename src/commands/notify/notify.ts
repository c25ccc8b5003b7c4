import { foldLog } from '../../assignment/fold-log.ts'
import type { LedgerRecord } from '../../assignment/ledger-record.ts'
import { namePersons } from '../../assignment/person-names.ts'
import { type Delivery, deliver, type Receiver } from '../../delivery/deliver.ts'
import { readLedgerTable } from '../../github/ledger/ledger-table.ts'
import type { WebhookRules } from '../../hub/webhook-rules.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { tryOnGitHub } from '../../session/one-fault.ts'
import { type DueEvent, eventsOf, type Telling } from './due-events.ts'

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
  const logs = await readLogs(session)
  const states = [...logs.values()].flatMap((log) => foldLog(log) ?? [])
  const { nameOf } = namePersons(states, useHubKey(session.key).candidate)
  const telling = { nameOf, isWanted: wantedBy(webhook, { since: null }) }
  const isWanted = wantedBy(webhook, request)
  const dueOf = async (log: readonly LedgerRecord[]) => {
    const all = await eventsOf(session, log, request.replay, telling)
    return all.filter(({ event }) => isWanted(event.type, event.timestamp))
  }
  const done: Notified[] = []
  const attempts = tryOnGitHub(session.log)
  for (const [assignment, log] of logs) {
    await attempts.run(`what happened with ${assignment} was not told`, async () => {
      // Nothing is sent of what another run has sent or erased since.
      const isNews = (await dueOf(log)).length > 0
      const due = isNews ? await dueOf(await session.ledger.readLog(assignment)) : []
      done.push(...(await sendAll(session, due, patienceFor(request.receiver, done))))
    })
    // Whoever takes nothing now is not tried again with each of the others.
    if (done.at(-1)?.delivery?.kind === 'down') break
  }
  attempts.end(
    done.map(({ id, event, delivery }) => `${id} ${event.type}: ${delivery?.kind ?? 'due'}`),
  )
  return done
}

/**
 * A receiver that fails at one event may take the others, so the others are sent all the same. One that has failed at
 * two on end is not waited for any more, until it takes one.
 */
function patienceFor(receiver: Receiver | null, done: readonly Notified[]): Receiver | null {
  const last = done.slice(-2).filter(({ delivery }) => delivery?.kind === 'failed')
  return receiver === null || last.length < 2 ? receiver : { ...receiver, pausesMs: [] }
}

async function readLogs(
  session: HubSession,
): Promise<ReadonlyMap<string, readonly LedgerRecord[]>> {
  const table = await readLedgerTable(session.hub, session.config.hub)
  const logs = new Map<string, readonly LedgerRecord[]>()
  for (const assignment of table?.logs.keys() ?? []) {
    logs.set(assignment, await session.ledger.readLog(assignment))
  }
  return logs
}

function wantedBy(
  { events, since: from }: WebhookRules,
  { since }: Pick<NotifyRequest, 'since'>,
): Telling['isWanted'] {
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
