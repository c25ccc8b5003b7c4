import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { worldError } from '../client/reasons.ts'

/** Where a repository of the organisation is now, by its number; null where the list that we are shown has it not. */
export async function findById(
  octokit: Octokit,
  org: string,
  id: number,
): Promise<Repository | null> {
  const pages = octokit.paginate.iterator(octokit.rest.repos.listForOrg, { org, per_page: 100 })
  try {
    for await (const { data } of pages) {
      const found = data.find((one) => one.id === id)
      if (found !== undefined) return { owner: org, repo: found.name }
    }
    return null
  } catch (error) {
    throw worldError(`the repositories of ${org} were not listed`, error)
  }
}
