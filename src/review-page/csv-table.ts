import { parse } from 'csv-parse/sync'
import { type Html, html } from '../report/html.ts'
import { visible } from './visible.ts'

// A table of figures has a few rows; a longer one is better read as it is.
const MOST_CELLS = 2_000

/** A table of figures as one; null for what is none, or is too long. */
export function csvTable(text: string): Html | null {
  const rows = rowsOf(text)
  const [head = [], ...body] = rows
  if (body.length === 0 || rows.flat().length > MOST_CELLS) return null
  const cells = (row: readonly string[]) => row.map((cell) => html`<td>${visible(cell)}</td>`)
  return html`<div class="scroll" tabindex="0"><table><thead><tr>${head.map((name) => html`<th scope="col">${visible(name)}</th>`)}</tr></thead><tbody>${body.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table></div>`
}

function rowsOf(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true, trim: true, bom: true })
  } catch {
    return []
  }
}
