import { ours, strong, untrusted, words } from '../scorecard/phrasing.ts'
import { type Block, list, paragraph } from '../scorecard/safe-markdown.ts'
import type { FollowUp } from './follow-ups.ts'
import type { Audience } from './kit.ts'

export const MOST_QUOTED = 240

/** Questions, each behind the sentence of the write-up that it is about. */
export function followUpBlocks(
  questions: readonly FollowUp[],
  file: string,
  audience: Audience,
): readonly Block[] {
  return questions.flatMap(({ ask, listen, about }) => {
    const quote =
      about === null
        ? words``
        : words`${ours(file)}, line ${about.line}: ${untrusted(about.text, MOST_QUOTED)} `
    const question = paragraph(words`${quote}${strong(ours(ask))}`)
    return audience === 'screen'
      ? [question]
      : [question, list([words`Listen for: ${ours(listen)}`])]
  })
}
