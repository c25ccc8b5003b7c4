import { arrivalSentence, day, reachedWords } from '../../report/render-arrivals.ts'
import type { Report } from '../../report/report.ts'
import type { Table } from '../verb/verb.ts'

type Text = readonly (string | Table)[]

/** Who has not accepted, not pushed or not been graded, and the invitations that were made again. */
export function arrivalText(report: Report): Text {
  const head = ['candidate', 'exercise', 'reached', 'invited', 'renewed', 'accepted', 'first push']
  const rows = report.waiting.map((row) => [
    row.login ?? row.pseudonym,
    row.exercise,
    reachedWords(row),
    day(row.lastInvitedAt),
    String(row.renewals),
    day(row.acceptedAt),
    day(row.firstPushAt),
  ])
  return ['', arrivalSentence(report), ...(rows.length === 0 ? [] : [{ head, rows }])]
}

/** What may be due to be erased, and how to know. */
export function dueText({ due }: Report): Text {
  if (due.length === 0) return []
  const rows = due.map(({ exercise, pseudonym, login, since }) => [
    login ?? pseudonym,
    exercise,
    day(since),
  ])
  const how = due.some(({ login }) => login === null) ? ' --names shows their logins.' : ''
  return [
    '',
    `${due.length} may be due to be erased: they were kept for as long as takehome.yml says for applications whose ending is not known. Run npx takehome retain --hub ../hub --preview --outcomes outcomes.csv next, which knows who was hired, and tells candidates first.${how}`,
    { head: ['candidate', 'exercise', 'due since'], rows },
  ]
}
