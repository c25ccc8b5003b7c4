import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { type Html, Html as HtmlText, html } from '../report/html.ts'
import { formula } from './math.ts'
import { withDollars } from './parse-write-up.ts'
import type { ShowPicture } from './pictures.ts'
import { visible } from './visible.ts'

/**
 * Makes HTML of a Markdown tree, tag by tag from a list of ours. What somebody wrote becomes text and the
 * source of an embedded picture, and nothing else: no tag, attribute, address or style is ever taken over.
 * So it needs no sanitiser and no frame, and a line of it can be marked from outside.
 */
export interface Rendering {
  /** Whether elements say on which line of the source they stand. */
  readonly lines: boolean
  /** How many levels a heading moves down, below those of the page. */
  readonly below: number
  readonly picture: ShowPicture
  /** What references stand for. */
  readonly definitions: ReadonlyMap<string, string>
  readonly link: (address: string, label: Html) => Html
  /** Raw HTML that is a whole node. */
  readonly raw: (text: string, rendering: Rendering) => Html
}

export function renderMarkdown(nodes: readonly RootContent[], rendering: Rendering): Html {
  return html`${nodes.map((node) => renderNode(node, rendering))}`
}

/** The addresses that references of a text stand for; the first of a name counts. */
export function definitionsOf(nodes: readonly RootContent[]): ReadonlyMap<string, string> {
  const found = nodes.flatMap((node) =>
    node.type === 'definition' ? [[node.identifier, withDollars(node.url)] as const] : [],
  )
  return new Map(found.toReversed())
}

type Renderers = {
  readonly [T in Nodes['type']]?: (node: Extract<Nodes, { type: T }>, rendering: Rendering) => Html
}

const RENDERERS: Renderers = {
  paragraph: (node, to) => html`<p dir="auto"${at(node, to)}>${inside(node.children, to)}</p>`,
  heading: (node, to) => {
    const tag = new HtmlText(`h${Math.min(6, node.depth + to.below)}`)
    return html`<${tag} dir="auto"${at(node, to)}>${inside(node.children, to)}</${tag}>`
  },
  thematicBreak: () => html`<hr>`,
  blockquote: (node, to) => html`<blockquote>${inside(node.children, to)}</blockquote>`,
  list: (node, to) => {
    const items = html`${inside(node.children, to)}`
    if (node.ordered !== true) return html`<ul>${items}</ul>`
    return html`<ol start="${node.start ?? 1}">${items}</ol>`
  },
  listItem: (node, to) => {
    const box = node.checked === true ? '☑ ' : '☐ '
    const first = typeof node.checked === 'boolean' ? box : ''
    return html`<li dir="auto">${first}${inside(node.spread === true ? node.children : tight(node.children), to)}</li>`
  },
  table: (node, to) => {
    const [head, ...rows] = node.children.map((row) => {
      const cells = row.children.map((cell, index) => {
        const side = node.align?.[index] === 'right' ? html` class="number"` : null
        const tag = new HtmlText(row === node.children[0] ? 'th' : 'td')
        return html`<${tag} dir="auto"${side}>${inside(cell.children, to)}</${tag}>`
      })
      return html`<tr${at(row, to)}>${cells}</tr>`
    })
    return html`<div class="scroll" tabindex="0"><table><thead>${head ?? null}</thead><tbody>${rows}</tbody></table></div>`
  },
  code: (node, to) => {
    if (node.lang === 'math') return html`<p${at(node, to)}>${formula(node.value, true)}</p>`
    const lines = withDollars(node.value).split('\n')
    const { start, end } = node.position ?? NOWHERE
    const first = end.line - start.line + 1 > lines.length ? start.line + 1 : start.line
    return html`<pre tabindex="0"><code>${lines.map((line, index) => lineOf(`${line}\n`, first + index, to))}</code></pre>`
  },
  math: (node, to) => html`<p${at(node, to)}>${formula(node.value, true)}</p>`,
  inlineMath: ({ value }) => formula(/^`[^`]+`$/.test(value) ? value.slice(1, -1) : value, false),
  text: (node, to) => {
    const { start, end } = node.position ?? NOWHERE
    const lines = withDollars(node.value).split('\n')
    return html`${lines.map((line, index) => {
      const text = index < lines.length - 1 ? `${line}\n` : line
      return lineOf(text, Math.min(start.line + index, end.line), to)
    })}`
  },
  emphasis: (node, to) => html`<em>${inside(node.children, to)}</em>`,
  strong: (node, to) => html`<strong>${inside(node.children, to)}</strong>`,
  delete: (node, to) => html`<del>${inside(node.children, to)}</del>`,
  inlineCode: (node) => html`<code>${visible(withDollars(node.value))}</code>`,
  break: () => html`<br>`,
  link: (node, to) => to.link(node.url, html`${inside(node.children, to)}`),
  linkReference: (node, to) => {
    const label = html`${inside(node.children, to)}`
    const address = to.definitions.get(node.identifier)
    return address === undefined ? label : to.link(address, label)
  },
  image: (node, to) => to.picture(withDollars(node.url), node.alt ?? ''),
  imageReference: (node, to) => {
    return to.picture(to.definitions.get(node.identifier) ?? node.identifier, node.alt ?? '')
  },
  footnoteReference: (node) => html`<sup>[${visible(node.identifier)}]</sup>`,
  footnoteDefinition: (node, to) =>
    html`<div class="footnote"${at(node, to)}>[${visible(node.identifier)}] ${inside(tight(node.children), to)}</div>`,
  html: (node, to) => to.raw(withDollars(node.value), to),
}

/** Without the paragraphs around the words of a list whose items stand close together. */
function tight(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : [node]))
}

const NOWHERE = { start: { line: 1 }, end: { line: 1 } }

function renderNode(node: Nodes, rendering: Rendering): Html {
  const render = RENDERERS[node.type] as ((node: Nodes, to: Rendering) => Html) | undefined
  return render?.(node, rendering) ?? html``
}

const PLAIN_TAG = /^<(sub|sup|kbd|b|i|em|strong)>$/i

/** Children in order. A pair of tags that only shapes words is kept, where both stand among them. */
function inside(nodes: readonly Nodes[], rendering: Rendering): readonly Html[] {
  const made: Html[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as PhrasingContent
    const name = node.type === 'html' ? PLAIN_TAG.exec(node.value)?.[1]?.toLowerCase() : undefined
    const end = name === undefined ? -1 : closing(nodes, at, name)
    if (name === undefined || end < 0) made.push(renderNode(node, rendering))
    else {
      const tag = new HtmlText(name)
      made.push(html`<${tag}>${inside(nodes.slice(at + 1, end), rendering)}</${tag}>`)
      at = end
    }
  }
  return made
}

function closing(nodes: readonly Nodes[], after: number, name: string): number {
  const closes = (node: Nodes) => node.type === 'html' && node.value.toLowerCase() === `</${name}>`
  return nodes.findIndex((node, index) => index > after && closes(node))
}

function at({ position }: Nodes, { lines }: Rendering): Html | null {
  if (!lines || position === undefined) return null
  const { start, end } = position
  return html` data-line="${start.line}" data-to="${end.line}"`
}

function lineOf(text: string, line: number, { lines }: Rendering): Html {
  const end = text.endsWith('\n') ? '\n' : ''
  const shown = `${visible(text.slice(0, text.length - end.length))}${end}`
  return lines ? html`<span data-line="${line}">${shown}</span>` : html`${shown}`
}
