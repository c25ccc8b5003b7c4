import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../page-script/bundle.generated.js'
import type { PageData } from '../page-script/page-data.ts'
import { type Html, Html as HtmlText, html } from '../report/html.ts'

/** Bytes of a page without its pictures. */
export const MOST_BYTES = 300_000
const MOST_CHARS = 60_000
const PICTURES = /data:image\/[a-z]+;base64,[A-Za-z0-9+/=]*/g

/** The parts in which a page on which levels are given differs from another one. */
export interface PageParts {
  readonly heading: string
  /** What the page is about: a title, and what holds of it. */
  readonly title: string
  readonly about: string
  /** A link to each criterion. */
  readonly chips: readonly Html[]
  /** What the left side holds. */
  readonly reading: string
  readonly panels: readonly Panel[]
  /** What the right side holds. */
  readonly criteria: Html
  /** What is said once levels are sealed, and what follows. */
  readonly sealed: Html
  readonly help: Html
  readonly data: PageData
}

export interface Panel {
  readonly id: string
  readonly title: string
  readonly content: Html
}

/** A hostile text can be far longer as HTML than it is; then less of it is shown. */
export function fittingPage(parts: (mostChars: number) => PageParts): string {
  for (let most = MOST_CHARS; most > 500; most /= 2) {
    const page = pageOf(parts(most))
    if (Buffer.byteLength(page.replace(PICTURES, '')) <= MOST_BYTES) return page
  }
  return pageOf(parts(0))
}

function pageOf({
  heading,
  title,
  about,
  chips,
  reading,
  panels,
  criteria,
  sealed,
  help,
  data,
}: PageParts) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${heading}: ${title}</title>
<style>${new HtmlText(STYLE)}</style>
</head>
<body>
<a class="skip" href="#criteria">Skip to the criteria</a>
<header>
<div><h1>${heading}</h1><p class="quiet">${title}. ${about}</p></div>
<nav aria-label="Criteria">${chips}<span id="progress"></span></nav>
<div class="tools"><button type="button" id="open-help">Help <kbd>?</kbd></button><button type="button" id="open-done" class="main">Done <kbd>d</kbd></button></div>
</header>
<noscript><p class="warning">This page needs its script to take your levels. Without it, you can read.</p></noscript>
<main>
<section id="reading" aria-label="${reading}">
${tabs(reading, panels)}
</section>
<section id="criteria" aria-label="Your levels" tabindex="-1">
${criteria}
<div id="finish" aria-label="Hand in" role="group">
<button type="button" id="done" class="main">Done</button>
<div id="missing" hidden><h3 tabindex="-1">Not done yet</h3><ul></ul></div>
${sealed}
</div>
</section>
</main>
<div class="switch" role="group" aria-label="What is shown"><button type="button" data-show="reading" aria-pressed="true">Read</button><button type="button" data-show="criteria" aria-pressed="false">Review</button></div>
<p id="said" class="unseen" role="status"></p>
${help}
<script type="application/json" id="data">${json(data)}</script>
<script>${new HtmlText(SCRIPT)}</script>
</body>
</html>
`.text
}

/** No request at all: scripts and styles only as they were built, pictures only from the page itself. */
const POLICY = `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'`

/** Asks who reviews, and has room for what goes wrong. */
export const LOGIN = html`<p class="login"><label for="login">Your GitHub login</label> <input id="login" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="39" aria-describedby="login-why"> <span class="quiet" id="login-why">It is sealed in with your levels, so that nobody can hand them in as theirs.</span></p>
<p id="trouble" class="warning" hidden></p>`

function tabs(reading: string, panels: readonly Panel[]): Html {
  const list = panels.map(
    ({ id, title }) =>
      html`<button type="button" role="tab" id="tab-${id}" aria-controls="${id}" aria-selected="false" tabindex="-1">${title}</button>`,
  )
  const shown = panels.map(
    ({ id, title, content }) =>
      html`<div role="tabpanel" id="${id}" aria-labelledby="tab-${id}" tabindex="0"><h2>${title}</h2>${content}</div>\n`,
  )
  return html`<div role="tablist" aria-label="${reading}">${list}</div>\n${shown}`
}

/** In a script nothing is escaped, and only a tag could end it. */
function json(value: unknown): Html {
  return new HtmlText(JSON.stringify(value).replaceAll('<', '\\u003c'))
}

/** The block with the way to hand it in; `where` is a link, and `afterwards` what follows. */
export function sealedBox(
  {
    heading,
    where,
    promise,
  }: Readonly<Record<'heading' | 'promise', string>> & { readonly where: Html },
  afterwards: Html,
): Html {
  return html`<div id="sealed" hidden><h3 tabindex="-1">${heading}</h3>
<ol><li><button type="button" id="copy" class="main">Copy the block</button> <span id="copied"></span></li>
<li>Open ${where}.</li>
<li>Paste it as a comment and send it. ${promise}</li></ol>
<label for="block">The block</label><textarea id="block" readonly rows="5" spellcheck="false"></textarea>
${afterwards}</div>`
}

/** A link out of the page, which tells nobody where it was. */
export function linkOut(address: string, label: string): Html {
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer">${label}</a>`
}
