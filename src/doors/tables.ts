import { join } from 'node:path'
import type { Grading } from '../grading/grade-folders.ts'
import { columns } from '../session/columns.ts'
import type { ExerciseVerdict } from '../verify/exercise-verdict.ts'
import { verdictDetails } from '../verify/verdict-report.ts'

/** Gradings side by side, for a terminal. */
export function gradingsTable(gradings: readonly Grading[], out: string | null): string {
  const rows = gradings.map(({ name, scorecard: { totals, flags, trusted } }) => [
    name,
    `${totals.measured.earned} of ${totals.measured.possible}`,
    `${totals.reviewed.pending}`,
    `${flags.length}`,
    out === null ? '' : join(gradings.length === 1 ? out : join(out, name), 'scorecard.md'),
    trusted ? '' : 'NO SANDBOX: do not use',
  ])
  return columns(['submission', 'measured', 'waiting for reviewers', 'flags', '', ''], rows)
}

/** Verdicts on exercises side by side, then what there is to mend. */
export function verdictsTable(verdicts: readonly ExerciseVerdict[]): string {
  const rows = verdicts.map((verdict) => [
    verdict.id,
    `${verdict.template.earned}`,
    `${verdict.reference.earned} of ${verdict.possible}`,
    verdict.loops === null ? '' : `${verdict.loops.earned}`,
    `${Math.max(0, ...verdict.cheats.map(({ earned }) => earned))}`,
    `${verdict.listed.killed} of ${verdict.listed.total}`,
    generatedCell(verdict),
    `${verdict.flakes}`,
    verdict.problems.length === 0 ? 'relied on' : 'not yet',
  ])
  return [columns(VERDICT_HEAD, rows), ...verdictDetails(verdicts)].join('\n')
}

const VERDICT_HEAD = [
  'exercise',
  'template',
  'reference',
  'plain loops',
  'best cheat',
  'flaws caught',
  'mutants caught',
  'flakes',
  'can be',
]

function generatedCell({ generated }: ExerciseVerdict): string {
  if (generated === null) return 'not tried'
  const { killed, total, equivalent } = generated
  return `${killed} of ${total - equivalent}${equivalent === 0 ? '' : ` (${equivalent} equivalent)`}`
}
