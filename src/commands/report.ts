import { scorecardPath } from '../assignment/ledger-record.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { readLedgerTable, readLogState } from '../github/ledger-table.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { HubDesk } from './hub-desk.ts'
import { columns } from './tables.ts'

/** One assignment as the ledger has it. */
export interface ReportRow {
  readonly assignment: string
  readonly exercise: string
  readonly status: AssignmentState['status']
  readonly deadline: string
  readonly graded: number
  readonly flagged: number
  /** Of the submission that was graded last as the current one; null before that. */
  readonly measured: { readonly earned: number; readonly possible: number } | null
  readonly judgedPending: number | null
  /** Two scorecards are comparable only when this is the same. */
  readonly rubric: string | null
}

/** What the ledger says of everybody, or of those with one exercise. */
export async function report(
  desk: HubDesk,
  exercise: string | null,
): Promise<readonly ReportRow[]> {
  const table = await readLedgerTable(desk.hub, desk.config.hub)
  const rows: ReportRow[] = []
  for (const [id, log] of table?.logs ?? []) {
    const state = await readLogState(desk.hub, desk.config.hub, id, log)
    if (state === null || (exercise !== null && state.assignment.exercise !== exercise)) continue
    rows.push(await reportRow(desk, state))
  }
  return rows
}

async function reportRow(desk: HubDesk, state: AssignmentState): Promise<ReportRow> {
  const latest = state.graded.findLast(({ stale }) => !stale)
  const { id, exercise } = state.assignment
  const path = latest === undefined ? null : scorecardPath(id, latest.tree, latest.rubric)
  const file = path === null ? null : await desk.ledger.readFile(path)
  const totals = file === null ? null : (JSON.parse(file.text) as Scorecard).totals
  return {
    assignment: id,
    exercise,
    status: state.status,
    deadline: state.deadline,
    graded: state.graded.length,
    flagged: state.flagged.length,
    measured:
      totals === null
        ? null
        : { earned: totals.measured.earned, possible: totals.measured.possible },
    judgedPending: totals?.judged.pending ?? null,
    rubric: latest?.rubric ?? null,
  }
}

export function printReport(rows: readonly ReportRow[]): string {
  const cells = rows.map((row) => [
    row.assignment,
    row.status,
    row.deadline,
    row.measured === null ? '' : `${row.measured.earned} of ${row.measured.possible}`,
    row.judgedPending === null ? '' : String(row.judgedPending),
    String(row.graded),
    String(row.flagged),
    row.rubric?.slice(0, 8) ?? '',
  ])
  const head = ['assignment', 'status', 'due', 'measured', 'waiting', 'graded', 'flags', 'rubric']
  return columns(head, cells)
}
