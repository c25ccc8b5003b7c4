import type { Octokit } from '@octokit/rest'
import type { Assignment } from '../../src/assignment/assignment.ts'

export interface Pushed {
  readonly sha: string
  readonly tree: string
}

/** Accepts every invitation that is open. */
export async function acceptInvitations({ rest }: Octokit): Promise<void> {
  const { data: open } = await rest.repos.listInvitationsForAuthenticatedUser()
  for (const { id: invitation_id } of open) {
    await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
  }
}

/** Puts one file on `main`, on top of what is there or in place of it. */
export async function pushFile(
  { rest: { git } }: Octokit,
  { repository }: Assignment,
  content: string,
  onto: string | undefined,
): Promise<Pushed> {
  const place = { owner: repository.owner, repo: repository.name }
  const ref = 'heads/main'
  const parent = onto ?? (await git.getRef({ ...place, ref })).data.object.sha
  const before = await git.getCommit({ ...place, commit_sha: parent })
  const tree = await git.createTree({
    ...place,
    base_tree: before.data.tree.sha,
    tree: [{ path: 'solution.py', mode: '100644', type: 'blob', content }],
  })
  // A date from long before the deadline: anybody may write one.
  const author = { name: 'Ada', email: 'ada@example.org', date: '2020-01-01T00:00:00Z' }
  const { data: commit } = await git.createCommit({
    ...place,
    message: 'Work',
    tree: tree.data.sha,
    parents: [parent],
    author,
  })
  await git.updateRef({ ...place, ref, sha: commit.sha, force: onto !== undefined })
  return { sha: commit.sha, tree: tree.data.sha }
}
