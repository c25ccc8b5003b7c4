import type { ObservedActions, ObservedOrganisation, ObservedPlan } from '../../hub/observations.ts'
import type { Seen } from '../../hub/seen.ts'
import type { Octokit } from '../client/client.ts'
import { observe } from '../client/observe.ts'

/** What the candidates' organisation costs, and what in it candidates could reach. */
export async function lookAtOrganisation(
  octokit: Octokit,
  organisation: string,
): Promise<ObservedOrganisation> {
  const org = { org: organisation }
  return {
    plan: await lookAtPlan(octokit, organisation),
    actions: await observe(() => actionsOf(octokit, organisation)),
    secrets: await observe(async () => {
      const asked = { ...org, per_page: 100 }
      const secrets = await octokit.paginate(octokit.rest.actions.listOrgSecrets, asked)
      return secrets.map(({ name, visibility }) => ({ name, visibility }))
    }),
  }
}

/** Whoever does not own the organisation is shown all of it but the plan. */
async function lookAtPlan(octokit: Octokit, org: string): Promise<Seen<ObservedPlan>> {
  const answer = await observe(async () => {
    return (await octokit.rest.orgs.get({ org })).data.plan ?? null
  })
  if (answer.kind === 'hidden') return answer
  if (answer.value === null) return { kind: 'hidden', reason: 'only owners are shown it' }
  const { name, seats, filled_seats } = answer.value
  const value = { name, seats: seats ?? null, filledSeats: filled_seats ?? null }
  return { kind: 'seen', value }
}

async function actionsOf(octokit: Octokit, org: string): Promise<ObservedActions> {
  const { actions } = octokit.rest
  const { data } = await actions.getGithubActionsPermissionsOrganization({ org })
  if (data.enabled_repositories !== 'selected') return { kind: data.enabled_repositories }
  const selected = await octokit.paginate(
    actions.listSelectedRepositoriesEnabledGithubActionsOrganization,
    { org, per_page: 100 },
  )
  return { kind: 'selected', repositories: selected.map(({ name }) => name) }
}
