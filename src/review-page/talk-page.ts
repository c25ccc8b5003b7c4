import { LONGEST_NOTE } from '../page-script/answers.ts'
import type { PublicKey } from '../page-script/page-data.ts'
import { type Html, html } from '../report/html.ts'
import { LEVELS, type ReviewedCriterion } from '../rubric/rubric.ts'
import { TALK_HELP } from './help.ts'
import { fittingPage, LOGIN, linkOut, sealedBox } from './page-shell.ts'
import { chip } from './review-page.ts'

export interface TalkInput {
  readonly pseudonym: string
  readonly tree: string
  /** SHA-256 of the scales. */
  readonly criteriaDigest: string
  readonly key: PublicKey
  /** The address of the review's pull request. */
  readonly pull: string
  readonly title: string
  readonly asked: readonly ReviewedCriterion[]
  /** The interviewer's sheet. */
  readonly sheet: Html
}

/** One file for an interviewer: the sheet on the left, and levels of the talk to seal on the right. */
export function renderTalkPage(input: TalkInput): string {
  const { asked, title, sheet, pull } = input
  return fittingPage((most) => ({
    heading: 'Talk',
    title,
    about: 'For interviewers. Keep it closed while you share your screen.',
    chips: asked.map(({ id, title: name }) => chip(id, id, name)),
    reading: 'Sheet',
    // A sheet holds five short pieces of code; one that is too long is on paper, whole.
    // In an element of its own: a panel shows no heading of itself where its tab says it.
    panels: [
      {
        id: 'sheet',
        title: 'Questions',
        content: most > 0 ? html`<div>${sheet}</div>` : html`See kit.html.`,
      },
    ],
    criteria: html`${LOGIN}
<p>Give your levels before you talk with anybody about it. They add nothing to the points of the take-home.</p>
${asked.map(form)}`,
    sealed: sealedBox(
      {
        heading: 'Your levels are sealed',
        where: linkOut(pull, 'the pull request'),
        promise: 'They open when all interviewers are done.',
      },
      html``,
    ),
    help: TALK_HELP,
    data: { version: 1, kind: 'talk', ...about(input), criteria: asked.map(askedOf) },
  }))
}

function about({ pseudonym, tree, criteriaDigest, key, pull }: TalkInput) {
  return { pseudonym, tree, criteriaDigest, key, pull }
}

function askedOf({ id, title }: ReviewedCriterion) {
  return { id, name: id, title, musts: [], panel: null }
}

function form({ id, title, levels }: ReviewedCriterion): Html {
  return html`<section class="criterion" id="${id}" data-criterion="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title" tabindex="-1">${title}</h3>
<fieldset class="levels"><legend>Level</legend>
${LEVELS.map(
  (level) =>
    html`<label class="level"><input type="radio" name="${id}-level" value="${level}"> <span class="digit">${level}</span> <span class="anchor">${levels[level]}</span></label>`,
)}
</fieldset>
<label class="reason" for="${id}-note">What you heard <span class="quiet" id="${id}-asked">one sentence helps the others</span></label>
<textarea id="${id}-note" data-note rows="2" maxlength="${LONGEST_NOTE}" aria-describedby="${id}-asked"></textarea>
<p class="printed" data-printed></p>
</section>`
}
