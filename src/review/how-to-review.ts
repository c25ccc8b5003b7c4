import type { ReviewedCriterion } from '../rubric/rubric.ts'
import { linked, ours, strong, untrusted, words } from '../scorecard/phrasing.ts'
import { type Block, codeBlock, details, list, paragraph } from '../scorecard/safe-markdown.ts'

export interface HowToReview {
  readonly reviewed: readonly ReviewedCriterion[]
  readonly blind: boolean
  readonly pseudonym: string
  /** Address of the workflow whose runs hold the review pages. */
  readonly pagesUrl: string
}

/** How a review is given: sealed on the review page, or in comments where the team chose that. */
export function howToReview({
  reviewed,
  blind,
  pseudonym,
  pagesUrl,
}: HowToReview): readonly Block[] {
  return blind ? byPage(pseudonym, pagesUrl) : byComment(reviewed)
}

function byPage(pseudonym: string, pagesUrl: string): readonly Block[] {
  return [
    details(words`How to review`, [
      list([
        words`Open ${linked(pagesUrl)}. The newest run has an artifact with your review page, ${ours(`${pseudonym}.html`)}. Where there is none yet, start the workflow.`,
        words`Review on that page, and press Done. Your answers are sealed on your machine: nobody can read them before all levels are open.`,
        words`Paste the block into a comment here, or send it: ${untrusted('npx takehome review --hub ../hub --send block.txt', 80)}. The comment stays.`,
        words`A later block replaces an earlier one, until enough reviewers are done. ${untrusted('/undo', 30)} takes your last one back.`,
        words`When everybody needed is done, all levels are shown at once.`,
        words`Everybody reads other comments, and GitHub mails them at once. Keep levels out of them: ${untrusted('/score', 30)} is refused, removed and noted.`,
        words`${untrusted('/help', 30)} brings this comment up to date.`,
      ]),
    ]),
  ]
}

function byComment(reviewed: readonly ReviewedCriterion[]): readonly Block[] {
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
        words`${strong(words`Colleagues can see your levels early.`)} Your team has chosen comments (blind: false in takehome.yml), and GitHub mails a comment to everybody who follows this pull request before it is removed.`,
      ),
      paragraph(
        words`Copy the form into a comment. Put a level from 1 to 4 and a reason into the first line of each criterion, and an x into each box you tick. Then send it. Your levels are recorded and the comment is removed. You can also paste a sealed block of the review page, which nobody can read.`,
      ),
      list([
        words`If you leave a ${strong(words`must`)} item unticked, add a reason. We ask at every level, so that the question reveals nothing.`,
        words`${untrusted('/score W2 3 why', 30)} gives a level. Several lines give several levels. A later line replaces an earlier one.`,
        words`${untrusted('- [x] W2.1', 30)} ticks an item of the checklist; ${untrusted('- [ ] W2.1', 30)} unticks it.`,
        words`${untrusted('/done', 30)} ends your review. When everybody needed is done, all levels are shown at once.`,
        words`${untrusted('/undo', 30)} takes back your last step, until enough reviewers are done. It stands alone in its comment.`,
        words`${untrusted('/scores', 30)} brings this comment up to date; so does ${untrusted('/help', 30)}.`,
        words`Everybody reads ordinary comments and comments on lines. Keep levels out of them.`,
      ]),
      codeBlock([...form, '/done'].join('\n'), 20_000),
    ]),
  ]
}
