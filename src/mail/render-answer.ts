import type { Answer } from '../assignment/answers.ts'
import { code, words } from '../scorecard/phrasing.ts'
import { heading, paragraph, render } from '../scorecard/safe-markdown.ts'
import { textBlocks } from './text-blocks.ts'

/** What everybody who does the exercise reads. Of the ledger alone, so that it can be told from other comments. */
export function answerText({ number, question, answer }: Answer): string {
  const blocks = [
    heading(3, words`Answer ${number}, to everybody who does this exercise`),
    ...(question === null ? [] : [paragraph(words`The question:`), ...textBlocks(question)]),
    ...(question === null ? [] : [paragraph(words`The answer:`)]),
    ...textBlocks(answer),
    paragraph(
      words`Everybody gets the same text. Write ${code('/ask')} and your question in a comment here to ask something yourself.`,
    ),
  ]
  return `<!-- takehome:answer-${number} -->\n${render(blocks)}`
}

/** The reply to an appeal that was taken in, each to another comment. */
export function appealReceipt(comment: number): string {
  const blocks = [
    paragraph(
      words`Your request for another review has been received. Somebody of the team who has not reviewed your work yet will review it.`,
    ),
  ]
  return `<!-- takehome:appeal-${comment} -->\n${render(blocks)}`
}
