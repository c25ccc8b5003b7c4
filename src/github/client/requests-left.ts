import type { Octokit } from './client.ts'
import { statusOf, worldError } from './reasons.ts'

/**
 * How many requests this credential may still send within its present hour, other processes' already taken
 * off; null where GitHub sets no limit. Asking counts against none.
 */
export async function requestsLeft(octokit: Octokit): Promise<number | null> {
  try {
    const { data } = await octokit.rest.rateLimit.get()
    return data.resources.core?.remaining ?? null
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw worldError('GitHub was not asked how much it still takes', error)
  }
}
