import type { RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { report, reportTable } from './make-report.ts'

export const runReport: RunVerb = withSession(async (session, { text, isOn }) => {
  const made = await report(session, {
    exercise: text('exercise') || null,
    ledger: text('ledger'),
    out: text('out'),
    names: isOn('names'),
  })
  return { json: made, text: [reportTable(made)] }
})
