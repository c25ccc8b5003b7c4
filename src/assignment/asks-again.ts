import type { ReviewRecord, ReviewSubject } from './ledger-record.ts'
import type { AssignmentState } from './state.ts'

/**
 * Whether a regrade asks everybody again: reviews of this submission were begun by other criteria, and no regrade has
 * asked by these. Somebody who followed the present page already says nothing of the others, who were asked before.
 */
export function asksAgain(
  { reviewed, graded, outdated }: Pick<AssignmentState, 'reviewed' | 'graded' | 'outdated'>,
  { tree, criteria }: Pick<ReviewSubject, 'tree' | 'criteria'>,
): boolean {
  const here = (one: { readonly tree: string }) => one.tree === tree
  const last = graded.findLast((one) => here(one) && one.asksAgain === true)
  if (last?.criteria !== undefined) return last.criteria !== criteria
  const isOther = (one: ReviewSubject) => one.criteria !== criteria
  // An appeal names the criteria of the levels that it is against.
  const byPeople = (one: ReviewRecord) => here(one) && one.kind !== 'appealed'
  const own = reviewed.filter(byPeople)
  if (own.some((one) => one.kind === 'unsealed' && !isOther(one))) return false
  if (last === undefined) return own.some(isOther)
  // A log from before regrades noted their criteria: what came since says by which it asked.
  return own.every(isOther) || reviewed.slice(outdated).filter(byPeople).some(isOther)
}
