import type { Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { type Phrasing, toNodes } from './phrasing.ts'
import { plainLines } from './plain-characters.ts'

/**
 * The only place that makes Markdown. A block is built from phrasings, and a phrasing of a candidate's text
 * only by `untrusted`, so that no text of theirs can be a link, an image, a heading, HTML or a mention.
 */
export type Block = readonly RootContent[]

export function heading(depth: 1 | 2 | 3, text: Phrasing): Block {
  return [{ type: 'heading', depth, children: toNodes(text) }]
}

export function paragraph(text: Phrasing): Block {
  return [{ type: 'paragraph', children: toNodes(text) }]
}

export function list(items: readonly Phrasing[]): Block {
  return bullets(items, null)
}

/** GitHub shows each item with a box: one to tick, or one that is ticked. */
export function taskList(items: readonly Phrasing[], isTicked = (_item: number) => false): Block {
  return bullets(items, isTicked)
}

function bullets(items: readonly Phrasing[], isTicked: ((item: number) => boolean) | null): Block {
  if (items.length === 0) return []
  const children = items.map((item, index) => {
    const checked = isTicked === null ? null : isTicked(index)
    return { type: 'listItem' as const, checked, children: [...rootParagraph(item)] }
  })
  return [{ type: 'list', ordered: false, spread: false, children }]
}

function rootParagraph(item: Phrasing) {
  return [{ type: 'paragraph' as const, children: toNodes(item) }]
}

export function table(head: readonly Phrasing[], rows: readonly (readonly Phrasing[])[]): Block {
  const children = [head, ...rows].map((row) => ({
    type: 'tableRow' as const,
    children: row.map((cell) => ({ type: 'tableCell' as const, children: toNodes(cell) })),
  }))
  return [{ type: 'table', align: head.map(() => null), children }]
}

/** Untrusted text of several lines. */
export function codeBlock(text: string, maxChars: number): Block {
  return [{ type: 'code', lang: null, value: plainLines(text, maxChars) }]
}

/** Folds a long part away. */
export function details(summary: Phrasing, content: readonly Block[]): Block {
  const open = `<details>\n<summary>${toNodes(summary).map(html).join('')}</summary>`
  return [{ type: 'html', value: open }, ...content.flat(), { type: 'html', value: '</details>' }]
}

/** A summary stands in HTML, where Markdown's escapes do not work. */
function html(node: ReturnType<typeof toNodes>[number]): string {
  if ('children' in node) return node.children.map(html).join('')
  const value = 'value' in node ? node.value : ''
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return node.type === 'inlineCode' ? `<code>${escaped}</code>` : escaped
}

type PageName =
  | 'candidate'
  | 'reviewer'
  | 'progress'
  | 'graded'
  | 'regraded'
  | 'calibration'
  | 'notice'
  | 'erasure'

/** What a page of ours starts with; tells it from other comments by the same author. */
export function markerText(name: PageName): string {
  return `<!-- takehome:${name} -->`
}

export function marker(name: PageName): Block {
  return [{ type: 'html', value: markerText(name) }]
}

// Made once: each has patterns of its own, which are compiled when they are first used.
const EXTENSIONS = [gfmToMarkdown({ tablePipeAlign: false })]

/** Of the hub's answer to one reviewer on the calibration issue. Throws RangeError for what is no login. */
export function verdictMarkerText(login: string): string {
  if (!/^[\w-]{1,39}$/.test(login)) throw new RangeError('this is no login')
  return `<!-- takehome:verdict ${login.toLowerCase()} -->`
}

export function verdictMarker(login: string): Block {
  return [{ type: 'html', value: verdictMarkerText(login) }]
}

export function render(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: [...blocks.flat()] }
  return toMarkdown(root, { extensions: EXTENSIONS, bullet: '-', fences: true })
}

// GitHub rejects a comment of more than 65,536 characters; the rest is room for what a caller adds.
export const MAX_CHARS = 60_000

/** A part of a page, from all that there is to say down to the least; leaving it out comes after that. */
export type Section = readonly (readonly Block[])[]

/** How long a text is: GitHub counts the characters of a comment, and the bytes of a check run's summary. */
export type Measure = (text: string) => number

const inCharacters: Measure = (text) => text.length

/** Renders sections in order. When they are too long, the last ones lose detail first, step by step. */
export function renderWithin(
  sections: readonly Section[],
  most: number,
  cutNotice: Phrasing,
  lengthOf: Measure = inCharacters,
): string {
  const texts = sections.map((section) => [...section.map(whenAsked), () => ''])
  const deepest = Math.max(...texts.map((steps) => steps.length - 2))
  const notice = whenAsked([paragraph(cutNotice)])
  const steps = texts.map(() => 0)
  let page = assemble(texts, steps)
  for (let step = 1; step <= deepest + 1; step++) {
    for (let index = texts.length - 1; index >= 0 && lengthOf(page) > most; index--) {
      steps[index] = stepOf(texts[index], step, deepest)
      page = assemble([...texts, [notice]], [...steps, 0])
    }
  }
  return page
}

type Text = () => string

/** Most pages are short enough, and nobody sees what else they could have said. */
function whenAsked(blocks: readonly Block[]): Text {
  let text: string | null = null
  return () => {
    text ??= render(blocks)
    return text
  }
}

/** A section waits in its shortest form until all the others are short too, and only then goes. */
function stepOf(texts: readonly Text[] = [], step: number, deepest: number): number {
  return step > deepest ? texts.length - 1 : Math.min(step, texts.length - 2)
}

function assemble(texts: readonly (readonly Text[])[], steps: readonly number[]): string {
  return texts
    .map((section, index) => section[steps[index] ?? 0]?.() ?? '')
    .filter((text) => text !== '')
    .join('\n')
}
