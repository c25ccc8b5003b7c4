import type { AssignmentState } from '../assignment/state.ts'
import { shift } from '../input/moment.ts'
import type { ReviewProgress } from './review-progress.ts'

// Whoever is asked within a day of the deadline has as long as everybody else.
const SOON = { hours: 24 }

/**
 * Since when a submission waits for reviewers: the deadline, or whatever asked for reviews after it. That is a grade
 * that came late, a regrade that asks everybody again, an appeal, or two who are apart.
 */
export function waitingSince(
  { deadline, graded, reviewed }: Pick<AssignmentState, 'deadline' | 'graded' | 'reviewed'>,
  tree: string,
  { appeal, isKnownApart }: Pick<ReviewProgress, 'appeal' | 'isKnownApart'>,
): string {
  const own = graded.filter((one) => one.tree === tree)
  const first = own.find(({ stale }) => !stale)?.at ?? deadline
  const again = own.findLast(({ asksAgain }) => asksAgain === true)?.at
  const apart = reviewed.findLast((one) => one.kind === 'apart' && one.tree === tree)?.at
  const later = [
    first > shift(deadline, SOON) ? first : undefined,
    again,
    appeal?.at,
    isKnownApart ? apart : undefined,
  ]
  const known = later.filter((at) => at !== undefined)
  return [deadline, ...known].toSorted().at(-1) ?? deadline
}
