import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { ownLogin } from '../client/own-app.ts'
import type { PullRequest } from './sticky-comment.ts'
import { textDigest } from './text-digest.ts'

/** Leaves one comment of ours with this very text on the pull request. Anybody else may write the same. */
export async function ensureNote(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  body: string,
): Promise<void> {
  const issue = { owner, repo, issue_number: number }
  const digest = textDigest(body)
  await lookOrMake(
    async () => {
      const list = octokit.rest.issues.listComments
      const all = await octokit.paginate(list, { ...issue, per_page: 100 })
      const same = all.filter((one) => textDigest(one.body ?? '') === digest)
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
