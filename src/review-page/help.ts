import { type Html, html } from '../report/html.ts'

const KEYS: readonly (readonly [string, string])[] = [
  ['1 2 3 4', 'gives a level'],
  ['j k', 'next and previous criterion'],
  ['x', 'ticks the marked item, and goes on to the next'],
  ['n p', 'marks the next or previous item'],
  ['l', 'shows the next line to look at'],
  ['r', 'goes to the reason; Esc leaves it'],
  ['t', 'next tab'],
  ['d', 'done'],
  ['?', 'this help'],
]

/** How to review, and the keys. */
export const HELP = help('How to review', KEYS, [
  html`Read the section that a criterion names.`,
  html`Tick what you find. If you leave a <strong>must</strong> item unticked, give a reason, at every level.`,
  html`Choose the level whose text fits best, and say why.`,
  html`Press Done. Copy the sealed block into a comment on the pull request.`,
])

/** How to calibrate, and the keys. */
export const CALIBRATION_HELP = help(
  'How to calibrate',
  KEYS.filter(([key]) => key !== 'r'),
  [
    html`Read each paper as you would a candidate's. Its criteria stand beside it.`,
    html`Tick what you find. Levels 3 and 4 need every <strong>must</strong> item.`,
    html`Choose the level whose text fits best. Discuss the papers with nobody before you are done.`,
    html`Press Done. Copy the sealed block into a comment on the issue, and paste the answer here.`,
  ],
)

/** How to give levels for a talk, and the keys. */
export const TALK_HELP = help(
  'How to give levels for a talk',
  KEYS.filter(([key]) => !['x', 'n p', 'l', 't'].includes(key)),
  [
    html`Ask the questions on the left. The sheet has the answers.`,
    html`After the talk, choose the level whose text fits best, and write what you heard.`,
    html`Press Done. Copy the sealed block into a comment on the pull request.`,
  ],
)

function help(title: string, keys: typeof KEYS, steps: readonly Html[]): Html {
  return html`<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">${title}</h2>
<ol>
${steps.map((step) => html`<li>${step}</li>\n`)}</ol>
<p>What you give is kept in this browser until you are done, and sent nowhere.</p>
<table><caption>Keys</caption><tbody>${keys.map(([key, does]) => html`<tr><th scope="row">${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</th><td>${does}</td></tr>`)}</tbody></table>
<p><label><input type="checkbox" id="use-keys" checked> Use these keys</label></p>
<button type="button" id="close-help" class="main">Close</button>
</dialog>`
}
