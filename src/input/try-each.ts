import { WorldError } from './bad-news.ts'
import { allOf, type Fault, isFault, whyOf } from './fault.ts'

export interface Attempts {
  /** `failed` says in words what did not happen if this fails, such as "ada's result was not published". */
  readonly run: (failed: string, act: () => Promise<void>) => Promise<void>
  /** Throws the worst of what failed, after a log of what was `done` all the same. */
  readonly end: (done?: readonly string[]) => void
}

/**
 * Deals with one thing after the other: one that fails keeps none of the others waiting. Each failure is logged as it
 * comes, a bug of ours with its stack. `name` makes bad news of an error whose words only the caller knows.
 */
export function tryEach(
  log: (text: string) => void,
  name: (error: unknown, failed: string) => unknown = (error) => error,
): Attempts {
  const faults: Fault[] = []
  const bugs: unknown[] = []
  return {
    run: async (failed, act) => {
      try {
        await act()
      } catch (error) {
        const named = name(error, failed)
        log(line(named, failed))
        if (isFault(named)) faults.push(named)
        else bugs.push(named)
      }
    },
    end: (done = []) => {
      const worst = worstOf(faults, bugs)
      if (worst === null) return
      for (const one of done) log(one)
      throw worst.error
    },
  }
}

function line(error: unknown, failed: string): string {
  if (!isFault(error)) return `${failed}: ${stackOf(error)}`
  const why = whyOf(error)
  // What GitHub said is named by the same words.
  return why.startsWith(failed) ? why : `${failed}: ${why}`
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Whoever may have got out of the sandbox comes first, then a bug of ours, then what the team can mend. */
function worstOf(
  faults: readonly Fault[],
  bugs: readonly unknown[],
): { readonly error: unknown } | null {
  const refused = faults.find((one) => one instanceof WorldError && one.code === 'result-refused')
  if (refused !== undefined) return { error: refused }
  if (bugs.length > 0) return { error: bugs[0] }
  const fault = allOf(faults)
  return fault === undefined ? null : { error: fault }
}
