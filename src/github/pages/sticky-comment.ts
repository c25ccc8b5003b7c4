import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { statusOf, worldError } from '../client/reasons.ts'
import { textDigest } from './text-digest.ts'

export interface PullRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

export interface StickyComment {
  /** Starts the body; together with the author it tells our comment from any other. */
  readonly marker: string
  readonly body: string
  /** The login that our token writes as; null to ask GitHub. */
  readonly author: string | null
}

// What GITHUB_TOKEN writes as: GitHub lets no workflow token ask who it is.
const WORKFLOW_AUTHOR = 'github-actions[bot]'

/** Leaves exactly one comment of ours on the pull request, with this body, and returns its address. */
export async function keepStickyComment(
  octokit: Octokit,
  pull: PullRequest,
  comment: StickyComment,
): Promise<string> {
  try {
    let others: readonly OwnComment[] = []
    const kept = await lookOrMake(
      async () => {
        const [first, ...rest] = await ownComments(octokit, pull, comment)
        others = rest
        return first ?? null
      },
      async () => await write(octokit, pull, comment.body),
    )
    if (textDigest(kept.body ?? '') !== textDigest(comment.body)) {
      const change = { ...inRepo(pull), comment_id: kept.id, body: comment.body }
      await octokit.rest.issues.updateComment(change)
    }
    for (const { id } of others)
      await octokit.rest.issues.deleteComment({ ...inRepo(pull), comment_id: id })
    return kept.html_url
  } catch (cause) {
    const repository = `${pull.owner}/${pull.repo}`
    throw worldError(`the comment on ${repository}#${pull.number} was not written`, cause)
  }
}

interface OwnComment {
  readonly id: number
  readonly html_url: string
  readonly body?: string | undefined
}

/** Found by author and marker: a candidate can paste the marker, and cannot write as somebody else. */
async function ownComments(
  octokit: Octokit,
  pull: PullRequest,
  { marker, author }: StickyComment,
): Promise<readonly OwnComment[]> {
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    ...inRepo(pull),
    issue_number: pull.number,
    per_page: 100,
  })
  const marked = all.filter(({ body }) => body?.startsWith(marker))
  // Before there is a comment of ours, most of the time there is none to ask for whose it is.
  if (marked.length === 0) return []
  const login = author ?? (await whoWeAre(octokit))
  return marked.filter(({ user }) => user?.login === login)
}

async function write(octokit: Octokit, pull: PullRequest, body: string): Promise<OwnComment> {
  const comment = { ...inRepo(pull), issue_number: pull.number, body }
  return (await octokit.rest.issues.createComment(comment)).data
}

export async function whoWeAre(octokit: Octokit): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login
  } catch (error) {
    if (statusOf(error) === 403) return WORKFLOW_AUTHOR
    throw error
  }
}

function inRepo({ owner, repo }: PullRequest): { readonly owner: string; readonly repo: string } {
  return { owner, repo }
}
