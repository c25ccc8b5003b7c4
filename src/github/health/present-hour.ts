import type { PresentHour } from '../../assignment/look-size.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf, worldError } from '../client/reasons.ts'

/**
 * How many requests this credential may still send within its present hour, other processes' already taken
 * off, and when that ends; null where GitHub sets no limit. Asking counts against none.
 */
export async function presentHour(octokit: Octokit): Promise<PresentHour | null> {
  try {
    const { core } = (await octokit.rest.rateLimit.get()).data.resources
    return { left: core.remaining, endsAt: isoTime(core.reset) }
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw worldError('GitHub was not asked how much it still takes', error)
  }
}

/** Null where nobody says: a proxy may leave it out. */
function isoTime(seconds: number | undefined): string | null {
  if (seconds === undefined) return null
  return `${new Date(seconds * 1_000).toISOString().slice(0, 19)}Z`
}
