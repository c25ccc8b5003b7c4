import type { Seen } from '../../hub/observations.ts'
import { CallerError, WorldError } from '../../input/bad-news.ts'

/** What would end any other command is an observation here; a bug of ours stays one. */
export async function orWhyNot<T>(look: () => Promise<Seen<T>>): Promise<Seen<T>> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof WorldError) return { kind: 'hidden', reason: error.message }
    if (!(error instanceof CallerError)) throw error
    const reasons = error.issues.map(({ file, message }) => `${file} ${message}`)
    return { kind: 'hidden', reason: reasons.join('; ') }
  }
}
