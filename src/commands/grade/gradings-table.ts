import { join } from 'node:path'
import type { Grading } from '../../grading/grade-folders.ts'
import { flagWords } from '../../scorecard/count-flags.ts'
import type { Table } from '../verb/verb.ts'

/** Gradings side by side. */
export function gradingsTable(gradings: readonly Grading[], out: string | null): Table {
  const rows = gradings.map(({ name, scorecard: { totals, flagCounts, trusted, cause } }) => [
    name,
    `${totals.measured.earned} of ${totals.measured.possible}`,
    `${totals.reviewed.pending}`,
    flagWords(flagCounts),
    out === null ? '' : join(gradings.length === 1 ? out : join(out, name), 'scorecard.md'),
    trusted ? (cause?.what ?? '') : 'NO SANDBOX: do not use',
  ])
  return { head: ['submission', 'measured', 'waiting for reviewers', 'flags', '', ''], rows }
}
