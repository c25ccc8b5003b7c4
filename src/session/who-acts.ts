import type { Octokit } from '../github/client/client.ts'
import { statusOf, worldError } from '../github/client/reasons.ts'

/** Whose hand a record names: a login, or `takehome` for a workflow's token, which may not ask. */
export async function whoActs(octokit: Octokit): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login
  } catch (error) {
    if (statusOf(error) === 403) return 'takehome'
    throw worldError('could not ask GitHub who we are', error)
  }
}
