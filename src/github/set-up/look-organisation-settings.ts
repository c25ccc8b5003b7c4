import type { AllowedActions, SeenOrganisation } from '../../hub/set-up-seen.ts'
import { callerError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'
import { actionsOf } from '../health/look-organisation.ts'

/** Null for an account that is a person's. Throws CallerError for one that the token does not own. */
export async function lookAtSettings(
  octokit: Octokit,
  org: string,
): Promise<SeenOrganisation | null> {
  const data = await find(octokit, org)
  if (data === null) return null
  // Only owners are told the plan.
  if (data.plan === undefined) {
    const hint = `Use the token of an owner of ${org}: a classic one with repo, workflow and admin:org.`
    throw callerError('GITHUB_TOKEN', `does not own the organisation ${org}`, hint)
  }
  const workflow =
    await octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsOrganization({
      org,
    })
  const repositories = await octokit.rest.repos.listForOrg({ org, per_page: 100 })
  return {
    login: data.login,
    plan: data.plan.name,
    basePermission: data.default_repository_permission ?? 'read',
    actions: await actionsOf(octokit, org),
    allowed: await allowedIn(octokit, org),
    mayCreatePulls: workflow.data.can_approve_pull_request_reviews,
    repositories: repositories.data.map(({ name }) => name),
  }
}

async function find(octokit: Octokit, org: string) {
  try {
    return (await octokit.rest.orgs.get({ org })).data
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

async function allowedIn(octokit: Octokit, org: string): Promise<AllowedActions> {
  const { actions } = octokit.rest
  const { data } = await actions.getGithubActionsPermissionsOrganization({ org })
  const kind = data.allowed_actions ?? 'all'
  if (kind !== 'selected') return { kind, githubOwned: kind === 'all', patterns: [] }
  const selected = (await actions.getAllowedActionsOrganization({ org })).data
  return {
    kind,
    githubOwned: selected.github_owned_allowed ?? false,
    patterns: selected.patterns_allowed ?? [],
  }
}
