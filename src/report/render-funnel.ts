import { dataTable, number, text } from './data-table.ts'
import { type FunnelRow, STEPS } from './funnel.ts'
import { funnelName, outsideTable, STEP_TITLES, stepWords, waitsTable } from './funnel-table.ts'
import { type Html, html } from './html.ts'
import { note, section } from './page.ts'
import type { Report } from './report.ts'

/** How many came how far in each exercise, and who has to do something now. */
export function funnelSections({ funnel, waits, outside }: Report): readonly Html[] {
  return [funnelSection(funnel), waitsSection(waits), outsideSection(outside)]
}

function funnelSection(rows: readonly FunnelRow[]): Html {
  if (rows.length === 0) return html``
  const columns = [text('Role and exercise'), ...STEPS.map((step) => number(STEP_TITLES[step]))]
  return section('How far candidates are', [
    note(
      'How many have reached each step, and in brackets the median days since the step before. For reviews, the days count from the deadline. In the row for all exercises of a role, a person counts once each of their exercises has reached the step.',
    ),
    dataTable(
      'From the invitation to the end',
      columns,
      rows.map((row) => [
        { shown: funnelName(row) },
        ...STEPS.map((step) => ({ shown: stepWords(row, step), by: row.counts[step] })),
      ]),
    ),
  ])
}

function waitsSection(waits: Report['waits']): Html {
  if (waits.length === 0) return html``
  const { head, rows } = waitsTable(waits)
  const columns = head.map((one) => (one === 'days' ? number(titled(one)) : text(titled(one))))
  const cells = rows.map((row) =>
    row.map((shown, at) => (head[at] === 'days' ? { shown, by: Number(shown) } : { shown })),
  )
  return section('Who waits for whom', [
    dataTable('What has to be done next, the longest wait first', columns, cells),
  ])
}

function outsideSection(outside: Report['outside']): Html {
  if (outside.length === 0) return html``
  const { head, rows } = outsideTable(outside)
  return section('Outside of the loop', [
    html`<p class="warning">These candidates were not given exactly the loop of their role in takehome.yml. Compare them with care.</p>`,
    dataTable(
      'How it differs, and why',
      head.map((one) => text(titled(one))),
      rows.map((row) => row.map((shown) => ({ shown }))),
    ),
  ])
}

function titled(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
