import { type Html, html } from '../report/html.ts'
import { visible } from './visible.ts'

// Each line is an element of its own.
const MOST_LINES = 1_500

/** A file as it is, each line with its number; what is beyond the limit is said and not shown. */
export function numberedLines(text: string, mostChars: number): Html {
  const all = text
    .slice(0, mostChars)
    .replace(/\r?\n$/, '')
    .split(/\r\n?|\n/)
  const cut = text.length > mostChars || all.length > MOST_LINES
  const lines = all
    .slice(0, MOST_LINES)
    .map((line, index) => html`<span class="l" data-line="${index + 1}">${code(line)}\n</span>`)
  const notice = cut
    ? html`<p class="warning">The rest of this file is left out. Read it on the pull request.</p>`
    : null
  return html`<pre class="numbered" tabindex="0"><code>${lines}</code></pre>${notice}`
}

/** A line of code, its indent as wide as it was. */
export function code(line: string): string {
  return visible(line.replaceAll('\t', '    '))
}
