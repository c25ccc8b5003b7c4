import { type Html, html } from './html.ts'

export interface Column {
  readonly title: string
  /** Numbers stand to the right, and are compared as numbers. */
  readonly numeric: boolean
}

export interface Cell {
  readonly shown: string
  /** What it is sorted by, where that is not what is shown; null sorts last. */
  readonly by?: number | null
  /** Links in place of `shown`, which is what it is sorted by. They may stand in several lines. */
  readonly links?: Html
}

export function text(title: string): Column {
  return { title, numeric: false }
}

export function number(title: string): Column {
  return { title, numeric: true }
}

/** A table whose columns sort by a button in their head; without scripts it is a plain table. */
export function dataTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Html {
  const head = columns.map(
    ({ title, numeric }) =>
      html`<th scope="col"${numeric ? NUMERIC : null}><button type="button">${title}</button></th>`,
  )
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="sortable"><caption><span>${caption}</span></caption><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => rowOf(columns, row))}</tbody></table></div>`
}

const NUMERIC = html` class="number"`
const NAMES = html` class="names"`

function rowOf(columns: readonly Column[], row: readonly Cell[]): Html {
  const cells = row.map((cell, index) => {
    const numeric = columns[index]?.numeric ? NUMERIC : null
    const attributes = html`${numeric}${sortedBy(cell)}${cell.links === undefined ? null : NAMES}`
    const shown = cell.links ?? cell.shown
    return index === 0
      ? html`<th scope="row"${attributes}>${shown}</th>`
      : html`<td${attributes}>${shown}</td>`
  })
  return html`<tr>${cells}</tr>`
}

function sortedBy({ by }: Cell): Html | null {
  return by === undefined ? null : html` data-by="${by === null ? '' : String(by)}"`
}
