import type { WriteUpTable } from '../rubric/rubric.ts'
import type { Table } from './table.ts'

export type TableCheck = keyof typeof PROBLEMS

/** What is wrong with a table, in our words; null for nothing. `text`: the section that has to name its numbers. */
export function tableProblem(
  check: TableCheck,
  asked: WriteUpTable | null,
  table: Table | null,
  text: string,
): string | null {
  if (asked === null) return null
  if (table === null) return `${asked.file} is missing, or is no table of comma-separated values`
  const rows = table.rows.map(
    (cells) =>
      new Map(asked.columns.map((name) => [name, cells[table.columns.indexOf(name)] ?? ''])),
  )
  return PROBLEMS[check]({ asked, columns: table.columns, rows, text })
}

interface View {
  readonly asked: WriteUpTable
  readonly columns: readonly string[]
  /** By the columns that are asked for. */
  readonly rows: readonly Row[]
  readonly text: string
}

const PROBLEMS = {
  parses: shapeProblem,
  rows: ({ asked: { minRows, maxRows }, rows }: View) =>
    rows.length >= minRows && rows.length <= maxRows
      ? null
      : `${rows.length} rows (${minRows} to ${maxRows} asked)`,
  filled: ({ rows }: View) =>
    rows.length > 0 && rows.every((row) => [...row.values()].every((cell) => cell !== ''))
      ? null
      : 'there are empty cells',
  unit: ({ asked, rows }: View) =>
    rows.some((row) => namesUnit(row, asked)) ? null : 'no row is in units of time, money or users',
  'in-text': textProblem,
} as const

type Row = ReadonlyMap<string, string>

function shapeProblem({ asked, columns, rows }: View): string | null {
  if (columns.join() !== asked.columns.join()) {
    return `the columns are not ${asked.columns.join(', ')}`
  }
  const wrong = asked.numeric.find((name) =>
    rows.some((row) => numberOf(row.get(name) ?? '') === null),
  )
  if (wrong !== undefined) return `the column ${wrong} has to hold numbers`
  const [choice] = Object.entries(asked.choices).filter(([name, words]) =>
    rows.some((row) => !words.includes((row.get(name) ?? '').toLowerCase())),
  )
  return choice === undefined ? null : `the column ${choice[0]} takes ${choice[1].join(', ')}`
}

function namesUnit(row: Row, { unitColumns, unitWords }: WriteUpTable): boolean {
  const words = unitColumns.flatMap((name) =>
    (row.get(name) ?? '').toLowerCase().split(/[^\p{L}\p{N}€$£]+/u),
  )
  return unitWords.some((unit) =>
    words.some((word) => word === unit.toLowerCase() || word === `${unit.toLowerCase()}s`),
  )
}

function textProblem({ asked: { inText }, rows, text }: View): string | null {
  const known = new Set(numbersIn(text))
  const missing = rows.some((row) => {
    const number = numberOf(row.get(inText.column) ?? '')
    return number === null || !known.has(Math.abs(number))
  })
  return missing || rows.length === 0
    ? `${inText.section} does not name every number of the column ${inText.column}`
    : null
}

/** A cell as a number; null where it is none. Thousands may be set apart by commas or spaces. */
function numberOf(cell: string): number | null {
  return /^[-+]?\d{1,15}(?:[, ]\d{3}){0,4}(?:\.\d{1,10})?$/.test(cell)
    ? Number(cell.replace(/[, ]/g, ''))
    : null
}

/** The numbers of a text, without their signs. */
export function numbersIn(text: string): readonly number[] {
  const written = text.match(/\d{1,15}(?:[, ]\d{3}(?!\d)){0,4}(?:\.\d{1,10})?/g) ?? []
  return written.map((number) => Number(number.replace(/[, ]/g, '')))
}
