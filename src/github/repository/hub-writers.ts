import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { worldError } from '../client/reasons.ts'

/** Logins of everybody who can write there. Throws WorldError also where the token may not ask: nobody would be a guess. */
export async function listWriters(octokit: Octokit, place: Repository): Promise<readonly string[]> {
  const asked = { ...place, permission: 'push' as const, per_page: 100 }
  try {
    const people = await octokit.paginate(octokit.rest.repos.listCollaborators, asked)
    return people.map(({ login }) => login)
  } catch (error) {
    throw worldError(`who can write to ${place.owner}/${place.repo} was not read`, error)
  }
}
