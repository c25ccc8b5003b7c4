import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'
import { reviewBranch } from '../repository/review-branches.ts'

/** A pull request of a review, whose last commit stays readable. */
export interface ErasedReview {
  readonly number: number
  readonly sha: string
}

/** GitHub lets nobody delete a pull request: it is emptied and closed, and its branch deleted. */
export async function eraseReview(
  octokit: Octokit,
  hub: Repository,
  pseudonym: string,
): Promise<readonly ErasedReview[]> {
  const branch = reviewBranch(pseudonym)
  const head = `${hub.owner}:${branch}`
  const { data: pulls } = await octokit.rest.pulls.list({ ...hub, state: 'all', head })
  for (const { number } of pulls) await emptyPull(octokit, hub, number)
  await octokit.rest.git.deleteRef({ ...hub, ref: `heads/${branch}` }).catch((error: unknown) => {
    if (statusOf(error) !== 404 && statusOf(error) !== 422) throw error
  })
  return pulls.map(({ number, head: { sha } }) => ({ number, sha }))
}

async function emptyPull(octokit: Octokit, hub: Repository, number: number): Promise<void> {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...hub,
    issue_number: number,
    per_page: 100,
  })
  for (const { id } of comments) await octokit.rest.issues.deleteComment({ ...hub, comment_id: id })
  const body = 'Erased on request.'
  await octokit.rest.pulls.update({ ...hub, pull_number: number, state: 'closed', body })
}
