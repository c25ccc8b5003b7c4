import { completePath, type GradedRecord, scorecardPath } from '../assignment/ledger-record.ts'
import { WorldError } from '../input/bad-news.ts'
import { parseScorecard } from '../scorecard/read-result.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { LedgerSource } from './ledger-source.ts'

type Source = Pick<LedgerSource, 'readText'>
type Grade = Pick<GradedRecord, 'tree' | 'rubric'>

/** The latest version of a scorecard: with what people reviewed, once that is open. Throws WorldError. */
export async function readLatest(source: Source, id: string, grade: Grade): Promise<Scorecard> {
  const scorecard = await findLatest(source, id, grade)
  if (scorecard !== null) return scorecard
  const path = scorecardPath(id, grade.tree, grade.rubric)
  throw new WorldError(`${path} is missing from the ledger or was changed by hand`, {
    code: 'ledger',
  })
}

/** The same; null where it is missing, or was changed by hand. */
export async function findLatest(
  source: Source,
  id: string,
  { tree, rubric }: Grade,
): Promise<Scorecard | null> {
  const complete = await source.readText(completePath(id, tree, rubric))
  const text = complete ?? (await source.readText(scorecardPath(id, tree, rubric)))
  return parseScorecard(text ?? '')
}
