import type { ReviewedCriterion } from '../rubric/rubric.ts'
import {
  count,
  join,
  ours,
  type Phrasing,
  strong,
  untrusted,
  words,
} from '../scorecard/phrasing.ts'
import {
  type Block,
  codeBlock,
  details,
  heading,
  list,
  marker,
  paragraph,
  render,
  table,
} from '../scorecard/safe-markdown.ts'
import type { Answer } from './draft.ts'

/** Why somebody's commands are not taken. */
export type Refusal = 'no-access' | 'not-listed' | 'not-calibrated' | 'unsealed' | 'edited'

export interface ProgressPage {
  readonly pseudonym: string
  readonly exercise: string
  readonly reviewed: readonly ReviewedCriterion[]
  readonly needed: number
  readonly reviewers: readonly {
    readonly login: string
    readonly given: readonly string[]
    readonly done: boolean
    /** Ticked items, as W2.1; none while all is sealed. */
    readonly ticked: readonly string[]
  }[]
  /** Criteria on which a third person is asked. */
  readonly apart: readonly string[]
  readonly unsealed: { readonly at: string; readonly why: string } | null
  /** Until when the candidate may still push; null afterwards. */
  readonly openUntil: string | null
  readonly answers: readonly { readonly login: string; readonly answers: readonly Answer[] }[]
  readonly refusals: readonly { readonly login: string; readonly why: Refusal }[]
}

/** What everybody sees of a review that is under way: who is how far, and no level. */
export function renderProgress(page: ProgressPage): string {
  return render([
    marker('progress'),
    heading(1, words`Review of ${ours(page.pseudonym)}`),
    paragraph(strong(standing(page))),
    ...stillOpen(page),
    ...progressTable(page),
    ...page.refusals.map(({ login, why }) =>
      paragraph(words`${untrusted(login, 40)}: ${refusalWords(why, page)}`),
    ),
    ...page.answers.flatMap(({ login, answers }) => answerBlocks(login, answers, page.reviewed)),
    ...(page.unsealed === null ? howTo(page) : []),
  ])
}

function standing({ unsealed, apart, needed, reviewers }: ProgressPage): Phrasing {
  if (unsealed !== null) {
    return words`All levels are open since ${ours(unsealed.at)}: ${ours(unsealed.why)}. They are on the scorecard.`
  }
  if (apart.length > 0) {
    return words`Reviewers are two levels or more apart on ${ours(apart.join(', '))}. A third reviewer is needed for these. Levels stay sealed until then.`
  }
  const done = reviewers.filter(({ done }) => done).length
  return words`${done} of ${needed} reviewers are done. Levels stay sealed until all are done.`
}

function stillOpen({ openUntil, unsealed }: ProgressPage): readonly Block[] {
  if (openUntil === null || unsealed !== null) return []
  const text = words`The candidate can still push until ${ours(openUntil)}. Reviews of this submission do not count for a later one.`
  return [paragraph(text)]
}

function progressTable({ reviewers, unsealed }: ProgressPage): readonly Block[] {
  if (reviewers.length === 0) return []
  const isOpen = unsealed !== null
  const names = (list: readonly string[]) =>
    list.length === 0 ? words`none` : ours(list.join(', '))
  const rows = reviewers.map(({ login, given, done, ticked }) => [
    untrusted(login, 40),
    names(given),
    done ? words`done` : words`not done`,
    ...(isOpen ? [names(ticked)] : []),
  ])
  const head = [words`Reviewer`, words`Levels given`, words`State`]
  return [table(isOpen ? [...head, words`Ticked`] : head, rows)]
}

function refusalWords(why: Refusal, { exercise }: ProgressPage): Phrasing {
  switch (why) {
    case 'no-access':
      return words`only people who can write to this repository can review. Name others under reviews in takehome.yml.`
    case 'not-listed':
      return words`you are not among the reviewers in takehome.yml.`
    case 'not-calibrated':
      return words`calibrate on this exercise first: ${untrusted(`npx takehome calibrate --exercise ${exercise} --out papers`, 120)}. Nothing was recorded.`
    case 'edited':
      return words`somebody else may have edited your comment, so it was not recorded. Write it again.`
    case 'unsealed':
      return words`all levels are open, so a new level would not be blind. Nothing was recorded.`
  }
}

