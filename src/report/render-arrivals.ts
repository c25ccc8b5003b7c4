import type { WaitingRow } from './arrivals.ts'
import { type Cell, dataTable, number, text } from './data-table.ts'
import { type Html, html } from './html.ts'
import { note, section } from './page.ts'
import type { Report } from './report.ts'

const REACHED = {
  invited: 'Not accepted',
  accepted: 'Accepted, nothing pushed',
  pushed: 'Pushed, nothing graded',
} as const

/** `Not accepted`, as pages and tables say it. */
export function reachedWords({ reached, status }: Pick<WaitingRow, 'reached' | 'status'>): string {
  if (status === 'not-started') return 'Not started in time'
  return status === 'closed' ? `${REACHED[reached]} (closed)` : REACHED[reached]
}

/** How many came how far, in one sentence. */
export function arrivalSentence({ arrivals }: Report): string {
  const { invited, accepted, pushed, graded, renewals } = arrivals
  const all = invited + accepted + pushed + graded
  const again =
    renewals === 0 ? '' : ` ${renewals} expired and ${renewals === 1 ? 'was' : 'were'} made again.`
  return `Of ${all} invitations, ${all - invited} were accepted, ${pushed + graded} saw a push and ${graded} a grading.${again}`
}

/** Who has not accepted, not pushed or not been graded. */
export function arrivalSection(report: Report): Html {
  const { waiting } = report
  if (waiting.length === 0) return html``
  const columns = [
    text('Candidate'),
    text('Exercise'),
    text('Reached'),
    text('Invited'),
    number('Renewed'),
    text('Accepted'),
    text('First push'),
  ]
  return section('Nothing graded yet', [
    note(arrivalSentence(report)),
    dataTable('Invited, and nothing was graded yet', columns, waiting.map(cells)),
  ])
}

function cells(row: WaitingRow): readonly Cell[] {
  return [
    { shown: row.login ?? row.pseudonym },
    { shown: row.exercise },
    { shown: reachedWords(row) },
    { shown: day(row.lastInvitedAt) },
    { shown: String(row.renewals), by: row.renewals },
    { shown: day(row.acceptedAt) },
    { shown: day(row.firstPushAt) },
  ]
}

/** Assignments that have been kept for as long as takehome.yml says where nobody knows how the application ended. */
export function dueSection({ due }: Report): Html {
  if (due.length === 0) return html``
  const rows = due.map(({ exercise, pseudonym, login, since }) => {
    return [{ shown: login ?? pseudonym }, { shown: exercise }, { shown: day(since) }]
  })
  return section('Due to be erased', [
    note(
      'These have been kept for as long as takehome.yml says for applications whose ending is not known. Run npx takehome retain --hub ../hub --preview --outcomes outcomes.csv next, which knows who was hired, and tells candidates first.',
    ),
    dataTable(
      'May be due to be erased',
      [text('Candidate'), text('Exercise'), text('Due since')],
      rows,
    ),
  ])
}

/** The day in UTC; a dash where it has not come. */
export function day(moment: string | null): string {
  return moment === null ? '–' : moment.slice(0, 10)
}
