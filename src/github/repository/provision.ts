import { STARTER_BRANCH, WORK_BRANCH } from '../../assignment/assignment.ts'
import { describedDeadline, type InvitationPlan } from '../../assignment/invitation.ts'
import type { Repository } from '../../hub/repository.ts'
import { type CallerError, callerError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { statusOf } from '../client/reasons.ts'
import { branchHead } from './branch-head.ts'
import { signedBy, treeEntry } from './commit-parts.ts'

/** A candidate's repository that is there already. */
export interface FoundRepository {
  readonly id: number
  readonly createdAt: string
  readonly description: string | null
  readonly private: boolean
}

export async function findRepository(
  octokit: Octokit,
  place: Repository,
): Promise<FoundRepository | null> {
  try {
    const { data } = await octokit.rest.repos.get(place)
    return {
      id: data.id,
      createdAt: data.created_at,
      description: data.description,
      private: data.private,
    }
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

export async function ensureRepository(
  octokit: Octokit,
  { repository, exercise }: InvitationPlan,
): Promise<FoundRepository> {
  const { owner, repo, description } = repository
  const found = await lookOrMake(
    () => findRepository(octokit, { owner, repo }),
    async () => {
      // With a first commit, because GitHub refuses blobs and trees in an empty repository.
      const { data } = await octokit.rest.repos.createInOrg({
        org: owner,
        name: repo,
        description,
        private: true,
        auto_init: true,
        has_issues: false,
        has_projects: false,
        has_wiki: false,
      })
      return {
        id: data.id,
        createdAt: data.created_at,
        description: data.description,
        private: data.private,
      }
    },
  )
  if (describedDeadline(found.description, exercise) === null) throw notOurs(owner, repo)
  return found
}

function notOurs(owner: string, repo: string): CallerError {
  const message = 'there is a repository of this name that takehome did not make'
  const hint = 'Rename or delete it, then run the same command again.'
  return callerError(`${owner}/${repo}`, message, hint)
}

export async function switchActionsOff(octokit: Octokit, place: Repository): Promise<void> {
  await octokit.rest.actions.setGithubActionsPermissionsRepository({ ...place, enabled: false })
}

export async function applySettings(octokit: Octokit, place: Repository): Promise<void> {
  await octokit.rest.repos.update({
    ...place,
    allow_forking: false,
    allow_merge_commit: true,
    allow_squash_merge: false,
    allow_rebase_merge: false,
    delete_branch_on_merge: false,
  })
}

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
  createdAt: string,
): Promise<Starter> {
  const place = { owner, repo }
  return await lookOrMake(
    () => findStarter(octokit, place),
    async () => {
      const tree = await createTree(octokit, place, template)
      const commit = async (message: string, parents: string[]) => {
        const wanted = { message, tree, parents, ...signedBy(createdAt) }
        return (await octokit.rest.git.createCommit({ ...place, ...wanted })).data.sha
      }
      const starter = await commit('Start here', [])
      const work = await commit('Open the pull request', [starter])
      const ref = `heads/${WORK_BRANCH}`
      await octokit.rest.git.updateRef({ ...place, ref, sha: work, force: true })
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

const FREEZE = 'takehome: starter stays as it is'

/** Without a ruleset the recorded commit counts; with one, nobody can move the branch in the first place. */
export async function ensureFrozen(octokit: Octokit, place: Repository): Promise<void> {
  await lookOrMake(
    async () => {
      const rulesets = await octokit.paginate(octokit.rest.repos.getRepoRulesets, {
        ...place,
        per_page: 100,
      })
      return rulesets.find(({ name }) => name === FREEZE) ?? null
    },
    async () => {
      const { data } = await octokit.rest.repos.createRepoRuleset({
        ...place,
        name: FREEZE,
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: [`refs/heads/${STARTER_BRANCH}`], exclude: [] } },
        rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
      })
      return data
    },
  )
}

export async function ensurePull(
  octokit: Octokit,
  { repository: { owner, repo }, pull }: InvitationPlan,
): Promise<number> {
  const place = { owner, repo }
  return await lookOrMake(
    async () => {
      const head = `${owner}:${WORK_BRANCH}`
      const asked = { ...place, state: 'all' as const, head, base: STARTER_BRANCH }
      const { data } = await octokit.rest.pulls.list({
        ...asked,
        sort: 'created',
        direction: 'asc',
      })
      return data[0]?.number ?? null
    },
    async () => {
      const branches = { head: WORK_BRANCH, base: STARTER_BRANCH }
      return (await octokit.rest.pulls.create({ ...place, ...branches, ...pull })).data.number
    },
  )
}

/** Everybody in the repository so far is one of us: the candidate is invited last. */
export async function ensureComment(
  octokit: Octokit,
  { repository: { owner, repo }, comment }: InvitationPlan,
  pull: number,
): Promise<number> {
  const place = { owner, repo, issue_number: pull }
  const [marker = ''] = comment.split('\n')
  return await lookOrMake(
    async () => {
      const all = await octokit.paginate(octokit.rest.issues.listComments, {
        ...place,
        per_page: 100,
      })
      return all.find(({ body }) => body?.startsWith(marker))?.id ?? null
    },
    async () => (await octokit.rest.issues.createComment({ ...place, body: comment })).data.id,
  )
}
