import { parse } from 'csv-parse/sync'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { LEVELS, type Level } from '../rubric/rubric.ts'

export const RATING_COLUMNS = ['reviewer_id', 'paper_id', 'criterion', 'level'] as const

/** One level that a reviewer gave one criterion of an anchor paper. */
export interface RatingRow {
  readonly reviewer: string
  readonly paper: string
  readonly criterion: string
  readonly level: Level
}

/** Reads the filled table; everything wrong with it is listed at once. */
export function parseRatings(
  text: string,
  file: string,
  known: { readonly papers: readonly string[]; readonly criteria: readonly string[] },
): Result<readonly RatingRow[], readonly ConfigIssue[]> {
  const issue = (line: number, message: string, hint: string): ConfigIssue => {
    return { file, line, path: '', message, hint }
  }
  const lines = parse(text, {
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    bom: true,
  })
  const [head = [], ...body] = lines
  if (head.join() !== RATING_COLUMNS.join()) {
    return {
      ok: false,
      error: [issue(1, `the columns are ${head.join(',')}`, `Use ${RATING_COLUMNS.join(',')}.`)],
    }
  }
  const read = body.map((cells) => readRow(cells, known))
  const seen = new Set<string>()
  const issues = read.flatMap(({ problems }, index) => {
    const cell = (body[index] ?? []).slice(0, 3).join()
    const again = seen.has(cell) ? ['an earlier line rates this already'] : []
    seen.add(cell)
    return [...problems, ...again].map((problem) => issue(index + 2, problem, HINT))
  })
  if (issues.length > 0) return { ok: false, error: issues }
  return { ok: true, value: read.flatMap(({ row }) => row ?? []) }
}

interface ReadRow {
  readonly row: RatingRow | null
  readonly problems: readonly string[]
}

function readRow(
  [reviewer = '', paper = '', criterion = '', typed = '']: readonly string[],
  known: { readonly papers: readonly string[]; readonly criteria: readonly string[] },
): ReadRow {
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
