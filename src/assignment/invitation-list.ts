import { CsvError, parse } from 'csv-parse/sync'
import type { ConfigIssue, Result } from '../input/config-issue.ts'

/** Whom to invite to what, as somebody typed it. */
export interface InvitationWords {
  readonly candidate: string
  /** Empty for all of the role's loop. */
  readonly exercise: string
  /** Empty for the role that takehome.yml names. */
  readonly role: string
  /** Empty for the deadline that takehome.yml implies. */
  readonly deadline: string
  /** Extra time, as `+25%`; empty or left out for none. */
  readonly time?: string
  /** The candidate's time zone; empty or left out where it is not known. */
  readonly zone?: string
  /** The hiring system's own id; empty for none. */
  readonly reference: string
  /** Where it was typed, for what is said about it. */
  readonly where: { readonly file: string; readonly line: number | null }
}

const COLUMNS = ['candidate', 'exercise', 'role', 'deadline', 'time', 'zone', 'reference'] as const

/**
 * Reads a list with a heading line: `candidate`, then `exercise` or `role` or both, and the other columns if wanted. As spreadsheets of
 * any country save it: with commas, semicolons or tabs, `sep=;` above, and empty columns at the right.
 */
export function parseInvitationList(
  text: string,
  file: string,
): Result<readonly InvitationWords[], readonly ConfigIssue[]> {
  const issue = (line: number | null, message: string, hint: string): ConfigIssue => {
    return { file, line, path: '', message, hint }
  }
  const rows = parseRows(text)
  if (!rows.ok)
    return { ok: false, error: [issue(rows.error.line, rows.error.message, 'Correct this line.')] }
  const head = (rows.value[0]?.record ?? []).map((name) => name.trim().toLowerCase())
  while (head.at(-1) === '') head.pop()
  const uneven = rows.value
    .slice(1)
    .filter(
      ({ record }) =>
        record.length < head.length || record.slice(head.length).some((cell) => cell !== ''),
    )
  const unknown = head.filter((name) => !COLUMNS.some((known) => known === name))
  const repeated = [...new Set(head.filter((name, index) => head.indexOf(name) < index))]
  const needed = head.includes('role') ? ['candidate'] : ['candidate', 'exercise']
  const missing = needed.filter((name) => !head.includes(name))
  const hint = `The first line names the columns: ${COLUMNS.join(',')}. Leave out exercise for the whole loop of a role; the others are optional.`
  const issues = [
    ...unknown.map((name) => issue(1, `"${name}" is not a column`, hint)),
    ...repeated.map((name) => issue(1, `the column ${name} is there twice`, hint)),
    ...missing.map((name) => issue(1, `the column ${name} is missing`, hint)),
    ...uneven.map(({ record, line }) =>
      issue(
        line,
        `has ${record.length} cells, and the first line names ${head.length} columns`,
        'Leave a cell empty where there is nothing to say, and put quotation marks around one with a comma in it.',
      ),
    ),
    ...(rows.value.length === 1 ? [issue(1, 'the list names nobody', hint)] : []),
  ]
  if (issues.length > 0) return { ok: false, error: issues }
  const words = rows.value.slice(1).map(({ record, line }): InvitationWords => {
    const cell = (name: string) => (record[head.indexOf(name)] ?? '').trim()
    return {
      candidate: cell('candidate'),
      exercise: cell('exercise'),
      role: cell('role'),
      deadline: cell('deadline'),
      ...(head.includes('time') ? { time: cell('time') } : {}),
      ...(head.includes('zone') ? { zone: cell('zone') } : {}),
      reference: cell('reference'),
      where: { file, line },
    }
  })
  return { ok: true, value: words }
}

interface Row {
  readonly record: readonly string[]
  readonly line: number
}

function parseRows(
  text: string,
): Result<readonly Row[], { readonly line: number | null; readonly message: string }> {
  try {
    const lines: number[] = []
    const [above = ''] = /^\ufeff?\s*"?sep=.?"?\r?\n/i.exec(text) ?? []
    const linesAbove = above.split('\n').length - 1
    const rows = parse(text.slice(above.length), {
      bom: true,
      // None of these stands in a login, an id or a deadline.
      delimiter: [',', ';', '\t'],
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
    return { ok: true, value: rows.map((record, index) => ({ record, line: lines[index] ?? 0 })) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : null
    return { ok: false, error: { line, message: error.message } }
  }
}
