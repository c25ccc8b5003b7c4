import { ENVIRONMENT } from '../../hub/plan-set-up.ts'
import type { Repository } from '../../hub/repository.ts'
import { callerError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'

/** Members of the organisation get at a repository only by name. */
export async function closeRepositories(octokit: Octokit, org: string): Promise<void> {
  await octokit.rest.orgs.update({ org, default_repository_permission: 'none' })
}

/** Workflows run in these repositories of the organisation and in no other. */
export async function runOnlyIn(
  octokit: Octokit,
  org: string,
  repositories: readonly Repository[],
): Promise<void> {
  const { actions, repos } = octokit.rest
  const { data } = await actions.getGithubActionsPermissionsOrganization({ org })
  const allowed_actions = data.allowed_actions ?? 'all'
  const enabled_repositories = 'selected'
  await actions.setGithubActionsPermissionsOrganization({
    org,
    enabled_repositories,
    allowed_actions,
  })
  const ids = await Promise.all(
    repositories.map(async (place) => (await repos.get({ ...place })).data.id),
  )
  const selected = await octokit.paginate(
    actions.listSelectedRepositoriesEnabledGithubActionsOrganization,
    { org, per_page: 100 },
  )
  // GitHub keeps the list from the last time that some were selected.
  const isSame = selected.length === ids.length && selected.every(({ id }) => ids.includes(id))
  if (isSame) return
  await actions.setSelectedRepositoriesEnabledGithubActionsOrganization({
    org,
    selected_repository_ids: ids,
  })
}

/** Beside those that are selected already. */
export async function runAlsoIn(octokit: Octokit, hub: Repository): Promise<void> {
  const { actions, repos } = octokit.rest
  const repository_id = (await repos.get({ ...hub })).data.id
  const org = hub.owner
  await actions.enableSelectedRepositoryGithubActionsOrganization({ org, repository_id })
}

export async function switchActionsOn(octokit: Octokit, hub: Repository): Promise<void> {
  const { actions } = octokit.rest
  await orSay(
    'Actions of the hub',
    actions.setGithubActionsPermissionsRepository({ ...hub, enabled: true }),
  )
}

export async function allowPullsIn(octokit: Octokit, org: string): Promise<void> {
  const allow = { org, can_approve_pull_request_reviews: true }
  await octokit.rest.actions.setGithubActionsDefaultWorkflowPermissionsOrganization(allow)
}

/** Jobs may read, unless they say that they need more; and together they may open pull requests. */
export async function allowPulls(octokit: Octokit, hub: Repository): Promise<void> {
  const { actions } = octokit.rest
  const request = actions.setGithubActionsDefaultWorkflowPermissionsRepository({
    ...hub,
    default_workflow_permissions: 'read',
    can_approve_pull_request_reviews: true,
  })
  await orSay('pull requests of workflows', request)
}

export async function keepWorkflows(octokit: Octokit, hub: Repository): Promise<void> {
  const access = { ...hub, access_level: 'none' as const }
  await octokit.rest.actions.setWorkflowAccessToRepository(access)
}

/** Workflows of its owner's other repositories may use its Actions. */
export async function shareAction(octokit: Octokit, action: Repository): Promise<void> {
  const access = { ...action, access_level: 'organization' as const }
  await octokit.rest.actions.setWorkflowAccessToRepository(access)
}

export async function ensureEnvironment(octokit: Octokit, hub: Repository): Promise<void> {
  await octokit.rest.repos.createOrUpdateEnvironment({ ...hub, environment_name: ENVIRONMENT })
}

/** GitHub answers 409 where the organisation, or the enterprise above it, has decided otherwise. */
async function orSay(what: string, request: Promise<unknown>): Promise<void> {
  try {
    await request
  } catch (error) {
    if (statusOf(error) !== 409) throw error
    const hint =
      'An owner changes it there, under Settings, Actions, General. Then run the same command again.'
    throw callerError(what, 'are forbidden by the organisation or its enterprise', hint)
  }
}
