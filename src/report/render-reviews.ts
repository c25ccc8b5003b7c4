import { dataTable, text } from './data-table.ts'
import { dueTable } from './due-table.ts'
import { type Html, html } from './html.ts'
import { note, section } from './page.ts'
import type { Report } from './report.ts'

/** Which reviews wait for whom, since when and until when. */
export function reviewsSection({ reviews }: Report): Html {
  if (reviews.length === 0) return html``
  const { head, rows } = dueTable(reviews)
  const late = reviews.filter(({ isLate }) => isLate).length
  return section('Waiting for reviewers', [
    note(`Reviews that are waiting: ${reviews.length}, of which late: ${late}.`),
    dataTable(
      'Levels stay sealed until all who are needed are done',
      head.map((one) => text(`${one.charAt(0).toUpperCase()}${one.slice(1)}`)),
      rows.map((row) => row.map((shown) => ({ shown }))),
    ),
  ])
}
