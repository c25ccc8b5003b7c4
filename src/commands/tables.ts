import { join } from 'node:path'
import type { ExerciseVerdict } from './exercise-verdict.ts'
import type { Grading } from './grade.ts'

/** Gradings side by side, for a terminal. */
export function gradingsTable(gradings: readonly Grading[], out: string | null): string {
  const rows = gradings.map(({ name, scorecard: { totals, flags, trusted } }) => [
    name,
    `${totals.measured.earned} of ${totals.measured.possible}`,
    `${totals.judged.pending}`,
    `${flags.length}`,
    out === null ? '' : join(gradings.length === 1 ? out : join(out, name), 'scorecard.md'),
    trusted ? '' : 'NO SANDBOX: do not use',
  ])
  return columns(['submission', 'measured', 'waiting for reviewers', 'flags', '', ''], rows)
}

/** Verdicts on exercises, each problem on a line of its own. */
export function verdictsTable(verdicts: readonly ExerciseVerdict[]): string {
  const rows = verdicts.map(({ id, possible, template, reference, loops, listed, problems }) => [
    id,
    `${template.earned}`,
    `${reference.earned} of ${possible}`,
    `${loops.earned}`,
    `${listed.killed} of ${listed.total}`,
    problems.length === 0 ? 'relied on' : 'not yet',
  ])
  const head = ['exercise', 'template', 'reference', 'plain loops', 'flaws caught', 'can be']
  const problems = verdicts.flatMap(({ id, problems }) => problems.map((text) => `${id}: ${text}`))
  return [columns(head, rows), ...problems].join('\n')
}

/** Cells in columns as wide as they need, under a head. */
export function columns(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  )
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
