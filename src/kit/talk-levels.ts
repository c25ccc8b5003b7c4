import type { TalkScale } from '../rubric/talk-scales.ts'
import { ours, type Phrasing, strong, words } from '../scorecard/phrasing.ts'
import { type Block, heading, paragraph, table } from '../scorecard/safe-markdown.ts'

/** A form to fill in by hand, before interviewers talk with each other. */
export function levelBlocks(scales: readonly TalkScale[]): readonly Block[] {
  return [
    heading(2, words`Your levels`),
    paragraph(
      words`Tick one level in each row before you talk with anybody about it. These levels belong to the talk. They add nothing to the points of the take-home, and take nothing from them. Write one sentence that you heard below each.`,
    ),
    ...scales.flatMap(({ title, anchors }) => [
      heading(3, ours(title)),
      table(
        [words`Level`, words`What you heard`],
        anchors.map((text, index) => row(index + 1, text)),
      ),
      paragraph(words`What I heard: ………………………………………………………………`),
    ]),
    paragraph(words`Interviewer: ……………………  Day: ……………`),
  ]
}

function row(level: number, text: string): readonly Phrasing[] {
  return [words`☐ ${strong(words`${level}`)}`, ours(text)]
}
