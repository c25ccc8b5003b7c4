import { randomUUID } from 'node:crypto'
import { countedGrade } from '../assignment/counted-grade.ts'
import type { GradedRecord } from '../assignment/ledger-record.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { WorldError } from '../input/bad-news.ts'
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
  const scorecard = await scorecardLeft(session, state.assignment.id, graded)
  if (scorecard === null || !isComplete(scorecard)) return []
  const path = residuePath(scorecard, randomUUID())
  return [{ path, content: printResidue(residueOfScorecard(scorecard)) }]
}

/** One that was changed by hand keeps nobody from being erased. */
async function scorecardLeft(session: HubSession, id: string, graded: GradedRecord) {
  try {
    return await findLatest(ledgerSource(session, ''), id, graded)
  } catch (error) {
    if (!(error instanceof WorldError) || error.code !== 'ledger') throw error
    session.log(`${error.message}: nothing of it is kept for the retrospective`)
    return null
  }
}
