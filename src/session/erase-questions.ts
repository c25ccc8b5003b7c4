import { questionMessage } from '../assignment/may-ask.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { eraseQuestionIssue, listQuestionIssues } from '../github/pages/question-issue.ts'
import { questionMarker } from '../mail/render-question.ts'
import type { HubSession } from './hub-session.ts'
import { questionName } from './question-name.ts'

/** Empties the issues of everything that a candidate asked, also of what a run has opened that died before it said so. */
export async function eraseQuestions(
  session: HubSession,
  { assignment, questions, messages }: AssignmentState,
): Promise<void> {
  const { hub, config, key } = session
  const numbers = new Map(messages.map(({ name, number }) => [name, number]))
  const known = questions.flatMap((question) => numbers.get(questionMessage(question)) ?? [])
  const unknown = questions
    .filter((question) => (numbers.get(questionMessage(question)) ?? null) === null)
    .map((question) => questionMarker(questionName(key, assignment, question)))
  const issues = unknown.length === 0 ? [] : await listQuestionIssues(hub, config.hub, 'all')
  const found = issues.filter(({ body }) => unknown.some((marker) => body.startsWith(marker)))
  for (const number of [...known, ...found.map((issue) => issue.number)]) {
    await eraseQuestionIssue(hub, config.hub, number)
  }
}
