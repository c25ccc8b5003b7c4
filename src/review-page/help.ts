import { html } from '../report/html.ts'

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
export const HELP = html`<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">How to review</h2>
<ol>
<li>Read the section that a criterion names.</li>
<li>Tick what you find. Levels 3 and 4 need every <strong>must</strong> item, or a reason.</li>
<li>Choose the level whose text fits best, and say why.</li>
<li>Press Done. Copy the sealed block into a comment on the pull request.</li>
</ol>
<p>What you give is kept in this browser until you are done, and sent nowhere.</p>
<table><caption>Keys</caption><tbody>${KEYS.map(([key, does]) => html`<tr><th scope="row">${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</th><td>${does}</td></tr>`)}</tbody></table>
<p><label><input type="checkbox" id="use-keys" checked> Use these keys</label></p>
<button type="button" id="close-help" class="main">Close</button>
</dialog>`
