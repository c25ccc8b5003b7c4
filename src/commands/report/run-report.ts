import type { RunVerb } from '../verb/verb.ts'
import { withLedger } from '../verb/with-session.ts'
import { arrivalText, dueText } from './arrival-text.ts'
import { funnelText } from './funnel-text.ts'
import { gradedTable, report } from './make-report.ts'
import { dueReviewsText } from './run-due.ts'

export const runReport: RunVerb = withLedger(async (session, { text, isOn }) => {
  const made = await report(session, {
    exercise: text('exercise') || null,
    ledger: text('ledger'),
    out: text('out'),
    names: isOn('names'),
  })
  const { reviews } = made
  const waiting = reviews.length === 0 ? [] : ['', ...dueReviewsText(reviews)]
  const said = [
    gradedTable(made),
    ...funnelText(made),
    ...waiting,
    ...arrivalText(made),
    ...dueText(made),
  ]
  return { json: made, text: said }
})
