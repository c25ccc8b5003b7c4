import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { keepOldest } from '../client/keep-oldest.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { ownLogin } from '../client/own-app.ts'
import { statusOf } from '../client/reasons.ts'
import { textDigest } from './text-digest.ts'

/**
 * The present text of a comment that we wrote; null when somebody deleted it. It is asked for by its id
 * alone: whoever may push may write our marker, and may edit or delete what we wrote.
 */
export async function readComment(
  octokit: Octokit,
  place: Repository,
  comment_id: number,
): Promise<string | null> {
  try {
    return (await octokit.rest.issues.getComment({ ...place, comment_id })).data.body ?? ''
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

export async function changeComment(
  octokit: Octokit,
  place: Repository,
  comment_id: number,
  body: string,
): Promise<void> {
  await octokit.rest.issues.updateComment({ ...place, comment_id, body })
}

/**
 * Writes the comment anew. One by us with a text of ours is what an earlier run wrote before it could
 * record it; `digests` are those of every text that it was given.
 */
export async function writeCommentAnew(
  octokit: Octokit,
  { owner, repo, issue_number }: Repository & { readonly issue_number: number },
  digests: readonly string[],
  body: string,
): Promise<number> {
  const login = await ownLogin(octokit)
  const issue = { owner, repo, issue_number }
  const digest = textDigest(body)
  const isOurs = (text: string) => [...digests, digest].includes(textDigest(text))
  const ours = async () => {
    const list = octokit.rest.issues.listComments
    const all = await octokit.paginate(list, { ...issue, per_page: 100 })
    return all.filter((one) => one.user?.login === login && isOurs(one.body ?? ''))
  }
  let isMade = false
  const found = await lookOrMake(
    async () => (await ours())[0] ?? null,
    async () => {
      isMade = true
      return (await octokit.rest.issues.createComment({ ...issue, body })).data
    },
  )
  const kept = isMade
    ? ((await keepOldest(octokit, { owner, repo }, await ours())) ?? found)
    : found
  if (textDigest(kept.body ?? '') !== digest) {
    await changeComment(octokit, { owner, repo }, kept.id, body)
  }
  return kept.id
}
