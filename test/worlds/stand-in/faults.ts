import { type Answer, jsonAnswer } from './exchange.ts'

/** What goes wrong with one request. */
export type Failure = FaultAnswer | DroppedConnection | TimeOut

/** Something to go wrong for the next `times` requests that it fits. */
export type Fault = FaultTarget & Failure

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

/** The connection stays open for a while and closes without an answer. */
interface TimeOut {
  readonly timeout: 'before' | 'after'
  readonly milliseconds?: number
}

/** Called with the number of the request since the last reset, from 0. */
export type OnRequest = (index: number, method: string, pathname: string) => Failure | undefined

export interface Faults {
  readonly inject: (fault: Fault) => void
  readonly at: (index: number, failure: Failure) => void
  readonly onRequest: (hook: OnRequest | undefined) => void
  /** The fault for this request, which is then used up once. */
  readonly take: (index: number, method: string, pathname: string) => Failure | undefined
  readonly clear: () => void
}

export function createFaults(): Faults {
  let waiting: readonly { readonly fault: Fault; left: number }[] = []
  let hook: OnRequest | undefined
  const numbered = new Map<number, Failure>()
  return {
    inject: (fault) => {
      waiting = [...waiting, { fault, left: fault.times }]
    },
    at: (index, failure) => {
      numbered.set(index, failure)
    },
    onRequest: (next) => {
      hook = next
    },
    take: (index, method, pathname) => {
      const chosen = hook?.(index, method, pathname) ?? numbered.get(index)
      if (chosen !== undefined) return chosen
      const found = waiting.find(
        ({ fault, left }) => left > 0 && fault.method === method && fault.path.test(pathname),
      )
      if (found !== undefined) found.left -= 1
      return found?.fault
    },
    clear: () => {
      waiting = []
      hook = undefined
      numbered.clear()
    },
  }
}

export function faultAnswer(fault: FaultAnswer): Answer {
  const body = fault.body ?? { message: `Injected fault ${fault.status}` }
  return jsonAnswer(fault.status, body, fault.headers)
}

/** Whether what was asked is done although nobody hears of it. */
export function happensAnyway(failure: DroppedConnection | TimeOut): boolean {
  return ('drop' in failure ? failure.drop : failure.timeout) === 'after'
}
