import { randomUUID } from 'node:crypto'
import type { GradedRecord } from '../assignment/ledger-record.ts'
import { type AssignmentState, latestGraded } from '../assignment/state.ts'
import { isComplete, printResidue, residueOfScorecard, residuePath } from '../report/residue.ts'
import type { HubSession } from './hub-session.ts'
import { ledgerSource } from './ledger-source.ts'
import { findLatest } from './read-latest.ts'

/**
 * What an erasure leaves for the retrospective where takehome.yml says so: a file with the points of each
 * criterion. Its name is drawn at random, so that it follows from nothing.
 */
export async function residueOf(
  session: HubSession,
  state: AssignmentState,
): Promise<readonly { readonly path: string; readonly content: string }[]> {
  const graded = countedGrade(state)
  if (!session.config.retain.residue || graded === undefined) return []
  const scorecard = await findLatest(ledgerSource(session, ''), state.assignment.id, graded)
  if (scorecard === null || !isComplete(scorecard)) return []
  const path = residuePath(scorecard, randomUUID())
  return [{ path, content: printResidue(residueOfScorecard(scorecard)) }]
}

/** Of what was pinned at the deadline, also where something else was graded after it; undefined where that was nothing. */
export function countedGrade(state: AssignmentState): GradedRecord | undefined {
  const { submissionTree, submission, status } = state
  if (status === 'submitted' && submission === null) return undefined
  if (submissionTree === null) return latestGraded(state)
  return state.graded.findLast(({ stale, tree }) => !stale && tree === submissionTree)
}
