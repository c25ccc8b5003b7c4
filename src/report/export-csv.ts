import { COMPETENCIES } from '../rubric/rubric.ts'
import type { Cohort, CohortRow, CompetencyCell } from './cohort.ts'
import { weightsWords } from './loop-weights.ts'

const PARTS = [
  'measured_earned',
  'measured_possible',
  'reviewed_earned',
  'reviewed_possible',
  'reviewed_pending',
  'percent',
] as const

export const EXPORT_COLUMNS: readonly string[] = [
  'schema_version',
  'candidate_id',
  'pseudonym',
  'login',
  'exercise',
  'rubric_version',
  'rubric_digest',
  'deviating',
  'status',
  'reviews_done',
  'flags_serious',
  'flags_look',
  'flags_note',
  ...['total', ...COMPETENCIES.map((id) => id.replace('-', '_'))].flatMap((name) =>
    PARTS.map((part) => `${name}_${part}`),
  ),
  'overall_percent',
  'overall_band',
  'overall_missing_because',
  'reference',
  'overall_weights',
]

/** One line a candidate; docs/exports.md says what each column holds. Empty is unknown, and never zero. */
export function exportCsv(cohort: Cohort): string {
  const rows = cohort.rows.map((row) => cells(cohort, row).map(quoted).join(','))
  return `${[EXPORT_COLUMNS.join(','), ...rows].join('\r\n')}\r\n`
}

type Cell = string | number | boolean | null

function cells({ exercise, rubric, deviating }: Cohort, row: CohortRow): readonly Cell[] {
  const { overall } = row
  return [
    2,
    row.candidate,
    row.pseudonym,
    row.login,
    exercise,
    rubric.version,
    rubric.digest,
    deviating,
    row.status,
    row.reviewsDone,
    row.flags.serious,
    row.flags.look,
    row.flags.note,
    ...partCells(row.total),
    ...COMPETENCIES.flatMap((id) => partCells(row.competencies[id])),
    overall.percent,
    overall.band,
    overall.reason,
    row.reference,
    overall.weights === null ? null : weightsWords(overall.weights),
  ]
}

function partCells({ measured, reviewed, percent }: CompetencyCell): readonly Cell[] {
  const shown = percent === null ? null : Math.round(percent * 10) / 10
  return [
    measured.earned,
    measured.possible,
    reviewed.earned,
    reviewed.possible,
    reviewed.pending,
    shown,
  ]
}

/** A spreadsheet takes text that begins like a formula for one, so a quote goes before it. */
function quoted(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
