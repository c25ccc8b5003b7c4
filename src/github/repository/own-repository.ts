import type { Assignment } from '../../assignment/assignment.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'
import { findRepository } from './provision.ts'

/**
 * The very repository that was made for a candidate, as it is called now; null where it is gone, or where the
 * credential does not reach it. A name can lead to another repository, and a renamed organisation takes the names of
 * its repositories along, but the number stays. The description of the API leaves this address out. GitHub's staff
 * say that it can be relied on (https://github.com/PyGithub/PyGithub/issues/245), and its redirects lead there.
 */
export async function findOwnRepository(
  octokit: Octokit,
  { owner, name, id }: Assignment['repository'],
): Promise<Repository | null> {
  const named = await findRepository(octokit, { owner, repo: name })
  if (named?.id === id) return named.place
  try {
    const { data } = await octokit.request('GET /repositories/{id}', { id })
    return data.id === id ? { owner: data.owner.login, repo: data.name } : null
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}
