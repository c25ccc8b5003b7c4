import type { FlaggedRecord, SubmittedRecord } from './ledger-record.ts'
import { type AssignmentState, latestGraded } from './state.ts'

const CODE = 'late-push'

/** What pins a submission says as well whether somebody pushed afterwards, so that no run dies between the two. */
export function lateFlag({ late, deadline, at, by }: SubmittedRecord): readonly FlaggedRecord[] {
  if (late !== true) return []
  return [{ kind: 'flagged', at, by, code: CODE, what: `pushed after the deadline ${deadline}` }]
}

/**
 * Whether somebody pushed after the deadline and the present scorecard does not say so yet. Whoever pins the
 * submission hands it out once more; where a run dies before that, the next one does. What is published then is
 * recorded once more, which ends it.
 */
export function isLateUnseen(state: AssignmentState): boolean {
  const late = state.flagged.findLast(({ code }) => code === CODE)
  const shown = latestGraded(state)
  if (state.status !== 'submitted' || late === undefined || shown === undefined) return false
  return shown.at < late.at
}
