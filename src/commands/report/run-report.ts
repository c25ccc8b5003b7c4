import type { RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { arrivalText, dueText } from './arrival-text.ts'
import { gradedTable, report } from './make-report.ts'

export const runReport: RunVerb = withSession(async (session, { text, isOn }) => {
  const made = await report(session, {
    exercise: text('exercise') || null,
    ledger: text('ledger'),
    out: text('out'),
    names: isOn('names'),
  })
  return { json: made, text: [gradedTable(made), ...arrivalText(made), ...dueText(made)] }
})
