import type { LineRange } from './evidence.ts'
import { linesOf, opensFence, visibleLines } from './visible-lines.ts'

export interface Section {
  /** From the heading to the last line before the next one. */
  readonly lines: LineRange
  /** Words of visible prose. */
  readonly words: readonly string[]
  /** Whether it holds a block of code, whose words do not count. */
  readonly hasCode: boolean
}

/**
 * Finds sections by their headings: in any case, at any level, the longest one where there are two.
 *
 * It reads line by line. A full Markdown parser needs more than ten seconds for a hostile file of this size: for
 * 60,000 headings, or for 50,000 nested quotes.
 */
export function readSections(
  markdown: string,
  headings: readonly string[],
): ReadonlyMap<string, Section> {
  const wanted = new Map(headings.map((heading) => [plain(heading), heading]))
  const lines = visibleLines(markdown)
  const written = linesOf(markdown)
  const longest = new Map<string, Section>()
  for (const part of partsOf(lines, wanted)) {
    const heading = wanted.get(part.title)
    if (heading === undefined) continue
    const words = lines.slice(part.from, part.to).flatMap(wordsOf)
    const known = longest.get(heading)
    if (known === undefined || known.words.length < words.length) {
      const hasCode = written.slice(part.from, part.to).some(opensFence)
      longest.set(heading, { lines: { from: part.from, to: part.to }, words, hasCode })
    }
  }
  return longest
}

interface Heading {
  readonly title: string
  readonly level: number
}

type Part = Heading & LineRange

/** Cuts the text at each heading that is wanted, or not below the one before. */
function partsOf(lines: readonly string[], wanted: ReadonlyMap<string, string>): readonly Part[] {
  const parts: Part[] = []
  let open: Heading & { readonly from: number } = { title: '', level: 0, from: 1 }
  lines.forEach((line, index) => {
    const heading = hashHeading(line) ?? underlinedHeading(line, lines[index + 1], wanted)
    if (heading === null || (!wanted.has(heading.title) && heading.level > open.level)) return
    parts.push({ ...open, to: index })
    open = { ...heading, from: index + 1 }
  })
  return [...parts, { ...open, to: lines.length }]
}

// No heading that is looked for is longer; it also bounds the work on a line of nothing but #.
const HEADING_CHARS = 200

function hashHeading(line: string): Heading | null {
  const marks = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line)?.[1]
  if (marks === undefined || line.length > HEADING_CHARS) return null
  const text = line.trim().slice(marks.length)
  return { title: plain(text.replace(/[ \t]#+$/, '')), level: marks.length }
}

/** Underlined text is a heading too, but as often a paragraph above a line: only a wanted one cuts. */
function underlinedHeading(
  line: string,
  below: string | undefined,
  wanted: ReadonlyMap<string, string>,
): Heading | null {
  const mark = /^ {0,3}(=+|-+)[ \t]*$/.exec(below ?? '')?.[1]
  if (mark === undefined || line.length > HEADING_CHARS || !wanted.has(plain(line))) return null
  return { title: plain(line), level: mark.startsWith('=') ? 1 : 2 }
}

/** A heading as it is compared: without emphasis, case and white space around it. */
function plain(heading: string): string {
  return heading.replace(/[*_`]/g, '').trim().toLowerCase()
}

function wordsOf(line: string): readonly string[] {
  const text = line
    // Addresses of links, and tags; bounded, so that a line of nothing but openings costs no more.
    .replace(/\]\([^)\s]{0,500}\)/g, '] ')
    .replace(/<[^<>]{0,500}>/g, ' ')
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’._-]*/gu) ?? []
}

/** No code, and no word that the template does not have in this section. */
export function isUntouched(section: Section, given: Section | undefined): boolean {
  if (section.hasCode && given?.hasCode !== true) return false
  const known = new Set(given?.words)
  return section.words.every((word) => known.has(word))
}
