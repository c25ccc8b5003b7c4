import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf, worldError } from '../client/reasons.ts'

/** Logins of everybody who can write there; nobody where the token may not ask. */
export async function listWriters(octokit: Octokit, place: Repository): Promise<readonly string[]> {
  const asked = { ...place, permission: 'push' as const, per_page: 100 }
  try {
    const people = await octokit.paginate(octokit.rest.repos.listCollaborators, asked)
    return people.map(({ login }) => login)
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 404) return []
    throw worldError(`who can write to ${place.owner}/${place.repo} was not read`, error)
  }
}
