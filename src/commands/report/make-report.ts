import { writeOut } from '../../input/write-out.ts'
import { withNames } from '../../report/due-reviews.ts'
import { exportCsv } from '../../report/export-csv.ts'
import { countWeights } from '../../report/loop-weights.ts'
import { buildReport, type Report } from '../../report/report.ts'
import { buildSheets, type Sheet } from '../../report/sheet.ts'
import { flagWords } from '../../scorecard/count-flags.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { ledgerSource, readOnce } from '../../session/ledger-source.ts'
import type { Table } from '../verb/verb.ts'
import { gatherEntries } from './gather-entries.ts'
import { findDueReviews } from './run-due.ts'

export interface ReportRequest {
  /** Null for every exercise. */
  readonly exercise: string | null
  /** A checkout of the ledger's branch; empty to read it by the API. */
  readonly ledger: string
  /** Where page and exports go; empty for none. */
  readonly out: string
  readonly names: boolean
}

/** The cohort side by side; with `out` as one page, one JSON, and one CSV for each cohort. */
export async function report(session: HubSession, request: ReportRequest): Promise<Report> {
  const { exercise, names, ledger, out } = request
  const source = await readOnce(ledgerSource(session, ledger))
  const entries = await gatherEntries(session, source, { exercise, names })
  const due = await findDueReviews(session, source)
  const reviews = due.filter((one) => exercise === null || one.exercise === exercise)
  const nameOf = names ? (login: string) => login : useHubKey(session.key).reviewer
  const shown = reviews.map((one) => withNames(one, nameOf))
  // With one exercise alone, everybody would seem to lack the others.
  const loops = exercise === null ? session.config.loops : new Map<string, readonly string[]>()
  const made = buildReport(entries, shown, await source.now(), { loops })
  if (out !== '') await writeReport(made, buildSheets(entries, made.loops), out)
  return made
}

async function writeReport(made: Report, sheets: readonly Sheet[], out: string): Promise<void> {
  // Nothing else needs the drawing library, which is larger than all the rest of the command.
  const { renderReport } = await import('../../report/render-report.ts')
  const { renderSheets } = await import('../../report/render-sheets.ts')
  const cohorts = made.cohorts.flatMap((cohort): readonly (readonly [string, string])[] => {
    const name = `${cohort.exercise}-${cohort.rubric.digest.slice(0, 8)}`
    return [
      [`${name}.csv`, exportCsv(cohort)],
      [`${name}.json`, `${JSON.stringify(cohort, null, 2)}\n`],
    ]
  })
  await writeOut(out, [
    ['sheets.html', renderSheets(sheets)],
    ['report.html', renderReport(made)],
    ['report.json', `${JSON.stringify(made, null, 2)}\n`],
    ...cohorts,
  ])
}

/** One row an assignment that was graded. */
export function gradedTable({ cohorts }: Report): Table {
  const rows = cohorts.flatMap(({ exercise, rubric, rows: own, deviating }) => {
    const differ = countWeights(own) > 1 ? ', weights differ' : ''
    return own.map(({ pseudonym, login, status, total, reviewsDone, flags, overall }) => [
      login ?? pseudonym,
      exercise,
      status,
      `${total.measured.earned} of ${total.measured.possible}`,
      total.reviewed.pending > 0
        ? `${total.reviewed.pending} wait`
        : `${total.reviewed.earned} of ${total.reviewed.possible}`,
      overall.percent === null ? '' : `${overall.percent} %${differ}`,
      String(reviewsDone),
      flagWords(flags),
      `${rubric.digest.slice(0, 8)}${deviating ? ' (deviates)' : ''}`,
    ])
  })
  const head = [
    'candidate',
    'exercise',
    'status',
    'measured',
    'reviewed',
    'overall',
    'reviews',
    'flags',
    'rubric',
  ]
  return { head, rows }
}
