import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { ownLogin } from '../client/own-app.ts'
import { sameComments } from './same-comments.ts'
import type { PullRequest } from './sticky-comment.ts'

/** Leaves one comment of ours with this very text on the pull request. Anybody else may write the same. */
export async function ensureNote(octokit: Octokit, pull: PullRequest, body: string): Promise<void> {
  const { owner, repo, number: issue_number } = pull
  const issue = { owner, repo, issue_number }
  await lookOrMake(
    async () => {
      const same = await sameComments(octokit, pull, body)
      // Who we are costs a request, and most of the time there is nothing to ask it for.
      const login = same.length === 0 ? null : await ownLogin(octokit)
      return same.some(({ user }) => user?.login === login) ? true : null
    },
    async () => {
      await octokit.rest.issues.createComment({ ...issue, body })
      return true
    },
  )
}
