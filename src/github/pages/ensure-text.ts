import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import type { PullRequest } from './sticky-comment.ts'
import { textDigest } from './text-digest.ts'

/**
 * Leaves one comment with this very text, whichever of our Apps wrote it; its number. A candidate who copies it
 * before it is sent knows it already.
 */
export async function ensureText(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  body: string,
): Promise<number> {
  const issue = { owner, repo, issue_number: number }
  const digest = textDigest(body)
  return await lookOrMake(
    async () => {
      const list = octokit.rest.issues.listComments
      const all = await octokit.paginate(list, { ...issue, per_page: 100 })
      return all.find((one) => textDigest(one.body ?? '') === digest)?.id ?? null
    },
    async () => (await octokit.rest.issues.createComment({ ...issue, body })).data.id,
  )
}
