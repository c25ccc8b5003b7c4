import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { type CsvRow, readCsv } from '../input/read-csv.ts'
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

const COLUMNS = [...REQUIRED, ...Object.values(PERFORMANCE)]

/** Reads outcomes.csv; everything wrong with it is listed at once. */
export function parseOutcomes(
  text: string,
  file: string,
): Result<readonly Outcome[], readonly ConfigIssue[]> {
  const table = readCsv(text, file, {
    known: COLUMNS,
    required: () => REQUIRED,
    takesOthers: true,
    hint: `The first line names the columns: ${REQUIRED.join(',')}.`,
  })
  const hint = 'docs/outcomes.md says what each column holds.'
  const issues = table.rows.flatMap((row, index) =>
    [...problemsOf(row.cells), ...twice(table.rows, index)].map((message) => {
      return { file, line: row.line, path: '', message, hint }
    }),
  )
  const all = [...table.issues, ...issues]
  return all.length > 0
    ? { ok: false, error: all }
    : { ok: true, value: table.rows.map(({ cells }) => outcomeOf(cells)) }
}

function problemsOf(line: CsvRow['cells']): readonly string[] {
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

function twice(rows: readonly CsvRow[], index: number): readonly string[] {
  const id = rows[index]?.cells['candidate_id']
  const first = rows.findIndex(({ cells }) => cells['candidate_id'] === id)
  return first === index ? [] : [`${id} is on line ${rows[first]?.line} too`]
}

function outcomeOf(line: CsvRow['cells']): Outcome {
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
  if (day > daysOf(year, month)) return undefined
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return y * 365 + leaps + Math.floor((153 * m + 2) / 5) + day - 1
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}
