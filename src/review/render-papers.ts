import { LEVELS, type ReviewedCriterion } from '../rubric/rubric.ts'
import { ours, strong, untrusted, words } from '../scorecard/phrasing.ts'
import { codeBlock, heading, list, paragraph, render, table } from '../scorecard/safe-markdown.ts'

/** What a reviewer needs to rate the anchor papers: checklists and levels, and the command that hands in. */
export function renderPapers(
  title: string,
  reviewed: readonly ReviewedCriterion[],
  command: string,
): string {
  return render([
    heading(1, words`Calibration: ${ours(title)}`),
    paragraph(
      words`Read each paper by itself and give every criterion a level, as you would for a candidate. Write your login and the levels into ${untrusted('ratings.csv', 20)}. Then run the command below, where you made these papers. Afterwards, discuss where your levels and the right ones differ.`,
    ),
    codeBlock(command, 1_000),
    ...reviewed.flatMap(({ id, title: name, section, checklist, levels }) => [
      heading(2, words`${ours(id)}: ${ours(name)} (section ${ours(section)})`),
      list(
        checklist.map(({ text, must }) =>
          must ? words`${strong(words`Must:`)} ${ours(text)}` : ours(text),
        ),
      ),
      table(
        [words`Level`, words`What it looks like`],
        LEVELS.map((level) => [words`${level}`, ours(levels[level])]),
      ),
    ]),
  ])
}
