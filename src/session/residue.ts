import { randomUUID } from 'node:crypto'
import { completePath, type GradedRecord, scorecardPath } from '../assignment/ledger-record.ts'
import { type AssignmentState, latestGraded } from '../assignment/state.ts'
import { isComplete, printResidue, residueOfScorecard, residuePath } from '../report/residue.ts'
import { parseScorecard } from '../scorecard/read-result.ts'
import type { HubSession } from './hub-session.ts'

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
  const { id } = state.assignment
  const { tree, rubric } = graded
  const read = async (path: string) => (await session.ledger.readFile(path))?.text
  const text =
    (await read(completePath(id, tree, rubric))) ?? (await read(scorecardPath(id, tree, rubric)))
  const scorecard = parseScorecard(text ?? '')
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
