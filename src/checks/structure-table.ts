import type { Result } from '../input/config-issue.ts'
import type { WriteUpTable } from '../rubric/rubric.ts'
import { numbersIn, readingsOf } from './numbers.ts'
import type { Row, Table } from './table.ts'

export type TableCheck = keyof typeof PROBLEMS

/** What is wrong, in our words, or that there was no looking without what another check asks for. */
export type Problem = string | typeof WAITS
export const WAITS = Symbol('waits for the first check of its kind')

/** What is wrong with a table; null for nothing. `text`: the section that has to name its numbers. */
export function tableProblem(
  check: TableCheck,
  asked: WriteUpTable | null,
  table: Result<Table, string> | null,
  text: string | null,
): Problem | null {
  if (asked === null) return null
  if (table === null) return check === 'parses' ? `${asked.file} is missing` : WAITS
  if (!table.ok) return check === 'parses' ? `${asked.file} ${table.error}` : WAITS
  return PROBLEMS[check]({ asked, table: table.value, text })
}

interface View {
  readonly asked: WriteUpTable
  readonly table: Table
  /** Null when the section was not found. */
  readonly text: string | null
}

const PROBLEMS = {
  parses: shapeProblem,
  rows: rowsProblem,
  filled: filledProblem,
  unit: unitProblem,
  'in-text': textProblem,
} as const

function shapeProblem(view: View): string | null {
  const { asked, table } = view
  const missing = missingOf(asked.columns, table)
  if (missing.length > 0) {
    return `the columns are not ${asked.columns.join(', ')}: ${missing.join(', ')} not found in the first line`
  }
  if (!table.isAsAsked) return `the columns are not ${asked.columns.join(', ')} alone`
  return notNumbers(view) ?? notChoices(view)
}

function notNumbers({ asked, table }: View): string | null {
  const [wrong] = table.rows.flatMap((row) =>
    asked.numeric
      .filter((name) => readingsOf(cellOf(row, name, table)).length === 0)
      .map(
        (name) => `the column ${name} has to hold numbers and nothing else: see line ${row.line}`,
      ),
  )
  return wrong ?? null
}

function notChoices({ asked, table }: View): string | null {
  const [wrong] = table.rows.flatMap((row) =>
    Object.entries(asked.choices)
      .filter(([name, words]) => !words.some((word) => isSame(word, cellOf(row, name, table))))
      .map(([name, words]) => `the column ${name} takes ${words.join(', ')}: see line ${row.line}`),
  )
  return wrong ?? null
}

function isSame(word: string, cell: string): boolean {
  return cell.normalize('NFKC').trim().toLowerCase() === word.toLowerCase()
}

function rowsProblem({ asked: { minRows, maxRows }, table: { rows } }: View): string | null {
  return rows.length >= minRows && rows.length <= maxRows
    ? null
    : `${rows.length} rows (${minRows} to ${maxRows} asked)`
}

function filledProblem({ asked, table }: View): Problem | null {
  if (missingOf(asked.columns, table).length > 0) return WAITS
  if (table.rows.length === 0) return 'there are no rows'
  const [empty] = table.rows.flatMap((row) =>
    asked.columns
      .filter((name) => cellOf(row, name, table) === '')
      .map((name) => `there are empty cells: ${name} in line ${row.line}`),
  )
  return empty ?? null
}

function unitProblem({ asked, table }: View): Problem | null {
  const columns = asked.unitColumns.filter((name) => missingOf([name], table).length === 0)
  if (columns.length === 0) return WAITS
  const words = table.rows.flatMap((row) =>
    columns.flatMap((name) =>
      cellOf(row, name, table)
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}\p{Sc}]+/u),
    ),
  )
  const isNamed = asked.unitWords.some((unit) =>
    words.some((word) => word === unit.toLowerCase() || word === `${unit.toLowerCase()}s`),
  )
  return isNamed
    ? null
    : `no row is in units of time, money or users, such as ${asked.unitWords.slice(0, 8).join(', ')}`
}

function textProblem({ asked: { inText }, table, text }: View): Problem | null {
  if (text === null || missingOf([inText.column], table).length > 0) return WAITS
  if (table.rows.length === 0) return WAITS
  const known = new Set(numbersIn(text))
  const readings = table.rows.map((row) => ({
    line: row.line,
    numbers: readingsOf(cellOf(row, inText.column, table)),
  }))
  if (readings.some(({ numbers }) => numbers.length === 0)) return WAITS
  const missing = readings.find(({ numbers }) => !numbers.some((it) => known.has(Math.abs(it))))
  return missing === undefined
    ? null
    : `${inText.section} does not name every number of the column ${inText.column}: see line ${missing.line}`
}

function missingOf(names: readonly string[], { columns }: Table): readonly string[] {
  return names.filter((name) => (columns.get(name) ?? null) === null)
}

function cellOf({ cells }: Row, name: string, { columns }: Table): string {
  const index = columns.get(name) ?? null
  return index === null ? '' : (cells[index] ?? '')
}
