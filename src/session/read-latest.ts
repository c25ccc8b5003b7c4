import { completePath, type GradedRecord, scorecardPath } from '../assignment/ledger-record.ts'
import { WorldError } from '../input/bad-news.ts'
import { parseScorecard } from '../scorecard/read-result.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { LedgerSource } from './ledger-source.ts'

type Source = Pick<LedgerSource, 'readText'>
type Grade = Pick<GradedRecord, 'tree' | 'rubric'>

/** The scorecard at a path of the ledger; null where there is none. Throws WorldError for one that was changed by hand. */
export async function findScorecard(source: Source, path: string): Promise<Scorecard | null> {
  const text = await source.readText(path)
  return text === null ? null : scorecardIn(text, path)
}

/** The same for one that has to be there. */
export async function readScorecard(source: Source, path: string): Promise<Scorecard> {
  return (await findScorecard(source, path)) ?? refuseMissing(path)
}

/** The latest version of a scorecard: with what people reviewed, once that is open. Throws WorldError. */
export async function readLatest(source: Source, id: string, grade: Grade): Promise<Scorecard> {
  const scorecard = await findLatest(source, id, grade)
  return scorecard ?? refuseMissing(scorecardPath(id, grade.tree, grade.rubric))
}

/** The same; null where there is neither version. */
export async function findLatest(
  source: Source,
  id: string,
  { tree, rubric }: Grade,
): Promise<Scorecard | null> {
  const complete = await findScorecard(source, completePath(id, tree, rubric))
  return complete ?? (await findScorecard(source, scorecardPath(id, tree, rubric)))
}

/** A scorecard that the ledger holds. Throws WorldError for a text that is none. */
export function scorecardIn(text: string, path: string): Scorecard {
  const scorecard = parseScorecard(text)
  if (scorecard !== null) return scorecard
  throw new WorldError(`${path} was changed by hand`, { code: 'ledger' })
}

function refuseMissing(path: string): never {
  throw new WorldError(`${path} is missing from the ledger`, { code: 'ledger' })
}
