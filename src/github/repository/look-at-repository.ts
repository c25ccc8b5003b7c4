import { STARTER_BRANCH } from '../../assignment/assignment.ts'
import type { ObservedRepository, Person } from '../../assignment/audit.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'
import { listInvitations } from './access.ts'
import { branchHead } from './branch-head.ts'

/** Everything that takehome promised about a candidate's repository, as it is now. */
export async function lookAtRepository(
  octokit: Octokit,
  { owner, repo }: Repository,
  pull: number,
): Promise<ObservedRepository> {
  const place = { owner, repo }
  const { data: repository } = await octokit.rest.repos.get(place)
  const actions = await octokit.rest.actions.getGithubActionsPermissionsRepository(place)
  const { data: shown } = await octokit.rest.pulls.get({ ...place, pull_number: pull })
  return {
    id: repository.id,
    private: repository.private,
    defaultBranch: repository.default_branch,
    actionsEnabled: actions.data.enabled,
    collaborators: await outsiders(octokit, place),
    invited: await invited(octokit, place),
    deployKeys: await countIfAllowed(octokit.rest.repos.listDeployKeys({ ...place })),
    webhooks: await countIfAllowed(octokit.rest.repos.listWebhooks({ ...place })),
    starter: await branchHead(octokit, place, STARTER_BRANCH),
    pull: {
      state: shown.state === 'open' ? 'open' : 'closed',
      merged: shown.merged,
      base: shown.base.ref,
    },
  }
}

async function outsiders(octokit: Octokit, place: Repository): Promise<readonly Person[]> {
  const people = await octokit.paginate(octokit.rest.repos.listCollaborators, {
    ...place,
    affiliation: 'outside',
    per_page: 100,
  })
  return people.map(({ id, login, permissions }) => {
    const manages = permissions?.admin === true || permissions?.maintain === true
    return { userId: id, login, manages, writes: permissions?.push === true }
  })
}

async function invited(octokit: Octokit, place: Repository): Promise<readonly Person[]> {
  return (await listInvitations(octokit, place))
    .filter(({ expired }) => !expired)
    .map(({ invitee, permissions }) => {
      const manages = permissions === 'admin' || permissions === 'maintain'
      const writes = manages || permissions === 'write'
      return { userId: invitee?.id ?? 0, login: invitee?.login ?? '?', manages, writes }
    })
}

/** An App that grades needs no right to see keys and webhooks, so it may be refused the list. */
async function countIfAllowed(
  list: Promise<{ readonly data: readonly unknown[] }>,
): Promise<number | null> {
  try {
    return (await list).data.length
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 404) return null
    throw error
  }
}
