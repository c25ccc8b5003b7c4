import { funnelTable, outsideTable, waitsTable } from '../../report/funnel-table.ts'
import type { Report } from '../../report/report.ts'
import type { Table } from '../verb/verb.ts'

/** How far candidates are, who waits for whom, and who was given something else than their loop. */
export function funnelText({ funnel, waits, outside }: Report): readonly (string | Table)[] {
  return [
    ...(funnel.length === 0
      ? []
      : [
          '',
          'How many have reached each step, with median days since the step before:',
          funnelTable(funnel),
        ]),
    ...(waits.length === 0 ? [] : ['', 'Who waits for whom:', waitsTable(waits)]),
    ...(outside.length === 0
      ? []
      : ['', 'Given something other than the loop of their role:', outsideTable(outside)]),
  ]
}
