import { plainCharacters } from '../scorecard/plain-characters.ts'
import type { PushNotice } from './decide.ts'

/** Runs something later; what it returns calls that off. */
export type After = (ms: number, run: () => void) => () => void

export interface GatherOptions {
  readonly dispatch: (notice: PushNotice) => Promise<void>
  readonly windowMs: number
  readonly after: After
  readonly log: (text: string) => void
}

export interface Pushes {
  /** `undo` is called if the hub could not be told. */
  readonly add: (notice: PushNotice, undo: () => void) => void
  /** Tells the hub at once of everything that still waits, and ends when all of it is told. */
  readonly flush: () => Promise<void>
}

interface Waiting {
  notice: PushNotice
  readonly undos: (() => void)[]
  readonly callOff: () => void
}

const MOST_REASON_CHARS = 300

/**
 * Makes one dispatch of the pushes to one repository within a window. The window begins with the
 * first push and later ones do not lengthen it: somebody who never stops pushing is graded as well.
 */
export function gatherPushes({ dispatch, windowMs, after, log }: GatherOptions): Pushes {
  const waiting = new Map<number, Waiting>()
  const underWay = new Set<Promise<void>>()

  async function tell({ notice, undos }: Waiting): Promise<void> {
    try {
      await dispatch(notice)
      log(`${notice.repository}: the hub was told`)
    } catch (error) {
      for (const undo of undos) undo()
      const reason = plainCharacters(
        error instanceof Error ? error.message : 'unknown',
        MOST_REASON_CHARS,
      )
      log(`${notice.repository}: the hub was not told, its schedule will find the push (${reason})`)
    }
  }

  function send(id: number): void {
    const ready = waiting.get(id)
    if (ready === undefined) return
    waiting.delete(id)
    ready.callOff()
    const telling = tell(ready).finally(() => underWay.delete(telling))
    underWay.add(telling)
  }

  return {
    add: (notice, undo) => {
      const id = notice.repository_id
      const known = waiting.get(id)
      if (known === undefined) {
        const callOff = after(windowMs, () => send(id))
        waiting.set(id, { notice, undos: [undo], callOff })
      } else {
        known.notice = notice
        known.undos.push(undo)
      }
    },
    flush: async () => {
      for (const id of [...waiting.keys()]) send(id)
      await Promise.all(underWay)
    },
  }
}
