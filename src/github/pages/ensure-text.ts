import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { sameComments } from './same-comments.ts'
import type { PullRequest } from './sticky-comment.ts'

/**
 * Leaves one comment with this very text, whichever of our Apps wrote it; its number. A candidate who copies it
 * before it is sent knows it already.
 */
export async function ensureText(
  octokit: Octokit,
  pull: PullRequest,
  body: string,
): Promise<number> {
  const { owner, repo, number: issue_number } = pull
  const issue = { owner, repo, issue_number }
  return await lookOrMake(
    async () => (await sameComments(octokit, pull, body))[0]?.id ?? null,
    async () => (await octokit.rest.issues.createComment({ ...issue, body })).data.id,
  )
}
