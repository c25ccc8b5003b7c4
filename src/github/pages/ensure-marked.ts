import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { toSecond } from '../repository/activity.ts'
import type { PullRequest } from './sticky-comment.ts'
import { textDigest } from './text-digest.ts'

export interface Marked {
  readonly text: string
  /** The first of them is put before the text; a comment with any of them is the one that is to be there. */
  readonly markers: readonly [string, ...string[]]
}

/**
 * Leaves one comment with one of these markers, whatever its text, and returns its number, when GitHub received it
 * (in UTC, as ISO 8601 to the second), and whether it says this text. Whoever does not know a marker cannot write it, so nobody is asked who wrote the comment.
 */
export async function ensureMarked(
  octokit: Octokit,
  { owner, repo, number: issue_number }: PullRequest,
  { text, markers }: Marked,
): Promise<{ readonly id: number; readonly at: string; readonly isAsGiven: boolean }> {
  const issue = { owner, repo, issue_number }
  const bodies = markers.map((marker) => `${marker}\n${text}`)
  const kept = await lookOrMake(
    async () => {
      const all = await octokit.paginate(octokit.rest.issues.listComments, {
        ...issue,
        per_page: 100,
      })
      return all.find(({ body }) => markers.some((marker) => body?.startsWith(marker))) ?? null
    },
    async () =>
      (await octokit.rest.issues.createComment({ ...issue, body: bodies[0] ?? text })).data,
  )
  const isAsGiven = bodies.some((body) => textDigest(body) === textDigest(kept.body ?? ''))
  return { id: kept.id, at: toSecond(kept.created_at), isAsGiven }
}
