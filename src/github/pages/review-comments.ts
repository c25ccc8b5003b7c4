import type { Repository } from '../../hub/repository.ts'
import type { ListedComment } from '../../review/spoken.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf, worldError } from '../client/reasons.ts'
import { pseudonymOf } from '../repository/review-branches.ts'
import { withEditors } from './comment-editors.ts'

export interface ReviewPull {
  readonly number: number
  readonly branch: string
  /** The commit that links to lines point to. */
  readonly commit: string
  /** Logins of those whose review is requested. */
  readonly requested: readonly string[]
}

/** The pull request, if it is a review of the hub's own. */
export async function readReviewPull(
  octokit: Octokit,
  hub: Repository,
  number: number,
): Promise<ReviewPull | null> {
  return await asked(`pull request ${number} was not read`, async () => {
    const { data } = await octokit.rest.pulls.get({ ...hub, pull_number: number })
    return reviewPull(data)
  })
}

export async function listReviewPulls(
  octokit: Octokit,
  hub: Repository,
): Promise<readonly ReviewPull[]> {
  return await asked('the reviews were not listed', async () => {
    const open = { ...hub, state: 'open' as const, per_page: 100 }
    const pulls = await octokit.paginate(octokit.rest.pulls.list, open)
    return pulls.flatMap((pull) => reviewPull(pull) ?? [])
  })
}

interface PullAnswer {
  readonly number: number
  readonly head: {
    readonly ref: string
    readonly sha: string
    readonly repo: { readonly id: number } | null
  }
  readonly base: { readonly repo: { readonly id: number } }
  readonly requested_reviewers?: readonly { readonly login: string }[] | null
}

/** A fork can name its branch as it likes. */
export function isOwnBranch({
  head,
  base,
}: Pick<PullAnswer, 'base'> & { readonly head: Pick<PullAnswer['head'], 'repo'> }): boolean {
  return head.repo?.id === base.repo.id
}

function reviewPull(pull: PullAnswer): ReviewPull | null {
  const { number, head } = pull
  if (!isOwnBranch(pull) || pseudonymOf(head.ref) === null) return null
  const requested = (pull.requested_reviewers ?? []).map(({ login }) => login)
  return { number, branch: head.ref, commit: head.sha, requested }
}

/** All comments but our own, oldest first. What they say is theirs: hostile until read. */
export async function listPeoplesComments(
  octokit: Octokit,
  hub: Repository,
  number: number,
  ourselves: string,
): Promise<readonly ListedComment[]> {
  return await asked(`the comments on ${number} were not read`, async () => {
    const all = { ...hub, issue_number: number, per_page: 100 }
    const comments = await octokit.paginate(octokit.rest.issues.listComments, all)
    const theirs = comments
      .filter(({ user }) => user !== null && user?.login !== ourselves)
      .map(({ id, node_id, user, updated_at }) => ({
        id,
        nodeId: node_id,
        by: user?.login ?? '',
        userId: user?.id ?? null,
        updatedAt: updated_at,
      }))
    return await withEditors(octokit, theirs)
  })
}

/** With its edit history, which would otherwise show what an edited text said before. */
export async function removeComment(octokit: Octokit, hub: Repository, id: number): Promise<void> {
  await asked(`comment ${id}, which shows a level, was not removed`, async () => {
    try {
      await octokit.rest.issues.deleteComment({ ...hub, comment_id: id })
    } catch (error) {
      if (statusOf(error) !== 404) throw error
    }
  })
}

export async function reactTo(
  octokit: Octokit,
  hub: Repository,
  id: number,
  content: '+1' | '-1' | 'confused',
): Promise<void> {
  await asked(`the reaction to comment ${id} was not made`, async () => {
    try {
      await octokit.rest.reactions.createForIssueComment({ ...hub, comment_id: id, content })
    } catch (error) {
      if (statusOf(error) !== 404) throw error
    }
  })
}

export interface Access {
  /** What somebody may do in the hub, in GitHub's older words; `none` for people who cannot even see it. */
  readonly permission: string
  /** The number of the account; null where GitHub does not say it. */
  readonly userId: number | null
}

/** Whoever may write to the hub speaks for the team. */
export function mayWrite({ permission }: Pick<Access, 'permission'>): boolean {
  return permission === 'write' || permission === 'admin'
}

export async function accessOf(
  octokit: Octokit,
  hub: Repository,
  username: string,
): Promise<Access> {
  return await asked(`the permission of ${username} was not read`, async () => {
    try {
      const question = { ...hub, username }
      const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel(question)
      return { permission: data.permission, userId: data.user?.id ?? null }
    } catch (error) {
      if (statusOf(error) === 404) return { permission: 'none', userId: null }
      throw error
    }
  })
}

async function asked<T>(failed: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw worldError(failed, error)
  }
}
