import type { RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { review } from './review.ts'

export const runReview: RunVerb = withSession(async (session, { text }) => {
  const reviewed = await review(session, text('event'))
  const lines = reviewed.map(
    ({ pseudonym, taken, unsealed }) =>
      `${pseudonym}: ${taken} taken in, ${unsealed ? 'unsealed' : 'sealed'}`,
  )
  return { json: reviewed, text: lines }
})
