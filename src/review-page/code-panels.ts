import { type StructuredPatchHunk, structuredPatch } from 'diff'
import { type Html, html } from '../report/html.ts'
import { csvTable } from './csv-table.ts'
import { code, numberedLines } from './numbered-lines.ts'
import type { PageFile, PageInput } from './page-input.ts'
import { visible } from './visible.ts'

/** Files to read beside the write-up: what was asked for first. */
function textFiles({ files, rubric }: PageInput): readonly PageFile[] {
  const rank = ({ path }: PageFile) => (path === rubric.module ? 0 : 1)
  return files
    .filter(({ path, text }) => text !== null && path !== rubric.writeUp?.file)
    .toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))
}

/** Those that the candidate changed, and the module in any case: what can be pointed to. */
function shownFiles(input: PageInput): readonly PageFile[] {
  const { rubric } = input
  return textFiles(input).filter((file) => file.path === rubric.module || !isGiven(input, file))
}

/** Where links to lines of a file lead on the page; null for a file that it does not show. */
export function placeOf(input: PageInput, path: string): string | null {
  if (path === input.rubric.writeUp?.file) return 'write-up'
  const at = shownFiles(input).findIndex((file) => file.path === path)
  return at < 0 ? null : `file-${at}`
}

/** Every text that was handed in. Those that are as they were given are named and not shown. */
export function codePanel(input: PageInput, mostChars: number): Html {
  const shown = shownFiles(input)
  const given = textFiles(input).filter((file) => !shown.includes(file))
  let left = mostChars
  const files = shown.map(({ path, text }, index) => {
    const room = Math.max(0, left)
    left -= text?.length ?? 0
    return html`<h3>${visible(path)}</h3><div class="hostile" id="file-${index}">${fileOf(path, text ?? '', room)}</div>`
  })
  const names = given.map(({ path }) => path).join(', ')
  return html`${files}${names === '' ? null : html`<p class="quiet">As in the starter: ${names}.</p>`}`
}

function fileOf(path: string, text: string, room: number): Html {
  const table = path.endsWith('.csv') && text.length <= room ? csvTable(text) : null
  return table ?? numberedLines(text, room)
}

function isGiven({ starter }: PageInput, { path, text }: PageFile): boolean {
  return starter.get(path) === text
}

// Honest files differ in a few hundred lines; a hostile pair could keep the comparison busy for long.
const LIMITS = { context: 3, maxEditLength: 2_000 }

/** What changed since the starter, file by file. */
export function diffPanel(input: PageInput, mostChars: number): Html {
  const changed = textFiles(input).filter((file) => !isGiven(input, file))
  const missing = [...input.starter.keys()].filter(
    (path) => !input.files.some((file) => file.path === path) && !path.startsWith('.'),
  )
  let left = mostChars
  const parts = changed.map((file) => {
    const before = input.starter.get(file.path) ?? null
    if (before === null) return html`<h3>${visible(file.path)}</h3><p>Added.</p>`
    left -= file.text?.length ?? 0
    const lines = left < 0 ? null : diffLines(before, file.text ?? '')
    const shown =
      lines === null
        ? html`<p class="warning">Too long to be compared here. Compare on the pull request.</p>`
        : html`<div class="hostile"><pre class="diff" tabindex="0"><code>${lines}</code></pre></div>`
    return html`<h3>${visible(file.path)}</h3>${shown}`
  })
  return html`${changed.length === 0 ? html`<p>No other file differs from the starter.</p>` : parts}${missing.map((path) => html`<h3>${path}</h3><p>Removed.</p>`)}`
}

function diffLines(before: string, after: string): readonly Html[] | null {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n')
  const patch = structuredPatch('', '', plain(before), plain(after), '', '', LIMITS)
  return patch === undefined ? null : patch.hunks.flatMap(hunk)
}

function hunk({ oldStart, newStart, lines }: StructuredPatchHunk): readonly Html[] {
  let [old, now] = [oldStart, newStart]
  const shown = lines.map((line) => {
    // Behind a backslash stands that a file has no last line end.
    const kind = KINDS[line[0] ?? '']
    if (kind === undefined) return html``
    const number = kind.isOld && !kind.isNew ? old : now
    old += Number(kind.isOld)
    now += Number(kind.isNew)
    const { tag } = kind
    return html`<${tag} class="l" data-line="${number}">${code(line)}\n</${tag}>`
  })
  return [html`<span class="hunk">Line ${newStart}\n</span>`, ...shown]
}

const KINDS: Readonly<
  Record<string, { readonly tag: Html; readonly isOld: boolean; readonly isNew: boolean }>
> = {
  '+': { tag: html`ins`, isOld: false, isNew: true },
  '-': { tag: html`del`, isOld: true, isNew: false },
  ' ': { tag: html`span`, isOld: true, isNew: true },
}
