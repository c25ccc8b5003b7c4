import { randomUUID } from 'node:crypto'
import { foldLog } from '../assignment/fold-log.ts'
import { maySend } from '../assignment/messages.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { type HubSession, serverTime } from './hub-session.ts'

/** Whether it is still to be sent, by what the log says at that moment. */
export type StillWanted = (state: AssignmentState, now: string) => boolean

/** Its number. `runs` are all that have begun it, this one first: one before it may have made it and died. */
export type Send = (runs: readonly [string, ...string[]]) => Promise<number>

/** `sent` by this very run; `sent-before`; `begun` by another run that may still live; `unwanted` by the log. */
export type Sending = 'sent' | 'sent-before' | 'begun' | 'unwanted'

/**
 * Sends a message once, whoever else is about to: the ledger has who sends it before it is sent, and the number
 * of the comment or issue afterwards. `send` looks before it makes, for a run before this one may have died in
 * between; that is taken for dead after half an hour.
 *
 * One message can still come twice. Outside of workflows a run has no end, and its requests may wait an hour for
 * GitHub (patience.ts). Where one waits longer than half an hour between its look and its making, another run sends the
 * message first. GitHub makes no comment on condition that there is none. To believe longer that a run lives would
 * keep everybody waiting after each death, which is far more common.
 */
export async function sendOnce(
  session: HubSession,
  assignment: string,
  message: string,
  { wanted, send }: { readonly wanted: StillWanted; readonly send: Send },
): Promise<Sending> {
  const now = await serverTime(session.hub)
  const run = randomUUID()
  let may: ReturnType<typeof maySend> | 'unwanted' = 'unwanted'
  const begun = await session.ledger.append(assignment, (log) => {
    const state = foldLog(log)
    const isWanted = state !== null && wanted(state, now)
    may = isWanted ? maySend(state.messages, message, { now, run }) : 'unwanted'
    return may === 'claim' ? { kind: 'sending', at: now, by: 'takehome', message, run } : null
  })
  const elsewhere = sentElsewhere(may)
  if (elsewhere !== null) return elsewhere
  const earlier = begun.flatMap((one) =>
    one.kind === 'sending' && one.message === message && one.run !== run ? one.run : [],
  )
  const number = await send([run, ...earlier])
  const at = await serverTime(session.hub)
  await session.ledger.append(assignment, (log) => {
    const isNoted = log.some((one) => one.kind === 'sent' && one.message === message)
    return isNoted ? null : { kind: 'sent', at, by: 'takehome', message, number }
  })
  return 'sent'
}

function sentElsewhere(may: ReturnType<typeof maySend> | 'unwanted'): Sending | null {
  if (may === 'claim' || may === 'go-on') return null
  return may === 'sent' ? 'sent-before' : may
}
