import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { worldError } from '../client/reasons.ts'
import { pseudonymOf } from '../repository/review-branches.ts'
import { ERASED } from './erase-review.ts'
import { isOwnBranch } from './review-comments.ts'

/** A review as the hub shows it, whichever secret its name came from. */
export interface NamedReview {
  readonly pseudonym: string
  /** Null for a branch that was made by a run that died before it opened the pull request. */
  readonly number: number | null
  /** The last commit that it showed. */
  readonly sha: string
  /** Whether an erasure has emptied it. */
  readonly isErased: boolean
}

/** All reviews of a hub: pull requests in any state, and branches without one. */
export async function listReviews(
  octokit: Octokit,
  hub: Repository,
): Promise<readonly NamedReview[]> {
  try {
    const all = { ...hub, state: 'all' as const, per_page: 100 }
    const pulls = await octokit.paginate(octokit.rest.pulls.list, all)
    const ofPulls = pulls.flatMap((pull) => {
      const { number, body, head } = pull
      const { ref, sha } = head
      const pseudonym = isOwnBranch(pull) ? pseudonymOf(ref) : null
      return pseudonym === null ? [] : [{ pseudonym, number, sha, isErased: body === ERASED }]
    })
    const { data: refs } = await octokit.rest.git.listMatchingRefs({ ...hub, ref: 'heads/review/' })
    const known = new Set(ofPulls.map(({ pseudonym }) => pseudonym))
    const ofBranches = refs.flatMap(({ ref, object: { sha } }) => {
      const pseudonym = pseudonymOf(ref.replace('refs/heads/', ''))
      if (pseudonym === null || known.has(pseudonym)) return []
      return [{ pseudonym, number: null, sha, isErased: false }]
    })
    return [...ofPulls, ...ofBranches]
  } catch (cause) {
    throw worldError('the reviews were not listed', cause)
  }
}
