import type { ObservedApp, ObservedToken } from '../../hub/observations.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf, worldError } from '../client/reasons.ts'

/** Whose token it is, and what a classic one may do. */
export async function lookAtToken(octokit: Octokit): Promise<ObservedToken> {
  try {
    const { data, headers } = await octokit.rest.users.getAuthenticated()
    const scopes = headers['x-oauth-scopes']
    const listed = scopes?.split(',').map((scope) => scope.trim())
    return {
      kind: 'personal',
      login: data.login,
      scopes: listed?.filter((scope) => scope !== '') ?? null,
    }
  } catch (error) {
    if (statusOf(error) === 403) return { kind: 'anonymous' }
    if (statusOf(error) === 401) return { kind: 'refused', reason: 'HTTP 401' }
    throw worldError('could not ask GitHub whose token this is', error)
  }
}

/** What the organisation granted to the App that `octokit` speaks for. */
export async function lookAtApp(octokit: Octokit, organisation: string): Promise<ObservedApp> {
  const { data } = await octokit.rest.apps.getOrgInstallation({ org: organisation })
  const granted = Object.entries(data.permissions).map(
    ([name, level]) => [name, String(level)] as const,
  )
  return {
    id: data.app_id,
    slug: data.app_slug,
    permissions: Object.fromEntries(granted),
    suspended: typeof data.suspended_at === 'string',
    allRepositories: data.repository_selection === 'all',
  }
}
