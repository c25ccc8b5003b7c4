import type { Repository } from '../assignment/assignment.ts'
import type { Octokit } from './client.ts'
import { lookOrMake } from './look-or-make.ts'
import { ownApp } from './own-app.ts'
import { statusOf } from './reasons.ts'
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

/** One of ours that says the same is the one an earlier run wrote before it could record it. */
export async function writeCommentAnew(
  octokit: Octokit,
  place: Repository,
  issue_number: number,
  body: string,
): Promise<number> {
  const login = await ownLogin(octokit)
  return await lookOrMake(
    async () => {
      const all = await octokit.paginate(octokit.rest.issues.listComments, {
        ...place,
        issue_number,
        per_page: 100,
      })
      const digest = textDigest(body)
      const made = all.find(({ user, body: text }) => {
        return user?.login === login && textDigest(text ?? '') === digest
      })
      return made?.id ?? null
    },
    async () => (await octokit.rest.issues.createComment({ ...place, issue_number, body })).data.id,
  )
}

/** No candidate writes as an App: the repository's workflows are off. */
async function ownLogin(octokit: Octokit): Promise<string> {
  const app = await ownApp(octokit)
  return app?.login ?? (await octokit.rest.users.getAuthenticated()).data.login
}
