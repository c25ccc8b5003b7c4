import type { ReviewedCriterion } from '../rubric/rubric.ts'
import { ours, type Phrasing, strong, untrusted, words } from '../scorecard/phrasing.ts'
import {
  type Block,
  codeBlock,
  heading,
  list,
  marker,
  paragraph,
  render,
  table,
} from '../scorecard/safe-markdown.ts'
import { answerWords } from './answer-words.ts'
import type { Answer } from './draft.ts'
import { type HowToReview, howToReview } from './how-to-review.ts'
import { type Refusal, refusalWords } from './refusal-words.ts'
import { type TalkPage, talkBlocks } from './render-talk.ts'

// As long as the ledger keeps.
const LONGEST_APPEAL = 2_000

export interface ProgressPage extends HowToReview {
  readonly exercise: string
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
  /** Why the candidate asks for one more review; null where nobody is to give one. */
  readonly appeal: string | null
  /** Whose levels stood in a comment that others could read. */
  readonly exposed: readonly string[]
  /** In whose comments levels were edited or deleted. */
  readonly changed: readonly string[]
  /** Whose reviews were sealed with a secret that the hub has no more. */
  readonly lost: readonly string[]
  /** Whether the candidate may still push. Until when would tell who has more time. */
  readonly isOpen: boolean
  readonly talk: TalkPage
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
    ...appealBlocks(page),
    ...progressTable(page),
    ...notes(page),
    ...talkBlocks(page.talk),
    ...page.refusals.map(({ login, why }) =>
      paragraph(words`${untrusted(login, 40)}: ${refusalWords(why, page.exercise)}`),
    ),
    ...page.answers.flatMap(({ login, answers }) => answerBlocks(login, answers, page.reviewed)),
    ...(page.unsealed === null || page.appeal !== null ? howToReview(page) : []),
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

function stillOpen({ isOpen, unsealed }: ProgressPage): readonly Block[] {
  if (!isOpen || unsealed !== null) return []
  const text = words`The candidate can still push. Reviews of this submission do not count for a later one.`
  return [paragraph(text)]
}

/** Levels that are open stay in force until one more person is done; what people judge may have changed since. */
function appealBlocks({ appeal, apart, unsealed }: ProgressPage): readonly Block[] {
  if (appeal === null) return []
  return [
    paragraph(
      strong(
        words`The candidate asked for one more review, by somebody who has not reviewed this yet.`,
      ),
    ),
    codeBlock(appeal, LONGEST_APPEAL),
    paragraph(
      apart.length > 0
        ? words`Reviewers are two levels or more apart on ${ours(apart.join(', '))}. One more is needed for these.`
        : unsealed === null
          ? words`What people judge has changed since, so earlier levels do not count. They may be given anew, but levels are opened only when somebody is done who has not reviewed this before.`
          : words`If that is you: give your levels before you read those on the scorecard. They are opened when you are done, and the numbers change as with every review.`,
    ),
  ]
}

/** What stays true of a review after the run that found it. */
function notes({ exposed, changed, lost }: ProgressPage): readonly Block[] {
  const names = (logins: readonly string[]) => untrusted(logins.join(', '), 400)
  return [
    ...(exposed.length === 0
      ? []
      : [
          paragraph(
            words`Wrote levels where colleagues could read them: ${names(exposed)}. The comments were removed. Mails of them were not.`,
          ),
        ]),
    ...(changed.length === 0
      ? []
      : [
          paragraph(
            words`Levels in comments were edited or deleted before they were taken in. The comments are by ${names(changed)}. The last text counts.`,
          ),
        ]),
    ...(lost.length === 0
      ? []
      : [
          paragraph(
            words`The key of this repository has changed, so what ${names(lost)} sent before cannot be opened. Press Done again on the present review page.`,
          ),
        ]),
  ]
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

function answerBlocks(
  login: string,
  answers: readonly Answer[],
  reviewed: readonly ReviewedCriterion[],
): readonly Block[] {
  const items = answers.flatMap((answer) => answerWords(answer, reviewed) ?? [])
  if (items.length === 0) return []
  return [paragraph(words`To ${untrusted(login, 40)}:`), list(items)]
}
