import { type Html, Html as HtmlText, html } from '../report/html.ts'
import { measuredBlocks } from '../scorecard/render-reviewer.ts'
import { placeOf } from './code-panels.ts'
import type { PageInput } from './page-input.ts'
import { type Rendering, renderMarkdown } from './render-markdown.ts'

// Links of a scorecard are addresses; these lead to places of the page and never leave it.
const HERE = 'https://page.invalid/here'

/** The scorecard's measured part, which is Markdown of ours. */
export function measuredPanel(input: PageInput): Html {
  const blocks = measuredBlocks(input.scorecard, input.rubric, { permalinkBase: HERE })
  const rendering: Rendering = {
    lines: false,
    below: 1,
    picture: () => html``,
    definitions: new Map(),
    link: (address, label) => linkInside(input, address, label),
    // Only details and summary of ours: a candidate's text is never a raw node (scorecard/safe-markdown.ts).
    raw: (text) => new HtmlText(text.startsWith('<!--') ? '' : text),
  }
  return renderMarkdown(blocks.flat(), rendering)
}

function linkInside(input: PageInput, address: string, label: Html): Html {
  const [, path = '', from = '', to = ''] =
    /^https:\/\/page\.invalid\/here\/([^?#]+)[^#]*#L(\d+)(?:-L(\d+))?$/.exec(address) ?? []
  const place = placeOf(input, decodeURIComponent(path))
  return place === null ? label : goLink(place, Number(from), Number(to || from), label)
}

/** Leads to lines of a file on the page, and marks them. */
export function goLink(place: string, from: number, to: number, label: string | Html): Html {
  return html`<a class="go" href="#${place}" data-from="${from}" data-to="${to}">${label}</a>`
}
