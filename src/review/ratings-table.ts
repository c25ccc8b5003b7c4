import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { type CsvRow, readCsv } from '../input/read-csv.ts'
import { LEVELS, type Level } from '../rubric/rubric.ts'

export const RATING_COLUMNS = ['reviewer_id', 'paper_id', 'criterion', 'level'] as const

/** One level that a reviewer gave one criterion of an anchor paper. */
export interface RatingRow {
  readonly reviewer: string
  readonly paper: string
  readonly criterion: string
  readonly level: Level
}

interface Known {
  readonly papers: readonly string[]
  readonly criteria: readonly string[]
}

/** Reads the filled table; everything wrong with it is listed at once. */
export function parseRatings(
  text: string,
  file: string,
  known: Known,
): Result<readonly RatingRow[], readonly ConfigIssue[]> {
  const { rows, issues } = readCsv(text, file, {
    known: RATING_COLUMNS,
    required: () => RATING_COLUMNS,
    takesOthers: false,
    hint: `The first line names the columns: ${RATING_COLUMNS.join(',')}.`,
  })
  if (issues.length === 0 && rows.every(({ cells }) => isUnfilled(cells))) {
    const message = 'is not filled in'
    return { ok: false, error: [{ file, line: null, path: '', message, hint: HINT }] }
  }
  const read = rows.map(({ cells, line }) => ({ line, cells, ...readRow(cells, known) }))
  const seen = new Set<string>()
  const wrong = read.flatMap(({ problems, line, cells }) => {
    const place = JSON.stringify([cells['reviewer_id'], cells['paper_id'], cells['criterion']])
    const again = seen.has(place) ? ['an earlier line rates this already'] : []
    seen.add(place)
    const all = [...problems, ...again]
    return all.map((message) => ({ file, line, path: '', message, hint: HINT }))
  })
  const all = [...issues, ...wrong]
  if (all.length > 0) return { ok: false, error: all }
  return { ok: true, value: read.flatMap(({ row }) => row ?? []) }
}

/** As `calibrate --out` writes it: papers and criteria, and nobody who has rated them. */
function isUnfilled(cells: CsvRow['cells']): boolean {
  return cells['reviewer_id'] === '' && cells['level'] === ''
}

interface ReadRow {
  readonly row: RatingRow | null
  readonly problems: readonly string[]
}

function readRow(cells: CsvRow['cells'], known: Known): ReadRow {
  const [reviewer = '', paper = '', criterion = '', typed = ''] = RATING_COLUMNS.map(
    (name) => cells[name] ?? '',
  )
  const level = LEVELS.find((each) => String(each) === typed)
  const problems = [
    ...(reviewer === '' ? ['reviewer_id is empty'] : []),
    ...(known.papers.includes(paper) ? [] : [`there is no paper "${paper}"`]),
    ...(known.criteria.includes(criterion) ? [] : [`there is no criterion "${criterion}"`]),
    ...(level === undefined ? [`"${typed}" is not a level`] : []),
  ]
  return { row: level === undefined ? null : { reviewer, paper, criterion, level }, problems }
}

const HINT = 'Each line is your login, a paper, a criterion and a level from 1 to 4.'
