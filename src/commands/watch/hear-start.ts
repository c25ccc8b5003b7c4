import { asking, isAsking } from '../../assignment/start.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import type { Octokit } from '../../github/client/client.ts'
import { withEditors } from '../../github/pages/comment-editors.ts'
import { spokenComments } from '../../github/repository/spoken-comments.ts'
import type { Repository } from '../../hub/repository.ts'

/** Whether the candidate has asked for the task in time, below its pull request. */
export async function hasAsked(
  octokit: Octokit,
  place: Repository,
  { assignment: { pull, candidate }, deadline }: Pick<WatchEntry, 'assignment' | 'deadline'>,
): Promise<boolean> {
  const found = asking(await spokenComments(octokit, place, pull), candidate, deadline)
  if (found.length === 0) return false
  const written = await withEditors(octokit, found)
  return written.some((comment) => isAsking(comment, deadline))
}
