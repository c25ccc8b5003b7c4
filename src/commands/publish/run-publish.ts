import { checkSubmissions, submissionsOf } from '../verb/submissions-of.ts'
import type { Outcome, RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { type Published, publish } from './publish.ts'

export const runPublish: RunVerb = withSession(async (session, { text }) => {
  const submissions = submissionsOf(text('submissions'))
  const published = await publish(session, { submissions, results: text('results') })
  return outcomeOf(published)
}, checkSubmissions)

export function outcomeOf(published: readonly Published[]): Outcome {
  const left = published.filter(({ how }) => how === 'regrade')
  const text = published.map(({ assignment, how }) =>
    how === 'regrade'
      ? `${assignment}: left as it is, graded by other tests. Actions, Regrade replaces that`
      : `${assignment}: ${how}`,
  )
  const nothing = `Nothing was changed: ${left.length} stay as they were graded by other tests. Only Actions, Regrade replaces that, or the command regrade on a machine of your own.`
  const isIdle = left.length > 0 && left.length === published.length
  return { json: published, text, unmet: isIdle ? nothing : null }
}
