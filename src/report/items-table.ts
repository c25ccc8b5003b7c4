import type { ItemStatistics } from '../statistics/items.ts'
import { dataTable, number, text } from './data-table.ts'
import { decimal } from './figures.ts'
import type { Html } from './html.ts'

/** How each criterion behaves among the others; `counted` tells of how many complete scorecards. */
export function itemsTable(
  caption: string,
  items: readonly (ItemStatistics & { readonly title: string })[],
  { counted }: { readonly counted: boolean },
): Html {
  const columns = [
    text('Criterion'),
    ...(counted ? [number('Complete')] : []),
    number('Difficulty'),
    number('Item-rest'),
    number('Upper − lower'),
    text('Look at'),
  ]
  const rows = items.map(({ id, title, n, difficulty, itemRest, discrimination, flags }) => [
    { shown: `${id} ${title}` },
    ...(counted ? [{ shown: String(n), by: n }] : []),
    { shown: decimal(difficulty), by: difficulty },
    { shown: decimal(itemRest), by: itemRest },
    { shown: decimal(discrimination), by: discrimination },
    { shown: flags.join(', ') || '–' },
  ])
  return dataTable(caption, columns, rows)
}
