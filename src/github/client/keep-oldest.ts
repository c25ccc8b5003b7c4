import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from './client.ts'
import { statusOf } from './reasons.ts'

/**
 * Deletes all but the oldest of what is the same. GitHub makes no comment on condition that there is none, so two that
 * looked at the same time have both written. Each looks once more afterwards: whoever wrote last sees both, and both
 * keep the same one.
 */
export async function keepOldest<T extends { readonly id: number }>(
  octokit: Octokit,
  place: Repository,
  same: readonly T[],
): Promise<T | null> {
  const [oldest, ...others] = same.toSorted((a, b) => a.id - b.id)
  for (const { id: comment_id } of others) {
    try {
      await octokit.rest.issues.deleteComment({ ...place, comment_id })
    } catch (error) {
      // The other one was quicker.
      if (statusOf(error) !== 404) throw error
    }
  }
  return oldest ?? null
}
