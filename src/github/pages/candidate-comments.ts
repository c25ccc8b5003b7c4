import type { Octokit } from '../client/client.ts'
import { statusOf, worldError } from '../client/reasons.ts'
import type { PullRequest } from './sticky-comment.ts'

export interface CandidateComment {
  readonly id: number
  readonly body: string
  /** When its present text was written: an older comment can be made into another one later. */
  readonly at: string
}

const PAGE = 100
// Whoever writes more than this on their own pull request is heard no more there.
const MOST_PAGES = 3

/**
 * What the candidate wrote on their pull request, oldest first; nothing where the repository is gone. An
 * account is told by its number, because somebody else may take a login over.
 */
export async function listCandidateComments(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  userId: number,
): Promise<readonly CandidateComment[]> {
  const found: CandidateComment[] = []
  try {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const wanted = { owner, repo, issue_number: number, per_page: PAGE, page }
      const { data } = await octokit.rest.issues.listComments(wanted)
      const theirs = data.filter(({ user }) => user?.id === userId)
      found.push(...theirs.map(({ id, body = '', updated_at: at }) => ({ id, body, at })))
      if (data.length < PAGE) break
    }
    return found
  } catch (error) {
    if (statusOf(error) === 404) return []
    throw worldError(`the comments on ${owner}/${repo}#${number} were not read`, error)
  }
}
