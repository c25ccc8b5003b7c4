import type { Assignment } from '../assignment/assignment.ts'
import { statusOf } from '../github/client/reasons.ts'
import { findOwnRepository } from '../github/repository/own-repository.ts'
import { findRepository } from '../github/repository/provision.ts'
import type { Repository } from '../hub/repository.ts'
import { type CallerError, callerError, WorldError } from '../input/bad-news.ts'
import type { CompleteLists } from './complete-lists.ts'
import type { HubSession } from './hub-session.ts'

type Own = Pick<Assignment, 'id' | 'repository'>

/**
 * Where the candidate's repository is, by its number: another one may have its name, and its organisation another.
 * Null where the organisation has it no more, which a complete list of its repositories says. Throws CallerError where
 * this credential may only not be shown it.
 */
export async function whereIsRepository(
  session: Pick<HubSession, 'candidates' | 'config'>,
  { repository }: Own,
  lists: CompleteLists,
): Promise<Repository | null> {
  const own = await findOwnRepository(session.candidates, repository)
  if (own !== null) return own
  const organisation = await lists.nameOf(repository.owner, session.config.organisation)
  const listed = async (afresh: boolean) => {
    const list = await lists.of(organisation, afresh)
    if (list === null) throw notSeen(repository, organisation)
    return list.get(repository.id) ?? null
  }
  return (await listed(false)) === null ? null : await listed(true)
}

function notSeen({ owner, name }: Assignment['repository'], organisation: string): CallerError {
  const message = `the repository was not found, and these keys may not see all of ${organisation}: nobody can tell whether it is gone, so it is not erased`
  const hint = `Set TAKEHOME_APP_ID and TAKEHOME_APP_KEY to an App that is installed on all repositories of ${organisation}, or set neither and GITHUB_TOKEN to a classic token of an owner, with the scopes repo, read:org and delete_repo.`
  return callerError(`${owner}/${name}`, message, hint)
}

/**
 * Whether there was one to delete; `found` is what `whereIsRepository` has just said. A name can pass to another
 * repository, and is asked for once more before it is deleted. Throws as `whereIsRepository`, and WorldError where
 * GitHub refuses.
 */
export async function eraseRepository(
  session: Pick<HubSession, 'candidates' | 'config'>,
  assignment: Own,
  { found, lists }: { readonly found: Repository | null; readonly lists: CompleteLists },
): Promise<boolean> {
  if (found === null) return false
  const place = await whereIsRepository(session, assignment, lists)
  // It was there a moment ago: another run was quicker.
  if (place === null) return true
  try {
    await session.candidates.rest.repos.delete(place)
  } catch (error) {
    if (statusOf(error) === 403) throw notDeleted(place, error)
    // Another run was quicker still, or the answer to this one was lost.
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
