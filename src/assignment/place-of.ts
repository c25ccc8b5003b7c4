import type { Repository } from '../hub/repository.ts'
import type { Assignment } from './assignment.ts'

/** The candidate's repository, as requests name it. */
export function placeOf({ repository }: Pick<Assignment, 'repository'>): Repository {
  return { owner: repository.owner, repo: repository.name }
}

/** The feedback pull request in it. */
export function pullOf(
  assignment: Pick<Assignment, 'repository' | 'pull'>,
): Repository & { readonly number: number } {
  return { ...placeOf(assignment), number: assignment.pull }
}
