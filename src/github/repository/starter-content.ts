import { STARTER_BRANCH, WORK_BRANCH } from '../../assignment/assignment.ts'
import type { InvitationPlan } from '../../assignment/invitation.ts'
import type { Repository } from '../../hub/repository.ts'
import { callerError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { branchHead } from './branch-head.ts'
import { signedBy, treeEntry } from './commit-parts.ts'
import { deleteBranch } from './delete-branch.ts'
import type { FoundRepository } from './provision.ts'
import { isRefusedByRule, rulesetsOn } from './rulesets-on.ts'

export interface Starter {
  readonly sha: string
  readonly tree: string
}

/**
 * The template on `starter`, and one commit further on `main`: a pull request needs something to show. Both stand on
 * the commit that GitHub began the repository with, so `main` only moves on: rulesets block force pushes unless
 * somebody switches that off (docs.github.com, Available rules for rulesets).
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
    () =>
      unlessRuled(octokit, place, async () => {
        const tree = await createTree(octokit, place, template)
        const commit = async (message: string, parents: string[]) => {
          const wanted = { message, tree, parents, ...signedBy(repository.createdAt) }
          return (await octokit.rest.git.createCommit({ ...place, ...wanted })).data.sha
        }
        const begun = await lookAtBranches(octokit, place, repository.defaultBranch)
        const starter = await commit('Start here', begun.first === null ? [] : [begun.first])
        const work = await commit('Open the pull request', [starter])
        await putOnWorkBranch(octokit, place, { ...repository, ...begun, starter, work })
        const frozen = `refs/heads/${STARTER_BRANCH}`
        await octokit.rest.git.createRef({ ...place, ref: frozen, sha: starter })
        return { sha: starter, tree }
      }),
  )
}

/** Rulesets are the operator's: the error names them. */
async function unlessRuled<T>(
  octokit: Octokit,
  place: Repository,
  make: () => Promise<T>,
): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (!isRefusedByRule(error)) throw error
    const branches = [WORK_BRANCH, STARTER_BRANCH]
    const rulesets = await rulesetsOn(octokit, place, branches)
    const said = error instanceof Error ? error.message.replace(/\s+/g, ' ') : ''
    const message = `the branches ${branches.join(' and ')} were not made, because of ${rulesets}: ${said}`
    const hint = `Exclude candidates' repositories from these rules in the settings of ${place.owner} (Repository, Rulesets), or let the provisioner bypass them, then run the same command again. doctor says which rules block takehome.`
    throw callerError(`${place.owner}/${place.repo}`, message, hint)
  }
}

interface Begun {
  /** Each branch with the commit that it leads to. */
  readonly heads: ReadonlyMap<string, string>
  /** The commit that GitHub began the repository with; null where there is none. */
  readonly first: string | null
}

async function lookAtBranches(
  octokit: Octokit,
  place: Repository,
  defaultBranch: string,
): Promise<Begun> {
  const { git } = octokit.rest
  const { data } = await git.listMatchingRefs({ ...place, ref: 'heads' })
  const heads = new Map(data.map(({ ref, object }) => [ref.replace('refs/heads/', ''), object.sha]))
  // An earlier run may have put its commits on top.
  let first = heads.get(WORK_BRANCH) ?? heads.get(defaultBranch) ?? null
  for (let parent = first; parent !== null; ) {
    first = parent
    const commit = await git.getCommit({ ...place, commit_sha: parent })
    parent = commit.data.parents[0]?.sha ?? null
  }
  return { heads, first }
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

interface Made extends Pick<FoundRepository, 'defaultBranch'> {
  readonly starter: string
  readonly work: string
}

/**
 * An organisation can name the first branch of its repositories as it likes. Then `main` is made beside it
 * and becomes the default, and the branch with GitHub's README goes.
 */
async function putOnWorkBranch(
  octokit: Octokit,
  place: Repository,
  { defaultBranch, heads, first, starter, work }: Begun & Made,
): Promise<void> {
  const { git, repos } = octokit.rest
  const ref = `heads/${WORK_BRANCH}`
  if (heads.has(WORK_BRANCH)) await git.updateRef({ ...place, ref, sha: work, force: false })
  else await git.createRef({ ...place, ref: `refs/${ref}`, sha: work })
  if (defaultBranch !== WORK_BRANCH) await repos.update({ ...place, default_branch: WORK_BRANCH })
  for (const [branch, head] of heads) {
    if (branch !== WORK_BRANCH && head === first) await leave(octokit, place, branch, starter)
  }
}

/** Where a ruleset keeps every branch, the branch that nobody needs shows what `starter` does, and no work. */
async function leave(
  octokit: Octokit,
  place: Repository,
  branch: string,
  starter: string,
): Promise<void> {
  try {
    await deleteBranch(octokit, place, branch)
  } catch (error) {
    if (!isRefusedByRule(error)) throw error
    const ref = `heads/${branch}`
    await octokit.rest.git.updateRef({ ...place, ref, sha: starter, force: false })
  }
}
