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

/** The reply to an appeal that was taken in. It promises somebody only where somebody is left. */
export function appealReceipt(isSomebodyNew: boolean): string {
  const who = isSomebodyNew
    ? words`Somebody of the team who took no part in the earlier result will review your work.`
    : words`The hiring team first has to find somebody for it who took no part in the earlier result.`
  return render([paragraph(words`Your request for another review has been received. ${who}`)])
}
