import { channel } from 'node:diagnostics_channel'

/** Where the program says that a part of its work is done. Nobody listens but `npm run bench -- --profile`. */
const parts = channel('takehome:part')

export interface DonePart {
  readonly name: string
  /** What other processes say of themselves. */
  readonly detail: unknown
}

export function partDone(name: string, detail: unknown = null): void {
  if (parts.hasSubscribers) parts.publish({ name, detail } satisfies DonePart)
}
