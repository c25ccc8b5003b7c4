import { LEVELS, type ReviewedCriterion } from '../rubric/rubric.ts'
import { ours, strong, untrusted, words } from '../scorecard/phrasing.ts'
import { heading, list, paragraph, render, table } from '../scorecard/safe-markdown.ts'

/** What a reviewer needs to rate the anchor papers: checklists and levels, and how to hand in. */
export function renderPapers(title: string, reviewed: readonly ReviewedCriterion[]): string {
  return render([
    heading(1, words`Calibration: ${ours(title)}`),
    paragraph(
      words`Read each paper by itself and give every criterion a level, as you would for a candidate. Write your login and the levels into ${untrusted('ratings.csv', 20)}. Then run ${untrusted('npx takehome calibrate --exercise <id> --ratings ratings.csv', 80)}. Afterwards, discuss where your levels and the right ones differ.`,
    ),
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
