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
    return words`Two levels or more apart on ${ours(apart.join(', '))}: a third reviewer is asked for these. Nobody's levels are shown until then.`
  }
  const done = reviewers.filter(({ done }) => done).length
  return words`${done} of ${needed} reviewers are done. Levels are sealed until all are.`
}

function stillOpen({ openUntil, unsealed }: ProgressPage): readonly Block[] {
  if (openUntil === null || unsealed !== null) return []
  const text = words`The candidate may still push until ${ours(openUntil)}. What is reviewed now does not count for a later submission.`
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
      return words`only people who can write to this repository review. Name others under reviews in takehome.yml.`
    case 'not-listed':
      return words`is not among the reviewers in takehome.yml.`
    case 'not-calibrated':
      return words`calibrate on this exercise first: ${untrusted(`takehome calibrate --exercise ${exercise} --out papers`, 120)}. Nothing was recorded.`
    case 'edited':
      return words`a comment of yours was edited, by somebody else or by nobody knows whom, and was not taken in. Write it anew.`
    case 'unsealed':
      return words`all levels are open, so one that is given now would not be blind. Nothing was recorded.`
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
      return words`there is nothing of yours to take back.`
    case 'levels-missing':
      return words`not done yet: ${join(answer.criteria.map(scoreLine), words`, `)} are missing. Then ${untrusted('/done', 10)}.`
    case 'reason-missing':
      return words`not done yet: among ${ours(answer.criteria.join(', '))} a must-item is not ticked, so say why in the note: ${join(answer.criteria.map(scoreLine), words`, `)}. Then ${untrusted('/done', 10)}. (It is asked at every level, so that the question gives none away.)`
    case 'unknown-item':
      return words`line ${answer.line}: ${ours(answer.criterion)} has ${count(itemsOf(answer.criterion, reviewed), 'item', 'items')}. Type ${untrusted(`- [x] ${answer.criterion}.1`, 40)}.`
    case 'unknown-criterion':
      return words`line ${answer.line}: there is no ${ours(answer.criterion)} here. Type ${scoreLine(nearest(answer.criterion, ids))}; there are ${ours(ids.join(', '))}.`
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
      return words`which criterion? Type ${scoreLine(ids[0] ?? 'W1')}, with one of ${ours(ids.join(', '))}.`
    case 'no-level':
      return words`a level is 1, 2, 3 or 4. Type ${scoreLine(nearest(mistake.criterion, ids))}.`
    case 'unknown-command':
      return words`no such command. Did you mean ${untrusted(`/${mistake.meant}`, 20)}?`
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
        words`Copy the form into a comment, put a level from 1 to 4 and a reason in each first line, an x into the boxes you tick, and send it. It is taken in and the comment is removed at once, so that nobody else reads your levels; mails that GitHub sends about new comments cannot be called back, so do not subscribe to this pull request while you review.`,
      ),
      list([
        words`${untrusted('/score W2 3 why', 30)} gives a level, several lines give several; a second one replaces the first.`,
        words`${untrusted('- [x] W2.1', 30)} ticks an item of the checklist, ${untrusted('- [ ] W2.1', 30)} unticks it.`,
        words`${untrusted('/done', 30)} ends your review. When everybody needed is done, all levels are shown at once.`,
        words`${untrusted('/undo', 30)} takes back your last step, as long as levels are sealed.`,
        words`${untrusted('/scores', 30)} brings this page up to date, ${untrusted('/help', 30)} does too.`,
        words`A level in ordinary words, or in a comment on a line, is read by everybody: keep it to yourself.`,
      ]),
      codeBlock([...form, '/done'].join('\n'), 20_000),
    ]),
  ]
}
