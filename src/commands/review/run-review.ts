import type { RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { review } from './review.ts'
import { sendBlock } from './send-block.ts'
import { writePages } from './write-pages.ts'

/** Writes review pages, sends a reviewer's block, or takes in what was sent. */
export const runReview: RunVerb = withSession(async (session, { text, isOn }, around) => {
  if (isOn('page')) {
    const pages = await writePages(session, { out: text('out'), pull: text('pull') })
    return { json: { pages }, text: pages.length === 0 ? ['No review waits for levels.'] : pages }
  }
  const block = text('send')
  if (block !== '') {
    const sent = await sendBlock(session, block, around)
    return { json: sent, text: [`${sent.pseudonym}: sent as ${sent.comment}`] }
  }
  const reviewed = await review(session, text('event'))
  const lines = reviewed.map(
    ({ pseudonym, taken, unsealed }) =>
      `${pseudonym}: ${taken} taken in, ${unsealed ? 'unsealed' : 'sealed'}`,
  )
  return { json: reviewed, text: lines }
})
