import stringWidth from 'string-width'
import type { Table } from '../commands/verb/verb.ts'

const GAP = 2
// Below this a column says nothing any more; then the table may be wider than its terminal.
const NARROWEST = 8

/**
 * A table as text, cells in columns as wide as they need. Where `width` (in cells of the terminal) is given
 * and too small, the widest columns are cut, with an ellipsis in the place of what is missing.
 */
export function renderTable(
  { head, rows }: Table,
  width: number | null,
  styleHead: (text: string) => string = (text) => text,
): string {
  const hasHead = head.some((title) => title !== '')
  const all = hasHead ? [head, ...rows] : rows
  const widths = fitted(columnWidths(all), width)
  return all
    .map((row, index) => {
      const line = row.map((cell, at) => pad(cut(cell, widths[at] ?? 0), widths[at] ?? 0))
      const text = line.join(' '.repeat(GAP)).trimEnd()
      return hasHead && index === 0 ? styleHead(text) : text
    })
    .join('\n')
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, at) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[at] ?? ''))),
  )
}

/** Takes from the widest column, a cell at a time, until all of them fit. */
function fitted(wanted: readonly number[], width: number | null): readonly number[] {
  const widths = [...wanted]
  const total = () => widths.reduce((sum, one) => sum + one, 0) + GAP * (widths.length - 1)
  while (width !== null && total() > width) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= NARROWEST) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function cut(cell: string, width: number): string {
  if (stringWidth(cell) <= width) return cell
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(cell)) {
    if (stringWidth(kept + segment) >= width) break
    kept += segment
  }
  return `${kept}…`
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - stringWidth(cell)))
}
