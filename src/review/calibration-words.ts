import { linked, ours, strong, untrusted, words } from '../scorecard/phrasing.ts'
import {
  type Block,
  codeBlock,
  heading,
  list,
  marker,
  paragraph,
  render,
  verdictMarker,
} from '../scorecard/safe-markdown.ts'
import { type Refusal, refusalWords } from './refusal-words.ts'

export const CALIBRATION_TITLE = 'Calibration of reviewers'

/** What the calibration issue says. It depends on nothing that changes, so that it is written once. */
export function calibrationIssue(pagesUrl: string): string {
  return render([
    marker('calibration'),
    heading(2, words`Before your first review of an exercise`),
    paragraph(
      words`Give levels to a few papers whose levels are known. Then you may review candidates of that exercise.`,
    ),
    list([
      words`Open the newest run of ${linked(pagesUrl)}. Its artifact ${ours('calibration-pages')} has a page for each exercise. Where there is none yet, start the workflow.`,
      words`Give your levels on that page, and press Done. They are sealed on your machine.`,
      words`Paste the block into a comment here. The comment stays: nobody but the hub can read it.`,
      words`The hub answers here with a block for you. Paste it into the page: it shows your verdict, and where your levels and the right ones differ. Nobody else can open it.`,
    ]),
    paragraph(
      words`${strong(words`Write no levels here`)}, neither yours nor the right ones: others calibrate after you.`,
    ),
  ])
}

/** What the hub tells one reviewer. `verdict` is a sealed block; null before one was earned. */
export interface CalibrationAnswer {
  readonly login: string
  readonly refusals: readonly { readonly why: Refusal; readonly exercise: string }[]
  readonly verdicts: readonly { readonly exercise: string; readonly block: string }[]
}

const LONGEST_BLOCK = 60_000

/** The one comment with which the hub answers one reviewer. Nothing in it depends on the levels. */
export function calibrationAnswer({ login, refusals, verdicts }: CalibrationAnswer): string {
  const who = untrusted(login, 40)
  return render([
    verdictMarker(login),
    ...refusals.map(({ why, exercise }) => paragraph(words`${who}: ${refused(why, exercise)}`)),
    ...verdicts.flatMap(({ exercise, block }): readonly Block[] => [
      paragraph(
        words`${who}: the hub has read your levels of ${ours(exercise)}. Copy this block, and paste it into your calibration page, in the browser in which you pressed Done.`,
      ),
      codeBlock(block.replaceAll('```\n', '').trim(), LONGEST_BLOCK),
    ]),
  ])
}

function refused(why: Refusal, exercise: string) {
  switch (why) {
    case 'other-review':
      return words`this block is not of a calibration page of this hub. A review goes into a comment on its pull request.`
    case 'other-submission':
      return words`the papers of ${ours(exercise)} have changed since your page was made. Open the present page and calibrate on these.`
    default:
      return refusalWords(why, exercise)
  }
}
