import { type Answer, jsonAnswer } from './exchange.ts'

/** Something to go wrong for the next `times` requests that it fits. */
export type Fault = FaultTarget & (FaultAnswer | DroppedConnection)

interface FaultTarget {
  readonly method: string
  /** Compared with the path without its query. */
  readonly path: RegExp
  readonly times: number
}

/** Sent instead of doing what was asked. */
interface FaultAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** `after` closes the connection when the write has happened but before it is confirmed. */
interface DroppedConnection {
  readonly drop: 'before' | 'after'
}

export interface Faults {
  readonly inject: (fault: Fault) => void
  /** The fault for this request, which is then used up once. */
  readonly take: (method: string, pathname: string) => Fault | undefined
  readonly clear: () => void
}

export function createFaults(): Faults {
  let waiting: readonly { readonly fault: Fault; left: number }[] = []
  return {
    inject: (fault) => {
      waiting = [...waiting, { fault, left: fault.times }]
    },
    take: (method, pathname) => {
      const found = waiting.find(
        ({ fault, left }) => left > 0 && fault.method === method && fault.path.test(pathname),
      )
      if (found !== undefined) found.left -= 1
      return found?.fault
    },
    clear: () => {
      waiting = []
    },
  }
}

export function faultAnswer(fault: FaultAnswer): Answer {
  const body = fault.body ?? { message: `Injected fault ${fault.status}` }
  return jsonAnswer(fault.status, body, fault.headers)
}
