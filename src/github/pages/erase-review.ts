import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf, worldError } from '../client/reasons.ts'
import { deleteBranch } from '../repository/delete-branch.ts'
import { reviewBranch } from '../repository/review-branches.ts'
import { isRefusedByRule, rulesetsOn } from '../repository/rulesets-on.ts'

/** A pull request of a review, whose last commit stays readable. */
export interface ErasedReview {
  readonly number: number
  readonly sha: string
}

// What is left of a pull request that was emptied.
export const ERASED = 'Erased on request.'

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
  await eraseBranch(octokit, hub, branch)
  return pulls.map(({ number, head: { sha } }) => ({ number, sha }))
}

/** A branch that is kept leads to the files that were handed in, so nothing is erased until it is gone. */
async function eraseBranch(octokit: Octokit, hub: Repository, branch: string): Promise<void> {
  try {
    await deleteBranch(octokit, hub, branch)
  } catch (error) {
    const stays = `the branch ${branch} of ${hub.owner}/${hub.repo} stays, with the files that were handed in`
    if (!isRefusedByRule(error)) {
      if (statusOf(error) !== 422) throw error
      throw worldError(`${stays}. GitHub refuses to delete it`, error)
    }
    const rulesets = await rulesetsOn(octokit, hub, [branch])
    const mend = `Let an owner exclude the branches under review/ from ${rulesets}, or delete the branch, then run the same command again`
    throw worldError(`${stays}. ${mend}. GitHub refuses to delete it`, error)
  }
}

async function emptyPull(octokit: Octokit, hub: Repository, number: number): Promise<void> {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...hub,
    issue_number: number,
    per_page: 100,
  })
  for (const { id } of comments) await deleteComment(octokit, hub, id)
  await octokit.rest.pulls.update({ ...hub, pull_number: number, state: 'closed', body: ERASED })
}

/** Whoever takes back what was written late deletes the same comments at the same time. */
async function deleteComment(octokit: Octokit, hub: Repository, comment_id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ ...hub, comment_id })
  } catch (error) {
    if (statusOf(error) !== 404) throw error
  }
}
