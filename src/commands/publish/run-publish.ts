import { submissionsOf } from '../verb/submissions-of.ts'
import type { RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { publish } from './publish.ts'

export const runPublish: RunVerb = withSession(async (session, { text }) => {
  const submissions = submissionsOf(text('submissions'))
  const published = await publish(session, { submissions, results: text('results') })
  return { json: published, text: published.map(({ assignment, how }) => `${assignment}: ${how}`) }
})
