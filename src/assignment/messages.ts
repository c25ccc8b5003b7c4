import { shift } from '../input/moment.ts'
import type { LedgerRecord } from './ledger-record.ts'

/** Something that is sent once, such as an answer to everybody's question. */
export interface Message {
  readonly name: string
  /** When somebody began to send it last, and which run that was. */
  readonly begunAt: string
  readonly run: string
  /** Of the comment or the issue; null before it was sent. */
  readonly number: number | null
}

// No job that sends messages runs longer (hub/.github/workflows), so whoever began before that has died.
export const DEAD_AFTER = { minutes: 30 }

/** The messages of a log, in the order in which they were begun. */
export function applyToMessages(
  messages: readonly Message[],
  record: LedgerRecord,
): readonly Message[] {
  switch (record.kind) {
    case 'sending': {
      const others = messages.filter(({ name }) => name !== record.message)
      const { message: name, at: begunAt, run } = record
      return [...others, { name, begunAt, run, number: null }]
    }
    case 'sent':
      return messages.map((one) =>
        one.name === record.message ? { ...one, number: record.number } : one,
      )
    default:
      return messages
  }
}

/**
 * `sent` where it is, and `begun` while another run is about to send it. A run that lost the answer to its own claim
 * finds it here, and may `go-on`.
 */
export function maySend(
  messages: readonly Message[],
  name: string,
  by: { readonly now: string; readonly run: string },
): 'claim' | 'go-on' | 'sent' | 'begun' {
  const known = messages.find((one) => one.name === name)
  if (known === undefined) return 'claim'
  if (known.number !== null) return 'sent'
  if (known.run === by.run) return 'go-on'
  return shift(known.begunAt, DEAD_AFTER) <= by.now ? 'claim' : 'begun'
}
