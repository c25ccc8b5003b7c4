import { needs } from '../verb/missing-words.ts'
import type { RunVerb } from '../verb/verb.ts'
import { withLedger } from '../verb/with-session.ts'
import { retrospective, retrospectiveText } from './make-retrospective.ts'

export const runRetrospective: RunVerb = withLedger(
  async (session, { text, isOn }) => {
    const made = await retrospective(session, {
      outcomes: text('outcomes'),
      groups: text('groups'),
      ledger: text('ledger'),
      out: text('out'),
      rangeCorrection: isOn('range-correction'),
      pValues: isOn('p-values'),
    })
    return { json: made, text: [retrospectiveText(made)] }
  },
  needs({ outcomes: 'Name a CSV with --outcomes; docs/outcomes.md says what it holds.' }),
)
