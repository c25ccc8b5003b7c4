import type { Assignment } from '../assignment/assignment.ts'
import { placeOf } from '../assignment/place-of.ts'
import { statusOf } from '../github/client/reasons.ts'
import { seesEveryRepository } from '../github/health/sees-every-repository.ts'
import { findById } from '../github/repository/find-by-id.ts'
import { findRepository } from '../github/repository/provision.ts'
import type { Repository } from '../hub/repository.ts'
import { type CallerError, callerError, WorldError } from '../input/bad-news.ts'
import type { HubSession } from './hub-session.ts'

/**
 * Where the candidate's repository is, by its number: another one may have its name. Null where the organisation has it
 * no more. Throws CallerError where this credential may only not be shown it.
 */
export async function whereIsRepository(
  { candidates }: Pick<HubSession, 'candidates'>,
  assignment: Pick<Assignment, 'id' | 'repository'>,
): Promise<Repository | null> {
  const place = placeOf(assignment)
  const found = await findRepository(candidates, place)
  if (found?.id === assignment.repository.id) return place
  if (!(await seesEveryRepository(candidates, place.owner))) throw notSeen(place)
  return await findById(candidates, place.owner, assignment.repository.id)
}

function notSeen({ owner, repo }: Repository): CallerError {
  const message = `the repository was not found, and these keys may not see all of ${owner}: nobody can tell whether it is gone, so it is not erased`
  const hint = `Set TAKEHOME_APP_ID and TAKEHOME_APP_KEY to an App that is installed on all repositories of ${owner}, or set neither and GITHUB_TOKEN to a classic token of an owner, with the scopes repo, read:org and delete_repo.`
  return callerError(`${owner}/${repo}`, message, hint)
}

/** Whether there was one to delete. Throws as `whereIsRepository`, and WorldError where GitHub refuses. */
export async function eraseRepository(
  session: Pick<HubSession, 'candidates'>,
  assignment: Pick<Assignment, 'id' | 'repository'>,
): Promise<boolean> {
  const place = await whereIsRepository(session, assignment)
  if (place === null) return false
  try {
    await session.candidates.rest.repos.delete(place)
  } catch (error) {
    if (statusOf(error) === 403) throw notDeleted(place, error)
    // It was there a moment ago: another run was quicker, or the answer to this one was lost.
    if (statusOf(error) !== 404) throw error
    if ((await findRepository(session.candidates, place)) !== null) throw notDeleted(place, error)
  }
  return true
}

/**
 * "If an organization owner has configured the organization to prevent members from deleting organization-owned
 * repositories, you will get a 403 Forbidden response", and a classic token needs delete_repo: docs.github.com, REST,
 * Delete a repository. Apps can be kept from it as members are.
 */
function notDeleted({ owner, repo }: Repository, cause: unknown): WorldError {
  const detail = `GitHub does not let these keys delete ${owner}/${repo}. Either ${owner} lets nobody but its owners delete repositories, or the token has no right to: a classic one needs the scope delete_repo, and an App needs the permission Administration. Let an owner run the same command with a classic token that has the scopes repo, read:org and delete_repo`
  return new WorldError(detail, { code: 'github', cause })
}
