import type { Octokit } from '../client/client.ts'
import { ownApp } from '../client/own-app.ts'
import { statusOf, worldError } from '../client/reasons.ts'
import { lookAtApp, lookAtToken } from './look-credentials.ts'

/**
 * Whether this credential is known to be shown every repository of the organisation. To others GitHub answers 404 for a
 * private repository that is there: docs.github.com, Troubleshooting the REST API, "404 Not Found for an existing
 * resource". An App on all repositories is shown them, and so is an owner's classic token with the scope repo. What a
 * fine-grained token is shown, nothing tells.
 */
export async function seesEveryRepository(
  octokit: Octokit,
  organisation: string,
): Promise<boolean> {
  if ((await ownApp(octokit)) !== null) return await isOnAll(octokit, organisation)
  const token = await lookAtToken(octokit)
  const isWide = token.kind === 'personal' && token.scopes?.includes('repo') === true
  return isWide && (await isOwner(octokit, organisation))
}

/** An App that is not installed in the organisation is shown nothing of it. */
async function isOnAll(octokit: Octokit, organisation: string): Promise<boolean> {
  try {
    const { allRepositories, suspended } = await lookAtApp(octokit, organisation)
    return allRepositories && !suspended
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

// https://docs.github.com/en/graphql/reference/objects#organization
const QUERY = `query ($login: String!) { organization(login: $login) { viewerCanAdminister } }`

interface Answer {
  readonly organization: { readonly viewerCanAdminister: boolean } | null
}

/** Whoever is not shown the organisation is told that there is none. */
async function isOwner(octokit: Octokit, login: string): Promise<boolean> {
  try {
    const { organization } = await octokit.graphql<Answer>(QUERY, { login })
    return organization?.viewerCanAdminister === true
  } catch (error) {
    // GraphQL answers 200 to what it refuses, with the reasons among its errors.
    if (Array.isArray(Object(error).errors)) return false
    throw worldError(`GitHub was not asked who owns ${login}`, error)
  }
}
