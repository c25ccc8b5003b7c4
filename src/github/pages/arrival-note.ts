import type { Octokit } from '../client/client.ts'
import { keepOldest } from '../client/keep-oldest.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { ownLogin } from '../client/own-app.ts'
import { toSecond } from '../repository/activity.ts'
import type { PullRequest } from './sticky-comment.ts'
import { textDigest } from './text-digest.ts'

/** A comment of ours, and when GitHub received it: in UTC, as ISO 8601 to the second. */
export interface ArrivalNote {
  readonly id: number
  readonly at: string
  /** Whether it has its second text by now. */
  readonly isDated: boolean
}

export interface ArrivalTexts {
  /** What is written first, before anybody knows the moment of it. */
  readonly body: string
  /** What a run may have made of it since, from that moment. */
  readonly dated: (at: string) => string
}

/** Leaves one comment that the task is there. Two runs at once both get the older one, which is the one that stays. */
export async function ensureArrivalNote(
  octokit: Octokit,
  pull: PullRequest,
  texts: ArrivalTexts,
): Promise<ArrivalNote> {
  const { owner, repo, number: issue_number } = pull
  let isMade = false
  const found = await lookOrMake<ArrivalNote>(
    async () => await findArrivalNote(octokit, pull, texts),
    async () => {
      isMade = true
      const issue = { owner, repo, issue_number, body: texts.body }
      const { data } = await octokit.rest.issues.createComment(issue)
      return { id: data.id, at: toSecond(data.created_at), isDated: false }
    },
  )
  if (!isMade) return found
  return (await keepOldest(octokit, pull, await ourNotes(octokit, pull, texts))) ?? found
}

/** The oldest; null where there is none. */
export async function findArrivalNote(
  octokit: Octokit,
  pull: PullRequest,
  texts: ArrivalTexts,
): Promise<ArrivalNote | null> {
  const ours = await ourNotes(octokit, pull, texts)
  return ours.toSorted((a, b) => a.id - b.id)[0] ?? null
}

/** Who we are costs a request, and most of the time there is nothing to ask it for. */
async function ourNotes(
  octokit: Octokit,
  { owner, repo, number: issue_number }: PullRequest,
  { body: first, dated }: ArrivalTexts,
): Promise<readonly ArrivalNote[]> {
  const issue = { owner, repo, issue_number, per_page: 100 }
  const all = await octokit.paginate(octokit.rest.issues.listComments, issue)
  const alike = all.flatMap(({ id, body = '', created_at, user }) => {
    const at = toSecond(created_at)
    const isDated = isSame(body, dated(at))
    return isDated || isSame(body, first) ? { id, at, isDated, login: user?.login } : []
  })
  if (alike.length === 0) return []
  const own = await ownLogin(octokit)
  return alike.filter(({ login }) => login === own)
}

function isSame(a: string, b: string): boolean {
  return textDigest(a) === textDigest(b)
}
