import type { RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { type Carried, carryQuestions } from './questions.ts'

/** Takes in questions and answers, and tells everybody who is to be told. */
export const runQuestions: RunVerb = withSession(async (session, { text }) => {
  const carried = await carryQuestions(session, text('event'))
  const lines = linesOf(carried)
  return { json: carried, text: lines.length === 0 ? ['No question waits, and no answer.'] : lines }
})

function linesOf({ heard, answered, sent, left }: Carried): readonly string[] {
  return [
    ...heard.map(({ pseudonym, issue }) =>
      issue === null
        ? `${pseudonym}: asked for another review`
        : `${pseudonym}: asked, see issue ${issue}`,
    ),
    ...answered.map(
      ({ issue, exercise, answers }) => `${exercise}: ${answers} answered below issue ${issue}`,
    ),
    ...(sent === 0 ? [] : [`${sent} answers sent`]),
    ...(left === 0 ? [] : [`${left} more candidates are to be told: run this again`]),
  ]
}
