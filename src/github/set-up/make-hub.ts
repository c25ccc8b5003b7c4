import { FORM_LABEL } from '../../hub/plan-set-up.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { statusOf } from '../client/reasons.ts'
import { treeEntry } from '../repository/commit-parts.ts'
import { findRepository } from '../repository/provision.ts'

/** With a first commit, because GitHub refuses trees in an empty repository. */
export async function ensureHub(octokit: Octokit, hub: Repository): Promise<void> {
  await lookOrMake<object>(
    () => findRepository(octokit, hub),
    async () => {
      const { data } = await octokit.rest.repos.createInOrg({
        org: hub.owner,
        name: hub.repo,
        description: 'Runs our take-homes',
        private: true,
        auto_init: true,
        has_wiki: false,
        has_projects: false,
      })
      return data
    },
  )
}

export async function ensureLabel(octokit: Octokit, hub: Repository): Promise<void> {
  await lookOrMake(
    async () => {
      try {
        return (await octokit.rest.issues.getLabel({ ...hub, name: FORM_LABEL })).data
      } catch (error) {
        if (statusOf(error) === 404) return null
        throw error
      }
    },
    async () => {
      const label = { name: FORM_LABEL, color: '0e8a16', description: 'Invites a candidate' }
      return (await octokit.rest.issues.createLabel({ ...hub, ...label })).data
    },
  )
}

/**
 * Adds files to the default branch in one commit, over whatever stands there under their names. The branch
 * moves only from where we saw it: a commit that came in between is kept, and this one fails.
 * @returns The sha of the commit.
 */
export async function pushFiles(
  octokit: Octokit,
  hub: Repository,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<string> {
  const { git, repos } = octokit.rest
  const ref = `heads/${(await repos.get({ ...hub })).data.default_branch}`
  const head = (await git.getRef({ ...hub, ref })).data.object.sha
  const { data: parent } = await git.getCommit({ ...hub, commit_sha: head })
  const entries = [...files].map(([path, bytes]) => treeEntry(octokit, hub, path, bytes))
  const tree = await git.createTree({
    ...hub,
    base_tree: parent.tree.sha,
    tree: await Promise.all(entries),
  })
  const commit = { message: 'Set up the hub', tree: tree.data.sha, parents: [head] }
  const { sha } = (await git.createCommit({ ...hub, ...commit })).data
  await git.updateRef({ ...hub, ref, sha })
  return sha
}
