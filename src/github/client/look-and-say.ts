import type { Seen } from '../../hub/observations.ts'
import { statusOf, worldError } from './reasons.ts'

const REFUSALS = [401, 403, 404]

/** Asks GitHub, and takes a refusal for an answer. Throws WorldError when GitHub does not work. */
export async function lookAndSay<T>(what: string, ask: () => Promise<T>): Promise<Seen<T>> {
  try {
    return { kind: 'seen', value: await ask() }
  } catch (error) {
    const status = statusOf(error)
    if (status === null || !REFUSALS.includes(status)) {
      throw worldError(`${what} could not be looked at`, error)
    }
    return { kind: 'hidden', reason: `HTTP ${status}` }
  }
}
