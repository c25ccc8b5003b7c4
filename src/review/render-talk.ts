import type { OpenReview } from '../assignment/ledger-record.ts'
import type { Level, ReviewedCriterion } from '../rubric/rubric.ts'
import { ours, type Phrasing, untrusted, words } from '../scorecard/phrasing.ts'
import { APART } from '../scorecard/reviewed-points.ts'
import { type Block, heading, paragraph, table } from '../scorecard/safe-markdown.ts'
import { LONGEST_NOTE } from '../sealing/review-answers.ts'

/** What interviewers said of a talk. */
export interface TalkPage {
  readonly asked: readonly ReviewedCriterion[]
  /** How many open all levels; no appeal changes it. */
  readonly needed: number
  /** Who has handed in levels. */
  readonly done: readonly string[]
  /** Null while the levels are sealed. */
  readonly opened: readonly OpenReview[] | null
}

/** Nothing where nobody has talked yet; names while levels are sealed; then the levels side by side. */
export function talkBlocks({ asked, needed, done, opened }: TalkPage): readonly Block[] {
  if (done.length === 0 && opened === null) return []
  if (opened === null) {
    const names = untrusted(done.join(', '), 400)
    const state = words`${ours(String(done.length))} of ${ours(String(needed))} interviewers are done: ${names}. Levels stay sealed until all are done.`
    return [heading(2, words`The talk`), paragraph(state)]
  }
  const head = [words`What the talk shows`, ...opened.map(({ by }) => untrusted(by, 40))]
  return [
    heading(2, words`The talk`),
    paragraph(
      words`Levels that interviewers gave before they talked with each other. They add nothing to the points.`,
    ),
    table(
      [...head, words`Together`],
      asked.map((criterion) => row(criterion, opened)),
    ),
    ...reasons(asked, opened),
  ]
}

function row({ id, title }: ReviewedCriterion, opened: readonly OpenReview[]): readonly Phrasing[] {
  const levels = opened.map(({ levels }) => levels.find(({ criterion }) => criterion === id)?.level)
  const cells = levels.map((level) => (level === undefined ? words`none` : ours(String(level))))
  return [ours(title), ...cells, together(levels)]
}

/** As for reviews, two levels are a difference; here the two talk about it, and nobody is asked besides. */
function together(levels: readonly (Level | undefined)[]): Phrasing {
  const given = levels.filter((level) => level !== undefined)
  const spread = Math.max(...given) - Math.min(...given)
  if (given.length < 2) return words`one person`
  if (spread === 0) return words`the same`
  return spread >= APART ? words`apart: talk about it` : words`one level apart`
}

function reasons(
  asked: readonly ReviewedCriterion[],
  opened: readonly OpenReview[],
): readonly Block[] {
  return opened.flatMap(({ by, levels }) =>
    levels.flatMap(({ criterion, note }) => {
      const title = asked.find(({ id }) => id === criterion)?.title
      if (note === null || title === undefined) return []
      return [
        paragraph(words`${untrusted(by, 40)} on ${ours(title)}: ${untrusted(note, LONGEST_NOTE)}`),
      ]
    }),
  )
}
