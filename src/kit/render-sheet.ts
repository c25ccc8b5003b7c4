import type { Nodes } from 'mdast'
import { type Html, Html as HtmlText, html } from '../report/html.ts'
import { ours } from '../scorecard/phrasing.ts'
import { heading, render } from '../scorecard/safe-markdown.ts'
import type { Sheet } from './sheet.ts'

export function sheetMarkdown({ title, blocks }: Sheet): string {
  return render([heading(1, ours(title)), ...blocks])
}

/** The SHA-256 of the page's style, as its policy names it. */
export type StyleHash = (style: string) => string

/** One self-contained page without a script, for a screen and for paper. */
export function sheetHtml({ title, blocks }: Sheet, hashOf: StyleHash): string {
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; form-action 'none'; base-uri 'none'`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new HtmlText(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${blocks.flat().map(nodeHtml)}
</main>
</body>
</html>
`.text
}

/** The sheet alone, to stand in another page. */
export function sheetBody({ blocks }: Sheet): Html {
  return html`${blocks.flat().map(nodeHtml)}`
}

/** Only what our own blocks hold; anything else is shown as nothing. */
function nodeHtml(node: Nodes): Html {
  switch (node.type) {
    case 'heading':
      return new HtmlText(`<h${node.depth}>${inside(node.children)}</h${node.depth}>\n`)
    case 'paragraph':
      return html`<p>${node.children.map(nodeHtml)}</p>\n`
    case 'list':
      return html`<ul>${node.children.map(nodeHtml)}</ul>\n`
    case 'listItem':
      // Without the paragraphs around the words of an item.
      return html`<li>${node.children.map((child) => (child.type === 'paragraph' ? html`${child.children.map(nodeHtml)}` : nodeHtml(child)))}</li>`
    case 'table':
      return tableHtml(
        node.children.map((row) =>
          row.children.map((cell) => html`${cell.children.map(nodeHtml)}`),
        ),
      )
    case 'code':
      return codeHtml(node.value)
    case 'inlineCode':
      return html`<code>${node.value}</code>`
    case 'strong':
      return html`<strong>${node.children.map(nodeHtml)}</strong>`
    case 'text':
      return html`${node.value}`
    default:
      return html``
  }
}

function inside(nodes: readonly Nodes[]): string {
  return nodes.map((node) => nodeHtml(node).text).join('')
}

function tableHtml([head = [], ...rows]: readonly (readonly Html[])[]): Html {
  const cells = (row: readonly Html[], tag: 'th' | 'td') =>
    row.map((cell) => new HtmlText(`<${tag}>${cell.text}</${tag}>`))
  return html`<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row, 'td')}</tr>`)}</tbody></table>\n`
}

/** Lines that a question is about begin with a mark. */
function codeHtml(code: string): Html {
  const lines = code
    .split('\n')
    .map((line) => (line.startsWith('>') ? html`<mark>${line}</mark>\n` : html`${line}\n`))
  return html`<pre tabindex="0"><code>${lines}</code></pre>\n`
}

const STYLE = `
:root { --ink: #1b1f24; --quiet: #57606a; --paper: #ffffff; --line: #d0d7de; --shade: #f3f5f7; --mark: #fff3c4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #9ba7b4; --paper: #0d1117; --line: #3a434d; --shade: #161c24; --mark: #4a3d10; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 54rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
p { margin: .9rem 0 .4rem; }
p, li, th, td { overflow-wrap: anywhere; }
ul { margin: .2rem 0 1.2rem; padding-left: 1.2rem; }
li { margin: .15rem 0; }
code { font: .88em/1.45 ui-monospace, monospace; background: var(--shade); border-radius: .25rem; padding: .05rem .25rem; unicode-bidi: isolate; direction: ltr; }
pre { overflow-x: auto; background: var(--shade); border: 1px solid var(--line); border-radius: .35rem; padding: .5rem .6rem; margin: .4rem 0; }
pre code { background: none; padding: 0; display: block; width: max-content; min-width: 100%; }
pre:focus-visible { outline: 2px solid #0b62c4; }
mark { background: var(--mark); color: inherit; display: inline-block; min-width: 100%; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { min-width: 3.6rem; }
@media print {
  :root { --ink: #000; --quiet: #333; --paper: #fff; --line: #999; --shade: #f3f3f3; --mark: #e4e4e4; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  pre { white-space: pre-wrap; overflow: visible; }
  pre, table, ul { break-inside: avoid; }
  p:has(+ pre), p:has(+ ul), pre:has(+ ul) { break-after: avoid; }
}
`
