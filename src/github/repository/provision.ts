import { STARTER_BRANCH, WORK_BRANCH } from '../../assignment/assignment.ts'
import { describedDeadline, type InvitationPlan } from '../../assignment/invitation.ts'
import { isSamePlace, type Repository } from '../../hub/repository.ts'
import { type CallerError, callerError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { keepOldest } from '../client/keep-oldest.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { statusOf } from '../client/reasons.ts'
import { unlessKept } from './organisation-allows.ts'

/** A candidate's repository that is there already. */
export interface FoundRepository {
  readonly id: number
  readonly place: Repository
  readonly createdAt: string
  readonly description: string | null
  readonly private: boolean
  /** False too where the organisation lets nobody fork. */
  readonly allowForking: boolean
  readonly defaultBranch: string
}

/** What GitHub finds by this name, which may be called otherwise by now. */
export async function findRepository(
  octokit: Octokit,
  place: Repository,
): Promise<FoundRepository | null> {
  try {
    return describe((await octokit.rest.repos.get(place)).data)
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

/** What has this very name. A former name of another repository leads to that one, and is free to be taken. */
export async function findNamed(
  octokit: Octokit,
  place: Repository,
): Promise<FoundRepository | null> {
  const found = await findRepository(octokit, place)
  return found !== null && isSamePlace(found.place, place) ? found : null
}

type RepositoryAnswer = Awaited<ReturnType<Octokit['rest']['repos']['get']>>['data']

function describe(data: RepositoryAnswer): FoundRepository {
  return {
    id: data.id,
    place: { owner: data.owner.login, repo: data.name },
    createdAt: data.created_at,
    description: data.description,
    private: data.private,
    allowForking: data.allow_forking === true,
    defaultBranch: data.default_branch,
  }
}

/** Made with all of its settings at once: each change later would be one more write of the hour's 500. */
export async function ensureRepository(
  octokit: Octokit,
  { repository, exercise }: InvitationPlan,
): Promise<FoundRepository> {
  const { owner, repo, description } = repository
  const found = await lookOrMake(
    () => findNamed(octokit, { owner, repo }),
    async () => {
      // With a first commit, because GitHub refuses blobs and trees in an empty repository.
      const wanted = {
        org: owner,
        name: repo,
        description,
        private: true,
        auto_init: true,
        has_issues: false,
        has_projects: false,
        has_wiki: false,
        allow_merge_commit: true,
        allow_squash_merge: false,
        allow_rebase_merge: false,
        delete_branch_on_merge: false,
      }
      const make = () => octokit.rest.repos.createInOrg(wanted)
      return describe((await unlessKept(owner, 'create', make)).data)
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

/** Where the organisation lets no workflow run there is nothing to switch, and GitHub may refuse to. */
export async function switchActionsOff(octokit: Octokit, place: Repository): Promise<void> {
  const { actions } = octokit.rest
  const { data } = await actions.getGithubActionsPermissionsRepository({ ...place })
  if (data.enabled)
    await actions.setGithubActionsPermissionsRepository({ ...place, enabled: false })
}

/**
 * In a request of its own, and only where it changes something: where the organisation lets nobody fork,
 * as new ones do, GitHub refuses the mere word (422, https://github.com/cli/cli/issues/10000). What a
 * repository shows there is not documented, so that refusal is as good as a success.
 */
export async function forbidForks(
  octokit: Octokit,
  place: Repository,
  { allowForking }: Pick<FoundRepository, 'allowForking'>,
): Promise<void> {
  if (!allowForking) return
  await octokit.rest.repos.update({ ...place, allow_forking: false }).catch((error: unknown) => {
    if (!isForkless(error)) throw error
  })
}

function isForkless(error: unknown): boolean {
  if (statusOf(error) !== 422 || !(error instanceof Error)) return false
  return /does not allow private repository forking/i.test(error.message)
}

const FREEZE = 'takehome: starter stays as it is'

/**
 * Without a ruleset the recorded commit counts; with one, nobody can move the branch in the first place. Throws
 * CallerError where the organisation's plan has none.
 */
export async function ensureFrozen(octokit: Octokit, place: Repository): Promise<void> {
  try {
    await freeze(octokit, place)
  } catch (error) {
    if (!isBeyondPlan(error)) throw error
    const message = `rulesets is true, and ${place.owner} has no rulesets for private repositories`
    const hint = 'Set rulesets: false there, or use an organisation on GitHub Team.'
    throw callerError('takehome.yml', message, hint)
  }
}

/** The words are GitHub's: https://github.com/github/branch-deploy/pull/345. */
function isBeyondPlan(error: unknown): boolean {
  return statusOf(error) === 403 && error instanceof Error && /^Upgrade to /.test(error.message)
}

async function freeze(octokit: Octokit, place: Repository): Promise<void> {
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

/**
 * Everybody in the repository so far is one of us: the candidate is invited last. Another run may invite the same one
 * at the same time.
 */
export async function ensureComment(
  octokit: Octokit,
  { repository: { owner, repo }, comment }: InvitationPlan,
  pull: number,
): Promise<number> {
  const place = { owner, repo, issue_number: pull }
  const [marker = ''] = comment.split('\n')
  const ours = async () => {
    const list = octokit.rest.issues.listComments
    const all = await octokit.paginate(list, { ...place, per_page: 100 })
    return all.filter(({ body }) => body?.startsWith(marker))
  }
  let isMade = false
  const found = await lookOrMake(
    async () => (await ours())[0]?.id ?? null,
    async () => {
      isMade = true
      return (await octokit.rest.issues.createComment({ ...place, body: comment })).data.id
    },
  )
  if (!isMade) return found
  return (await keepOldest(octokit, { owner, repo }, await ours()))?.id ?? found
}
