import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../page-script/bundle.generated.js'
import type { PageData } from '../page-script/page-data.ts'
import { type Html, Html as HtmlText, html } from '../report/html.ts'
import { codePanel, diffPanel } from './code-panels.ts'
import { criterionForm } from './criterion-form.ts'
import { HELP } from './help.ts'
import { measuredPanel } from './measured-panel.ts'
import type { PageInput } from './page-input.ts'
import { writeUpPanel } from './write-up-panel.ts'

/** Bytes of a page without its pictures. */
export const MOST_BYTES = 300_000
const MOST_CHARS = 60_000
const PICTURES = /data:image\/[a-z]+;base64,[A-Za-z0-9+/=]*/g

/**
 * One file with all that a reviewer needs: what was handed in, and what is asked about it. It is the same
 * for all reviewers of a submission, makes no request, and shows nothing of another review.
 */
export function renderReviewPage(input: PageInput): string {
  // A hostile text can be far longer as HTML than it is; then less of it is shown.
  for (let most = MOST_CHARS; most > 500; most /= 2) {
    const page = pageOf(input, most)
    if (Buffer.byteLength(page.replace(PICTURES, '')) <= MOST_BYTES) return page
  }
  return pageOf(input, 0)
}

function pageOf(input: PageInput, most: number): string {
  const { pseudonym, rubric, asked, scorecard } = input
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Review of ${pseudonym}: ${rubric.title}</title>
<style>${new HtmlText(STYLE)}</style>
</head>
<body>
<a class="skip" href="#criteria">Skip to the criteria</a>
<header>
<div><h1>Review of ${pseudonym}</h1><p class="quiet">${rubric.title}. Nobody else sees what you give here until all reviewers are done.</p></div>
<nav aria-label="Criteria">${asked.map(({ id, title }) => html`<a class="chip" href="#${id}" data-chip="${id}" title="${title}">${id}<span class="unseen">: ${title}</span></a>`)}<span id="progress"></span></nav>
<div class="tools"><button type="button" id="open-help">Help <kbd>?</kbd></button><button type="button" id="open-done" class="main">Done <kbd>d</kbd></button></div>
</header>
<noscript><p class="warning">This page needs its script to take your levels. Without it, you can read.</p></noscript>
<main>
<section id="reading" aria-label="What was handed in">
${tabs(input, most)}
</section>
<section id="criteria" aria-label="Your review" tabindex="-1">
${stillOpen(input)}<p class="login"><label for="login">Your GitHub login</label> <input id="login" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="39" aria-describedby="login-why"> <span class="quiet" id="login-why">It is sealed into your review, so that nobody can hand it in as theirs.</span></p>
<p id="trouble" class="warning" hidden></p>
${asked.map((criterion) => criterionForm(criterion, scorecard))}
<div id="finish" aria-label="Hand in" role="group">
<button type="button" id="done" class="main">Done</button>
<div id="missing" hidden><h3 tabindex="-1">Not done yet</h3><ul></ul></div>
<div id="sealed" hidden><h3 tabindex="-1">Your review is sealed</h3>
<ol><li><button type="button" id="copy" class="main">Copy the block</button> <span id="copied"></span></li>
<li>Open <a href="${input.pull}" target="_blank" rel="noopener noreferrer">the pull request of this review</a>.</li>
<li>Paste it as a comment and send it. Nobody can read it before all reviewers are done.</li></ol>
<label for="block">The block</label><textarea id="block" readonly rows="5" spellcheck="false"></textarea>
<p class="quiet">To change something, change it above, press Done again and send the new block. The last one counts.</p></div>
</div>
</section>
</main>
<div class="switch" role="group" aria-label="What is shown"><button type="button" data-show="reading" aria-pressed="true">Read</button><button type="button" data-show="criteria" aria-pressed="false">Judge</button></div>
<p id="said" class="unseen" role="status"></p>
${HELP}
<script type="application/json" id="data">${json(dataOf(input))}</script>
<script>${new HtmlText(SCRIPT)}</script>
</body>
</html>
`.text
}

/** No request at all: scripts and styles only as they were built, pictures only from the page itself. */
export const POLICY = `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'`

function stillOpen({ openUntil }: PageInput): Html | null {
  if (openUntil === null) return null
  const moment = openUntil.replace('T', ' ').replace(/(?::\d\d)?Z$/, ' UTC')
  return html`<p class="warning">The candidate can still push until ${moment}. Reviews of this submission do not count for a later one.</p>\n`
}

function tabs(input: PageInput, most: number): Html {
  const panels: readonly (readonly [string, string, Html])[] = [
    ['write-up', 'Write-up', writeUpPanel(input, most)],
    ['code', input.rubric.module === null ? 'Files' : 'Code', codePanel(input, most)],
    ['changes', 'Changes', diffPanel(input, most)],
    ['measured', 'Measured', measuredPanel(input)],
  ]
  const list = panels.map(
    ([id, title]) =>
      html`<button type="button" role="tab" id="tab-${id}" aria-controls="${id}" aria-selected="false" tabindex="-1">${title}</button>`,
  )
  const shown = panels.map(
    ([id, title, content]) =>
      html`<div role="tabpanel" id="${id}" aria-labelledby="tab-${id}" tabindex="0"><h2>${title}</h2>${content}</div>\n`,
  )
  return html`<div role="tablist" aria-label="What was handed in">${list}</div>\n${shown}`
}

function dataOf({ pseudonym, tree, criteriaDigest, key, pull, asked }: PageInput): PageData {
  const criteria = asked.map(({ id, title, checklist }) => {
    return { id, title, musts: checklist.map(({ must }) => must) }
  })
  return { version: 1, pseudonym, tree, criteriaDigest, key, pull, criteria }
}

/** In a script nothing is escaped, and only a tag could end it. */
function json(value: unknown): Html {
  return new HtmlText(JSON.stringify(value).replaceAll('<', '\\u003c'))
}
