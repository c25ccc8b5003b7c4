import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'

// GitHub's words for a ref that is not there, with 422 (https://github.com/suzuki-shunsuke/lock-action/pull/255)
// or 404 (https://github.com/eclipse-csi/otterdog/pull/713). It says 422 too where a rule or a protection keeps
// the branch: https://developer.github.com/changes/2015-09-03-ensure-your-app-is-ready-for-protected-branches/.
const GONE = /^Reference does not exist/

/** Deletes a branch unless it is gone already. Throws GitHub's refusal where the branch stays. */
export async function deleteBranch(
  octokit: Octokit,
  place: Repository,
  branch: string,
): Promise<void> {
  try {
    await octokit.rest.git.deleteRef({ ...place, ref: `heads/${branch}` })
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

function isGone(error: unknown): boolean {
  if (statusOf(error) === 404) return true
  return statusOf(error) === 422 && error instanceof Error && GONE.test(error.message)
}
