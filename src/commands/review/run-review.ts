import type { RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { review } from './review.ts'
import { writePages } from './write-pages.ts'

export const runReview: RunVerb = withSession(async (session, { text, isOn }) => {
  if (isOn('page')) {
    const pages = await writePages(session, { out: text('out'), pull: text('pull') })
    return { json: { pages }, text: pages.length === 0 ? ['No review waits for levels.'] : pages }
  }
  const reviewed = await review(session, text('event'))
  const lines = reviewed.map(
    ({ pseudonym, taken, unsealed }) =>
      `${pseudonym}: ${taken} taken in, ${unsealed ? 'unsealed' : 'sealed'}`,
  )
  return { json: reviewed, text: lines }
})
