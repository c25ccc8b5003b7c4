import type { GradedRecord } from './ledger-record.ts'
import { type AssignmentState, gradedSubmission, latestGraded } from './state.ts'

/** Of what was pinned at the deadline, also where something else was graded after it; undefined where that was nothing. */
export function countedGrade(state: AssignmentState): GradedRecord | undefined {
  const { submissionTree, submission, isPinned } = state
  if (isPinned && submission === null) return undefined
  if (submissionTree === null) return latestGraded(state)
  return state.graded.findLast(({ stale, tree }) => !stale && tree === submissionTree)
}

/** What can be told of somebody's work: before the deadline what was graded last, and after it only what counts. */
export function reportedGrade(state: AssignmentState): GradedRecord | undefined {
  if (state.status === 'open') return latestGraded(state)
  return state.status === 'closed' ? countedGrade(state) : gradedSubmission(state)
}
