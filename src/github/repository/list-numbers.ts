import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { worldError } from '../client/reasons.ts'

/** Every repository of the organisation that we are shown, by its number. */
export async function listNumbers(
  octokit: Octokit,
  org: string,
): Promise<ReadonlyMap<number, Repository>> {
  const pages = octokit.paginate.iterator(octokit.rest.repos.listForOrg, { org, per_page: 100 })
  const found = new Map<number, Repository>()
  try {
    for await (const { data } of pages) {
      for (const { id, name } of data) found.set(id, { owner: org, repo: name })
    }
    return found
  } catch (error) {
    throw worldError(`the repositories of ${org} were not listed`, error)
  }
}
