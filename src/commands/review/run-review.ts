import { basename } from 'node:path'
import type { Outcome, RunVerb, Surroundings, Words } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { type AskReport, askReviewers } from './ask-reviewers.ts'
import { parseLinks } from './parse-links.ts'
import { review } from './review.ts'
import { sendBlock } from './send-block.ts'
import { writePages } from './write-pages.ts'

/** Writes review pages, asks reviewers, sends a reviewer's block, or takes in what was sent. */
export const runReview: RunVerb = withSession(async (session, words, around) => {
  const { text, isOn } = words
  if (isOn('page')) {
    const pages = await writePages(session, pagesRequest(words))
    tellPages(pages, around)
    return { json: { pages }, text: pages.length === 0 ? ['No review waits for levels.'] : pages }
  }
  if (isOn('ask')) {
    const links = parseLinks(text('links'))
    return askOutcome(await askReviewers(session, { ledger: text('ledger'), links }))
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

function pagesRequest({ text, isOn }: Words) {
  return {
    out: text('out'),
    pull: text('pull'),
    ask: isOn('ask') ? { ledger: text('ledger') } : null,
  }
}

/** A workflow has a step for each page that it uploads, which asks for its place in these lists. */
function tellPages(pages: readonly string[], { setOutput }: Surroundings): void {
  setOutput('pages', JSON.stringify(pages))
  setOutput('reviews', JSON.stringify(pages.map((file) => basename(file, '.html'))))
}

function askOutcome(report: AskReport): Outcome {
  const { opened, told, short, left } = report
  const names = (logins: readonly string[]) => logins.join(', ')
  const lines = [
    ...opened.map((pseudonym) => `${pseudonym}: levels are open now`),
    ...told.flatMap(({ pseudonym, asked, reminded }) => [
      ...(asked.length === 0 ? [] : [`${pseudonym}: asked ${names(asked)}`]),
      ...(reminded.length === 0 ? [] : [`${pseudonym}: reminded ${names(reminded)}`]),
    ]),
    ...short.map(
      ({ pseudonym, missing }) =>
        `${pseudonym}: ${missing} still to be asked, and nobody else may review: see reviews.assign in takehome.yml, calibrate, and doctor`,
    ),
    ...(left === 0 ? [] : [`${left} more reviews are to be looked at: run this again`]),
  ]
  return { json: report, text: lines.length === 0 ? ['Nobody is to be asked or reminded.'] : lines }
}
