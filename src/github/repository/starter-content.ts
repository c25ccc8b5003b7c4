import { STARTER_BRANCH, WORK_BRANCH } from '../../assignment/assignment.ts'
import type { InvitationPlan } from '../../assignment/invitation.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { statusOf } from '../client/reasons.ts'
import { branchHead } from './branch-head.ts'
import { signedBy, treeEntry } from './commit-parts.ts'
import type { FoundRepository } from './provision.ts'

export interface Starter {
  readonly sha: string
  readonly tree: string
}

/**
 * The template on `starter`, and one commit further on `main`: a pull request needs something to show.
 * `starter` is made last, so where it is there is nothing left to do, and `main` may be the candidate's
 * already. Dates come from the repository: a second run makes the very same commits.
 */
export async function ensureContent(
  octokit: Octokit,
  { template, repository: { owner, repo } }: InvitationPlan,
  repository: Pick<FoundRepository, 'createdAt' | 'defaultBranch'>,
): Promise<Starter> {
  const place = { owner, repo }
  return await lookOrMake(
    () => findStarter(octokit, place),
    async () => {
      const tree = await createTree(octokit, place, template)
      const commit = async (message: string, parents: string[]) => {
        const wanted = { message, tree, parents, ...signedBy(repository.createdAt) }
        return (await octokit.rest.git.createCommit({ ...place, ...wanted })).data.sha
      }
      const starter = await commit('Start here', [])
      const work = await commit('Open the pull request', [starter])
      await putOnWorkBranch(octokit, place, repository.defaultBranch, work)
      const frozen = `refs/heads/${STARTER_BRANCH}`
      await octokit.rest.git.createRef({ ...place, ref: frozen, sha: starter })
      return { sha: starter, tree }
    },
  )
}

async function findStarter(octokit: Octokit, place: Repository): Promise<Starter | null> {
  const sha = await branchHead(octokit, place, STARTER_BRANCH)
  if (sha === null) return null
  const { data } = await octokit.rest.git.getCommit({ ...place, commit_sha: sha })
  return { sha, tree: data.tree.sha }
}

async function createTree(
  octokit: Octokit,
  place: Repository,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<string> {
  const entries = [...files].map(([path, bytes]) => treeEntry(octokit, place, path, bytes))
  const tree = await Promise.all(entries)
  return (await octokit.rest.git.createTree({ ...place, tree })).data.sha
}

/**
 * An organisation can name the first branch of its repositories as it likes. Then `main` is made beside it
 * and becomes the default, and the branch with GitHub's README goes.
 */
async function putOnWorkBranch(
  octokit: Octokit,
  place: Repository,
  defaultBranch: string,
  sha: string,
): Promise<void> {
  const { git, repos } = octokit.rest
  const { data } = await git.listMatchingRefs({ ...place, ref: 'heads' })
  const others = new Map(data.map(({ ref, object }) => [ref.replace('refs/', ''), object.sha]))
  const ref = `heads/${WORK_BRANCH}`
  if (others.delete(ref)) await git.updateRef({ ...place, ref, sha, force: true })
  else await git.createRef({ ...place, ref: `refs/${ref}`, sha })
  if (defaultBranch !== WORK_BRANCH) await repos.update({ ...place, default_branch: WORK_BRANCH })
  for (const [other, head] of others) await deleteFirstCommit(octokit, place, other, head)
}

/** Only what GitHub began the repository with: one commit that stands on nothing. */
async function deleteFirstCommit(
  octokit: Octokit,
  place: Repository,
  ref: string,
  commit_sha: string,
): Promise<void> {
  const { data } = await octokit.rest.git.getCommit({ ...place, commit_sha })
  if (data.parents.length > 0) return
  await octokit.rest.git.deleteRef({ ...place, ref }).catch((error: unknown) => {
    if (statusOf(error) !== 404 && statusOf(error) !== 422) throw error
  })
}
