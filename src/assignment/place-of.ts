import type { Repository } from '../hub/repository.ts'
import type { Assignment } from './assignment.ts'

/** The candidate's repository, as requests name it. */
export function placeOf({ repository }: Pick<Assignment, 'repository'>): Repository {
  return { owner: repository.owner, repo: repository.name }
}

/** What the ledger says, with the repository as it is called now. */
export function calledNow<T extends { readonly assignment: Assignment }>(
  state: T,
  { owner, repo }: Repository,
): T {
  const { assignment } = state
  const repository = { ...assignment.repository, owner, name: repo }
  return { ...state, assignment: { ...assignment, repository } }
}

/** The feedback pull request in it. */
export function pullOf(
  assignment: Pick<Assignment, 'repository' | 'pull'>,
): Repository & { readonly number: number } {
  return { ...placeOf(assignment), number: assignment.pull }
}
