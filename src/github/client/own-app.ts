import type { Octokit } from './client.ts'
import { statusOf } from './reasons.ts'

export interface OwnApp {
  readonly id: number
  /** What it writes as. */
  readonly login: string
}

/** The App that this client speaks for; null for a person's token, or a workflow's. */
export async function ownApp(octokit: Octokit): Promise<OwnApp | null> {
  try {
    const { data } = await octokit.rest.apps.getAuthenticated()
    return data === null ? null : { id: data.id, login: `${data.slug}[bot]` }
  } catch (error) {
    if ([401, 403, 404].includes(statusOf(error) ?? 0)) return null
    throw error
  }
}

/** What this client writes as. No candidate writes as an App: the repository's workflows are off. */
export async function ownLogin(octokit: Octokit): Promise<string> {
  const app = await ownApp(octokit)
  return app?.login ?? (await octokit.rest.users.getAuthenticated()).data.login
}
