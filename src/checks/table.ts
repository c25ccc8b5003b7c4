import { parse } from 'csv-parse/sync'

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

// A table of a few rows; what is larger was not written by hand.
const MOST_CHARS = 20_000

/** Reads CSV with a line of column names; null when it is none, or rows differ in length. */
export function readTable(text: string): Table | null {
  if (text.length > MOST_CHARS) return null
  try {
    const [columns, ...rows]: string[][] = parse(text, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
    })
    return columns === undefined ? null : { columns, rows }
  } catch {
    return null
  }
}
