import { headingFinder, type Wanted } from './compare-headings.ts'
import { wordsOf } from './count-words.ts'
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
 * Finds sections by their headings: compared by `headingFinder`, at any level, the longest one where there are two.
 *
 * It reads line by line. A full Markdown parser needs more than ten seconds for a hostile file of this size: for
 * 60,000 headings, or for 50,000 nested quotes.
 */
export function readSections(
  markdown: string,
  wanted: readonly Wanted[],
): ReadonlyMap<string, Section> {
  const lines = visibleLines(markdown)
  const written = linesOf(markdown)
  const longest = new Map<string, Section>()
  for (const { title, from, to } of partsOf(lines, wanted)) {
    if (title === undefined) continue
    const words = lines.slice(from, to).flatMap(wordsOf)
    const known = longest.get(title)
    if (known === undefined || known.words.length < words.length) {
      const hasCode = written.slice(from, to).some(opensFence)
      longest.set(title, { lines: { from, to }, words, hasCode })
    }
  }
  return longest
}

const MOST_OTHERS = 12

/** Headings as they are written that stand for none of the wanted ones and are not the template's. */
export function otherHeadings(
  markdown: string,
  wanted: readonly Wanted[],
  template: string,
): readonly string[] {
  const find = headingFinder(wanted)
  const given = new Set(visibleLines(template).flatMap((line) => headingOf(line)?.text ?? []))
  const texts = visibleLines(markdown).flatMap(
    // Marks without a space are no heading for GitHub, and were meant as one.
    (line) => headingOf(line)?.text ?? /^#{1,6}[^#\s].{0,80}/.exec(line)?.[0] ?? [],
  )
  const others = texts.filter(
    (text) => !given.has(text) && (text.startsWith('#') || find(text) === undefined),
  )
  return others.slice(0, MOST_OTHERS).map((text) => text.slice(0, 80))
}

interface Heading {
  /** As it is written. */
  readonly text: string
  readonly level: number
}

type Part = { readonly title: string | undefined; readonly level: number } & LineRange

/** Cuts the text at each heading that is wanted, or not below the one before. */
function partsOf(lines: readonly string[], wanted: readonly Wanted[]): readonly Part[] {
  const find = headingFinder(wanted)
  const parts: Part[] = []
  let open: Omit<Part, 'to'> = { title: undefined, level: 0, from: 1 }
  lines.forEach((line, index) => {
    const heading = headingOf(line)
    const cut = heading ?? almostHeading(line, lines[index + 1])
    if (cut === null) return
    const title = find(cut.text)
    if (title === undefined && (heading === null || cut.level > open.level)) return
    parts.push({ ...open, to: index })
    open = { title, level: cut.level, from: index + 1 }
  })
  return [...parts, { ...open, to: lines.length }]
}

// No heading that is looked for is longer; it also bounds the work on a line of nothing but #.
const HEADING_CHARS = 500

/** A heading marked by # or by HTML, on one line. */
export function headingOf(line: string): Heading | null {
  if (line.length > HEADING_CHARS) return null
  const marks = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line)?.[1]
  if (marks !== undefined) {
    const text = line.trim().slice(marks.length).trim()
    return { text: text.replace(/(?:^|[ \t])#+$/, ''), level: marks.length }
  }
  const [, level, text] = /^\s{0,3}<h([1-6])(?:\s[^<>]*)?>(.+)$/i.exec(line) ?? []
  return level === undefined || text === undefined ? null : { text, level: Number(level) }
}

/**
 * What people take for a heading: underlined text, which as often is a paragraph above a line, and a line in
 * bold. Only a wanted one cuts.
 */
function almostHeading(line: string, below: string | undefined): Heading | null {
  if (line.length > HEADING_CHARS) return null
  const mark = /^ {0,3}(=+|-+)[ \t]*$/.exec(below ?? '')?.[1]
  if (mark !== undefined && line.trim() !== '')
    return { text: line, level: mark.startsWith('=') ? 1 : 2 }
  const isBold = /^ {0,3}(?:\d+[.)]\s+)?(\*\*|__)(?=\S).+\1[\s:.]*$/.test(line)
  return isBold ? { text: line, level: 2 } : null
}

/** No code, and no word that the template does not have in this section. */
export function isUntouched(section: Section, given: Section | undefined): boolean {
  if (section.hasCode && given?.hasCode !== true) return false
  const known = new Set(given?.words)
  return section.words.every((word) => known.has(word))
}
