import { questionMessage } from '../assignment/may-ask.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { eraseQuestionIssue, listQuestionIssues } from '../github/pages/question-issue.ts'
import { questionMarker } from '../mail/render-question.ts'
import type { HubSession } from './hub-session.ts'
import { lastingQuestionName, questionName } from './question-name.ts'

/** Empties the issues of everything that a candidate asked, also of what a run has opened that died before it said so. */
export async function eraseQuestions(
  session: HubSession,
  { assignment, questions, messages }: AssignmentState,
): Promise<void> {
  const { hub, config, key } = session
  const numbers = new Map(messages.map(({ name, number }) => [name, number]))
  const asked = questions.map((question) => ({
    marker: questionMarker(lastingQuestionName(assignment, question)),
    earlier: questionMarker(questionName(key, assignment, question)),
    number: numbers.get(questionMessage(question)) ?? null,
  }))
  const isUnknown = asked.some(({ number }) => number === null)
  const issues = isUnknown ? await listQuestionIssues(hub, config.hub, { state: 'all' }) : []
  for (const { marker, earlier, number: known } of asked) {
    const own = issues.filter(({ body }) => [marker, earlier].some((one) => body.startsWith(one)))
    for (const number of known === null ? own.map((issue) => issue.number) : [known]) {
      await eraseQuestionIssue(hub, config.hub, { number, marker })
    }
  }
}
