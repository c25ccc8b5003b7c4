import { CsvError, parse } from 'csv-parse/sync'
import type { ConfigIssue } from './config-issue.ts'

/** What a table's heading line has to name. */
export interface CsvColumns {
  readonly known: readonly string[]
  /** Of these, which have to be there, where the heading line names the columns given. */
  readonly required: (head: readonly string[]) => readonly string[]
  /** Whether columns of other names are read over; else each is an issue. */
  readonly takesOthers: boolean
  /** How to mend the heading line. */
  readonly hint: string
}

export interface CsvRow {
  /** 1-based, in the file. */
  readonly line: number
  /** By column; a known column that is not there is empty. */
  readonly cells: Readonly<Record<string, string>>
}

/** The rows that can be read, and what is wrong with the others. No row where the heading line is wrong. */
export interface CsvTable {
  readonly head: readonly string[]
  readonly rows: readonly CsvRow[]
  readonly issues: readonly ConfigIssue[]
}

/**
 * Reads a table with a heading line as spreadsheets of any country save it: with commas, semicolons or tabs,
 * `sep=;` above, empty rows below and empty columns at the right. Names of columns are read in any case.
 */
export function readCsv(text: string, file: string, columns: CsvColumns): CsvTable {
  const issue = (line: number | null, message: string, hint: string): ConfigIssue => {
    return { file, line, path: '', message, hint }
  }
  const parsed = parseRecords(text)
  if ('fault' in parsed) {
    const { fault, line } = parsed
    return { head: [], rows: [], issues: [issue(line, fault, 'Correct this line.')] }
  }
  const [heading, ...records] = parsed
  const head = headOf(heading?.cells ?? [], columns.known)
  const wrong = [
    ...headFaults(head, columns),
    ...(records.length === 0 ? ['there is no line below the column names'] : []),
  ]
  if (wrong.length > 0) {
    const issues = wrong.map((message) => issue(heading?.line ?? 1, message, columns.hint))
    return { head, rows: [], issues }
  }
  const isEven = ({ cells }: RawRow) =>
    cells.length >= head.length && cells.slice(head.length).every((cell) => cell === '')
  const [even, uneven] = [records.filter(isEven), records.filter((record) => !isEven(record))]
  const issues = uneven.map(({ line, cells }) =>
    issue(
      line,
      `has ${cells.length} cells, and the first line names ${head.length} columns`,
      UNEVEN,
    ),
  )
  return {
    head,
    issues,
    rows: even.map(({ line, cells }) => rowOf(line, cells, head, columns.known)),
  }
}

const UNEVEN =
  'Leave a cell empty where there is nothing to say, and put quotation marks around one with a comma in it.'

function headOf(cells: readonly string[], known: readonly string[]): readonly string[] {
  const isLike = (name: string) => (one: string) => one.toLowerCase() === name.toLowerCase()
  const head = cells.map((name) => known.find(isLike(name)) ?? name)
  return head.slice(0, head.findLastIndex((name) => name !== '') + 1)
}

function headFaults(
  head: readonly string[],
  { known, required, takesOthers }: CsvColumns,
): readonly string[] {
  const unknown = takesOthers ? [] : head.filter((name) => !known.includes(name))
  const repeated = new Set(head.filter((name, index) => head.indexOf(name) < index))
  const missing = required(head).filter((name) => !head.includes(name))
  return [
    ...unknown.map((name) => `"${name}" is not a column`),
    ...[...repeated].map((name) => `the column ${name} is there twice`),
    ...missing.map((name) => `the column ${name} is missing`),
  ]
}

function rowOf(
  line: number,
  cells: readonly string[],
  head: readonly string[],
  known: readonly string[],
): CsvRow {
  const absent = known.map((name) => [name, ''] as const)
  const present = head.map((name, index) => [name, cells[index] ?? ''] as const)
  return { line, cells: Object.fromEntries([...absent, ...present]) }
}

interface RawRow {
  readonly cells: readonly string[]
  readonly line: number
}

function parseRecords(
  text: string,
): readonly RawRow[] | { readonly fault: string; readonly line: number | null } {
  const [above = ''] = /^\ufeff?\s*"?sep=.?"?\r?\n/i.exec(text) ?? []
  const linesAbove = above.split('\n').length - 1
  const table = text.slice(above.length)
  try {
    const lines: number[] = []
    const rows = parse(table, {
      bom: true,
      delimiter: delimiterOf(table),
      relax_column_count: true,
      trim: true,
      skip_empty_lines: true,
      // A spreadsheet saves the rows below the list, too.
      skip_records_with_empty_values: true,
      onRecord: (record: string[], { lines: line }) => {
        lines.push(line + linesAbove)
        return record
      },
    })
    return rows.map((cells, index) => ({ cells, line: lines[index] ?? 0 }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] + linesAbove : null
    return { fault: error.message, line }
  }
}

/** The one that the heading line has most of: a cell below may hold any of them. */
function delimiterOf(table: string): string {
  const [heading = ''] = /[^\r\n]+/.exec(table) ?? []
  const counts = [',', ';', '\t'].map((one) => ({ one, count: heading.split(one).length }))
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).one
}
