import type { Assignment } from '../assignment/assignment.ts'
import { worldError } from '../github/client/reasons.ts'
import { findOwnRepository } from '../github/repository/own-repository.ts'
import type { Repository } from '../hub/repository.ts'
import { callerError } from '../input/bad-news.ts'
import type { HubSession } from './hub-session.ts'

/** The feedback pull request, where it is now. */
export async function presentPull(
  session: Pick<HubSession, 'candidates'>,
  assignment: Assignment,
): Promise<Repository & { readonly number: number }> {
  return { ...(await presentPlace(session, assignment)), number: assignment.pull }
}

/** Where the candidate's repository is now, whatever the ledger calls it. Throws CallerError where it is nowhere. */
export async function presentPlace(
  { candidates }: Pick<HubSession, 'candidates'>,
  { id, repository }: Assignment,
): Promise<Repository> {
  const found = await findOwnRepository(candidates, repository).catch((error: unknown) => {
    throw worldError(`${id}: its repository was not found`, error)
  })
  if (found !== null) return found
  const message = `its repository, which was ${repository.owner}/${repository.name}, was deleted, or the App or token does not reach it`
  const hint =
    'If it is still there, let the App into it. If it was transferred, transfer it back. If it is gone, nothing of it can be read or changed any more.'
  throw callerError(id, message, hint)
}
