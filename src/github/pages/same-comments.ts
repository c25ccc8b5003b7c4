import type { Octokit } from '../client/client.ts'
import type { PullRequest } from './sticky-comment.ts'
import { textDigest } from './text-digest.ts'

/** The comments with this very text, by whomever. */
export async function sameComments(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  body: string,
) {
  const digest = textDigest(body)
  const issue = { owner, repo, issue_number: number, per_page: 100 }
  const all = await octokit.paginate(octokit.rest.issues.listComments, issue)
  return all.filter((one) => textDigest(one.body ?? '') === digest)
}
