import { isAmbiguous, statusOf } from './reasons.ts'

// A lost answer, then a lost race, then the look that finds it; more than that is an outage.
const ATTEMPTS = 4

/**
 * The way to create anything that must exist once: look, make, and look again when nobody knows whether
 * it was made. GitHub answers 409 or 422 where somebody else has made it meanwhile.
 */
export async function lookOrMake<T>(
  look: () => Promise<T | null>,
  make: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await look()
    if (found !== null) return found
    try {
      return await make()
    } catch (error) {
      if (!mayExistNow(error) || attempt === ATTEMPTS) throw error
    }
  }
}

/**
 * The same where it can hardly be there yet, and a look first would be a request in vain: make, and look
 * only when nobody knows whether it was made, or somebody else has made it.
 */
export async function makeOrLook<T>(
  make: () => Promise<T>,
  look: () => Promise<T | null>,
): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (!mayExistNow(error)) throw error
    return await lookOrMake(look, make)
  }
}

function mayExistNow(error: unknown): boolean {
  return isAmbiguous(error) || statusOf(error) === 409 || statusOf(error) === 422
}
