import { parse } from 'csv-parse/sync'
import type { Result } from '../input/config-issue.ts'

export interface Table {
  /** By the names that are asked for; null for a column that is not there. */
  readonly columns: ReadonlyMap<string, number | null>
  /** Whether the file has these columns and no others. */
  readonly isAsAsked: boolean
  readonly rows: readonly Row[]
}

export interface Row {
  /** The line on which it begins, 1-based. */
  readonly line: number
  readonly cells: readonly string[]
}

// A table of a few rows; what is larger was not written by hand.
const MOST_CHARS = 20_000
const DELIMITERS = [',', ';', '\t', '|', '，', '；'] as const
// A title, a note or the fence of a code block above the names of the columns.
const LINES_ABOVE = 3

/**
 * Reads a table with a line of column names, as spreadsheets of any country save one, or as Markdown: with
 * commas, semicolons, tabs or bars, with `sep=;`, a title or a fence above, with curly quotation marks, and
 * with empty rows and columns at its edges. Otherwise what is wrong, in our words.
 */
export function readTable(text: string, asked: readonly string[]): Result<Table, string> {
  if (text.length > MOST_CHARS) return no('is larger than a small table')
  const [, named, rest = ''] = /^\s*"?sep=(.)"?\r?\n([\s\S]*)$/i.exec(text) ?? []
  const written = named === undefined ? text : rest
  // Curly marks around whole cells are an editor's doing.
  const body = /^\s*[“”„]/.test(written) ? written.replace(/[“”„]/g, '"') : written
  const attempts = [...(named === undefined ? [] : [named]), ...DELIMITERS].map((delimiter) =>
    readWith(body, delimiter, asked, named === undefined ? 0 : 1),
  )
  // The one that finds most of the columns; the first of equals.
  const best = attempts.reduce((one, other) => (known(other) > known(one) ? other : one))
  const first = attempts[0] ?? best
  return known(best) > 0 ? best : first
}

function known(table: Result<Table, string>): number {
  if (!table.ok) return -1
  return [...table.value.columns.values()].filter((index) => index !== null).length
}

function readWith(
  text: string,
  delimiter: string,
  asked: readonly string[],
  linesAbove: number,
): Result<Table, string> {
  const records = recordsOf(text, delimiter, linesAbove)
  if (!records.ok) return records
  const [head, ...rows] = tableOf(records.value, asked)
  if (head === undefined) return no('is empty')
  const names = head.cells.map(plain)
  while (names.at(-1) === '') names.pop()
  const uneven = rows.find(({ cells }) => cells.slice(names.length).some((cell) => cell !== ''))
  if (uneven !== undefined) {
    return no(
      `has more cells in line ${uneven.line} than columns; put quotation marks around a cell with "${delimiter === '\t' ? 'a tab' : delimiter}" in it`,
    )
  }
  const columns = asked.map((name): [string, number | null] => {
    const index = names.indexOf(plain(name))
    return [name, index < 0 ? null : index]
  })
  const isAsAsked = names.toSorted().join() === asked.map(plain).sort().join()
  return { ok: true, value: { columns: new Map(columns), isAsAsked, rows } }
}

/** From the names of the columns on, without what Markdown has around a table. */
function tableOf(records: readonly Row[], asked: readonly string[]): readonly Row[] {
  const wanted = new Set(asked.map(plain))
  const named = ({ cells }: Row) => cells.filter((cell) => wanted.has(plain(cell))).length
  const above = records
    .slice(0, LINES_ABOVE + 1)
    .findIndex((row) => named(row) > 0 && 2 * named(row) >= asked.length)
  const kept = records
    .slice(Math.max(above, 0))
    .filter(({ cells }) => !cells.every((cell) => /^(?::?-+:?|`{3,})?$/.test(cell)))
  // Bars at both edges make an empty column on the left.
  const isBarred = kept.length > 1 && kept.every(({ cells }) => cells[0] === '')
  return isBarred ? kept.map(({ line, cells }) => ({ line, cells: cells.slice(1) })) : kept
}

function recordsOf(
  text: string,
  delimiter: string,
  linesAbove: number,
): Result<readonly Row[], string> {
  const ends: number[] = []
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      on_record: (record, { lines }) => {
        ends.push(lines + linesAbove)
        return record
      },
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    })
    const rows = records.map((cells, index): Row => {
      const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      return { line: (ends[index] ?? 0) - breaks, cells }
    })
    return { ok: true, value: rows }
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? error.lines : null
    const where = typeof line === 'number' ? ` near line ${line + linesAbove}` : ''
    return no(`has a quotation mark in a wrong place${where}; save it as CSV (UTF-8)`)
  }
}

function no(error: string): Result<never, string> {
  return { ok: false, error }
}

/** A column's name as it is compared: "How measured" is how_measured. */
function plain(name: string): string {
  const text = name.normalize('NFKC').toLowerCase()
  return text.replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}
