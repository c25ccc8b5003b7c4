import { completePath, type GradedRecord, scorecardPath } from '../assignment/ledger-record.ts'
import { WorldError } from '../input/bad-news.ts'
import { parseScorecard } from '../scorecard/read-result.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { LedgerSource } from './ledger-source.ts'

/** The latest version of a scorecard: with what people reviewed, once that is open. Throws WorldError. */
export async function readLatest(
  source: Pick<LedgerSource, 'readText'>,
  id: string,
  { tree, rubric }: Pick<GradedRecord, 'tree' | 'rubric'>,
): Promise<Scorecard> {
  const complete = await source.readText(completePath(id, tree, rubric))
  const path = scorecardPath(id, tree, rubric)
  const scorecard = parseScorecard(complete ?? (await source.readText(path)) ?? '')
  if (scorecard !== null) return scorecard
  throw new WorldError(`${path} is missing from the ledger or was changed by hand`, {
    code: 'ledger',
  })
}