function answerBlocks(
  login: string,
  answers: readonly Answer[],
  reviewed: readonly ReviewedCriterion[],
): readonly Block[] {
  const items = answers.flatMap((answer) => answerWords(answer, reviewed) ?? [])
  if (items.length === 0) return []
  return [paragraph(words`To ${untrusted(login, 40)}:`), list(items)]
}

/** The exact words to type; the level stays a blank, because this is public. */
function answerWords(answer: Answer, reviewed: readonly ReviewedCriterion[]): Phrasing | null {
  const ids = reviewed.map(({ id }) => id)
  switch (answer.kind) {
    case 'help':
      return null
    case 'nothing-to-undo':
      return words`you have no step to take back.`
    case 'levels-missing':
      return words`not done yet: levels are missing. Type ${join(answer.criteria.map(scoreLine), words`, `)}. Then ${untrusted('/done', 10)}.`
    case 'reason-missing':
      return words`not done yet: at least one must item of ${ours(answer.criteria.join(', '))} is not ticked. Add a reason: ${join(answer.criteria.map(scoreLine), words`, `)}. Then ${untrusted('/done', 10)}. We ask at every level, so that the question reveals nothing.`
    case 'unknown-item':
      return words`line ${answer.line}: ${ours(answer.criterion)} has ${count(itemsOf(answer.criterion, reviewed), 'item', 'items')}. Type ${untrusted(`- [x] ${answer.criterion}.1`, 40)}.`
    case 'unknown-criterion':
      return words`line ${answer.line}: there is no ${ours(answer.criterion)} here. Type ${scoreLine(nearest(answer.criterion, ids))}. The criteria are ${ours(ids.join(', '))}.`
    case 'mistake':
      return words`line ${answer.line}: ${mistakeWords(answer.mistake, ids)}`
  }
}

function mistakeWords(
  mistake: (Answer & { kind: 'mistake' })['mistake'],
  ids: readonly string[],
): Phrasing {
  switch (mistake.kind) {
    case 'no-criterion':
      return words`the criterion is missing. Type ${scoreLine(ids[0] ?? 'W1')}. The criteria are ${ours(ids.join(', '))}.`
    case 'no-level':
      return words`a level is 1, 2, 3 or 4. Type ${scoreLine(nearest(mistake.criterion, ids))}.`
    case 'unknown-command':
      return words`unknown command. Did you mean ${untrusted(`/${mistake.meant}`, 20)}?`
  }
}

function scoreLine(id: string): Phrasing {
  return untrusted(`/score ${id} <level> <why>`, 60)
}

function itemsOf(criterion: string, reviewed: readonly ReviewedCriterion[]): number {
  return reviewed.find(({ id }) => id === criterion)?.checklist.length ?? 0
}

/** W22 is a W2 with a key held too long; what is like none becomes the first. */
function nearest(id: string, ids: readonly string[]): string {
  return ids.find((each) => each === id || id.startsWith(each)) ?? ids[0] ?? 'W1'
}

function howTo({ reviewed }: ProgressPage): readonly Block[] {
  const form = reviewed.flatMap(({ id, checklist }) => [
    `/score ${id} <level> <why>`,
    ...checklist.map(({ text, must }, index) => {
      return `- [ ] ${id}.${index + 1} ${must ? 'Must: ' : ''}${text}`
    }),
    '',
  ])
  return [
    details(words`How to review, and a form to copy`, [
      paragraph(
        words`Copy the form into a comment. Put a level from 1 to 4 and a reason into the first line of each criterion, and an x into each box you tick. Then send it. Your levels are recorded and the comment is removed at once, so that nobody else reads them. GitHub's mails about new comments cannot be called back: do not subscribe to this pull request while you review.`,
      ),
      list([
        words`If you leave a ${strong(words`must`)} item unticked, add a reason. We ask at every level, so that the question reveals nothing.`,
        words`${untrusted('/score W2 3 why', 30)} gives a level. Several lines give several levels. A later line replaces an earlier one.`,
        words`${untrusted('- [x] W2.1', 30)} ticks an item of the checklist; ${untrusted('- [ ] W2.1', 30)} unticks it.`,
        words`${untrusted('/done', 30)} ends your review. When everybody needed is done, all levels are shown at once.`,
        words`${untrusted('/undo', 30)} takes back your last step, as long as levels are sealed.`,
        words`${untrusted('/scores', 30)} updates this page; so does ${untrusted('/help', 30)}.`,
        words`Everybody reads ordinary comments and comments on lines. Keep levels out of them.`,
      ]),
      codeBlock([...form, '/done'].join('\n'), 20_000),
    ]),
  ]
}
