import type { Octokit } from '../client/client.ts'
import { keepOldest } from '../client/keep-oldest.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { ownLogin } from '../client/own-app.ts'
import { sameComments } from './same-comments.ts'
import type { PullRequest } from './sticky-comment.ts'

/** Leaves one comment of ours with this very text on the pull request. Anybody else may write the same. */
export async function ensureNote(octokit: Octokit, pull: PullRequest, body: string): Promise<void> {
  const { owner, repo, number: issue_number } = pull
  const issue = { owner, repo, issue_number }
  let isMade = false
  await lookOrMake(
    async () => ((await ourNotes(octokit, pull, body, 1)).length > 0 ? true : null),
    async () => {
      isMade = true
      await octokit.rest.issues.createComment({ ...issue, body })
      return true
    },
  )
  if (isMade) await keepOldest(octokit, { owner, repo }, await ourNotes(octokit, pull, body, 2))
}

/** Who we are costs a request, and most of the time there is nothing to ask it for: fewer than `least` are none. */
async function ourNotes(octokit: Octokit, pull: PullRequest, body: string, least: number) {
  const same = await sameComments(octokit, pull, body)
  if (same.length < least) return []
  const login = await ownLogin(octokit)
  return same.filter(({ user }) => user?.login === login)
}
