import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { worldError } from '../client/reasons.ts'
import { textDigest } from './text-digest.ts'

/** Leaves one comment of ours with this text, however often it is asked for; its address. */
export async function sendComment(
  octokit: Octokit,
  hub: Repository,
  comment: { readonly number: number; readonly by: string; readonly body: string },
): Promise<string> {
  const issue = { ...hub, issue_number: comment.number }
  const digest = textDigest(comment.body)
  try {
    const sent = await lookOrMake(
      async () => {
        const list = octokit.rest.issues.listComments
        const all = await octokit.paginate(list, { ...issue, per_page: 100 })
        const isSent = (body = '') => textDigest(body) === digest
        return all.find(({ user, body }) => user?.login === comment.by && isSent(body)) ?? null
      },
      async () => (await octokit.rest.issues.createComment({ ...issue, body: comment.body })).data,
    )
    return sent.html_url
  } catch (cause) {
    throw worldError(`the block was not sent to ${hub.owner}/${hub.repo}#${comment.number}`, cause)
  }
}
