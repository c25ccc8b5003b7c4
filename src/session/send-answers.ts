import { type Answer, answerMessage, parseAnswers } from '../assignment/answers.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { answersPath } from '../assignment/ledger-record.ts'
import { isToldAnswer } from '../assignment/may-ask.ts'
import { ensureText } from '../github/pages/ensure-text.ts'
import { WorldError } from '../input/bad-news.ts'
import { answerText } from '../mail/render-answer.ts'
import type { HubSession } from './hub-session.ts'
import { presentPull } from './present-place.ts'
import { sendOnce } from './send-once.ts'

/** What was answered to everybody who does this exercise, oldest first. */
export async function readAnswers(
  session: HubSession,
  exercise: string,
): Promise<readonly Answer[]> {
  const path = answersPath(exercise)
  const answers = parseAnswers((await session.ledger.readFile(path))?.text ?? null)
  if (answers.ok) return answers.value
  const detail = `${path} on the branch ledger was changed by hand: ${answers.error}. Put back its last good version.`
  throw new WorldError(detail, { code: 'ledger' })
}

/** Tells one candidate what they or others were answered, each answer once and in order; how many were sent. */
export async function sendAnswers(
  session: HubSession,
  assignment: Assignment,
  answers: readonly Answer[],
): Promise<number> {
  let sent = 0
  for (const answer of answers) {
    const sending = await sendOnce(session, assignment.id, answerMessage(answer), {
      wanted: (state, now) => isToldAnswer(state, answer, now),
      send: () => writeToCandidate(session, assignment, answerText(answer)),
    })
    sent += sending === 'sent' ? 1 : 0
  }
  return sent
}

/** Leaves one comment with this text on the candidate's pull request; its number. */
async function writeToCandidate(
  session: HubSession,
  assignment: Assignment,
  text: string,
): Promise<number> {
  return await ensureText(session.candidates, await presentPull(session, assignment), text)
}
