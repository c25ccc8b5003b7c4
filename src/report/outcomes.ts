import { parse } from 'csv-parse/sync'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { COMPETENCIES, type Competency } from '../rubric/rubric.ts'

/** How somebody did on the job, as a manager rated it on the form of docs/outcomes.md. */
export interface Outcome {
  readonly candidate: string
  readonly hired: boolean
  /** Days from the start to the rating; null where a date is missing. */
  readonly days: number | null
  /** 1 to 5; null where it was not rated. */
  readonly overall: number | null
  readonly competencies: Readonly<Record<Competency, number | null>>
  /** Whether the rater had not seen the scorecard. */
  readonly blind: boolean
}

const REQUIRED = [
  'candidate_id',
  'hired',
  'start_date',
  'perf_overall',
  'rater_id',
  'rated_on',
  'blind',
]
const PERFORMANCE: Readonly<Record<Competency, string>> = {
  'ml-fundamentals': 'perf_F',
  'practical-coding': 'perf_C',
  'system-design': 'perf_S',
  'business-impact': 'perf_B',
}

type Line = Readonly<Record<string, string>>

/** Reads outcomes.csv; everything wrong with it is listed at once. */
export function parseOutcomes(
  text: string,
  file: string,
): Result<readonly Outcome[], readonly ConfigIssue[]> {
  const table = readTable(text, file, REQUIRED)
  if (!table.ok) return table
  const lines = table.value
  const issues = lines.flatMap((line, index) =>
    [...problemsOf(line), ...twice(lines, index)].map((message) => {
      const hint = 'docs/outcomes.md says what each column holds.'
      return { file, line: index + 2, path: '', message, hint }
    }),
  )
  return issues.length > 0
    ? { ok: false, error: issues }
    : { ok: true, value: lines.map(outcomeOf) }
}

/** Lines of a CSV by column; a missing column is a problem, a further one is not. */
export function readTable(
  text: string,
  file: string,
  required: readonly string[],
): Result<readonly Line[], readonly ConfigIssue[]> {
  const options = { columns: true, bom: true, trim: true, skip_empty_lines: true } as const
  const issue = (message: string): ConfigIssue => {
    const hint = `The first line names the columns: ${required.join(',')}.`
    return { file, line: 1, path: '', message, hint }
  }
  let lines: readonly Line[]
  try {
    lines = parse(text, { ...options, relax_column_count: true }) as readonly Line[]
  } catch (error) {
    return { ok: false, error: [issue(error instanceof Error ? error.message : String(error))] }
  }
  const missing = required.filter((column) => lines[0] !== undefined && !(column in lines[0]))
  if (lines.length === 0)
    return { ok: false, error: [issue('there is no line below the column names')] }
  if (missing.length === 0) return { ok: true, value: lines }
  return { ok: false, error: missing.map((column) => issue(`there is no column ${column}`)) }
}

function problemsOf(line: Line): readonly string[] {
  const yesOrNo = ['hired', 'blind'].filter((name) => !/^[01]?$/.test(line[name] ?? ''))
  const dates = ['start_date', 'rated_on'].filter((name) => dayOf(line[name]) === undefined)
  const ratings = ['perf_overall', ...Object.values(PERFORMANCE)].filter(
    (name) => !/^(?:[1-5](?:\.\d+)?)?$/.test(line[name] ?? '') || Number(line[name]) > 5,
  )
  return [
    ...(line['candidate_id'] === '' ? ['candidate_id is empty'] : []),
    ...yesOrNo.map((name) => `${name} must be 0 or 1, not "${line[name]}"`),
    ...dates.map((name) => `${name} must be a date such as 2026-03-01, not "${line[name]}"`),
    ...ratings.map((name) => `${name} must be from 1 to 5, not "${line[name]}"`),
  ]
}

function twice(lines: readonly Line[], index: number): readonly string[] {
  const id = lines[index]?.['candidate_id']
  const first = lines.findIndex((line) => line['candidate_id'] === id)
  return first === index ? [] : [`${id} is on line ${first + 2} too`]
}

function outcomeOf(line: Line): Outcome {
  const [start, rated] = [dayOf(line['start_date']), dayOf(line['rated_on'])]
  return {
    candidate: line['candidate_id'] ?? '',
    hired: line['hired'] === '1',
    days: start == null || rated == null ? null : rated - start,
    overall: ratingOf(line['perf_overall']),
    competencies: Object.fromEntries(
      COMPETENCIES.map((id) => [id, ratingOf(line[PERFORMANCE[id]])]),
    ) as Record<Competency, number | null>,
    blind: line['blind'] === '1',
  }
}

function ratingOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}

const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Days since 1 March of the year 0 (Hinnant, "chrono-compatible date algorithms"); null for none. */
function dayOf(text: string | undefined): number | null | undefined {
  if (text === undefined || text === '') return null
  const match = DATE.exec(text)
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return y * 365 + leaps + Math.floor((153 * m + 2) / 5) + day - 1
}
