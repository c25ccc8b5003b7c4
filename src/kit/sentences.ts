import { headingOf } from '../checks/read-sections.ts'
import { visibleLines } from '../checks/visible-lines.ts'

/** A sentence of a write-up, where a page shows one. Hostile text. */
export interface Sentence {
  readonly text: string
  /** Of its first word, 1-based. */
  readonly line: number
  /** The heading above it; empty above the first. */
  readonly section: string
  /** The same for the sentences of one paragraph or one point of a list. */
  readonly item: number
}

// Nobody talks about more than this in 45 minutes; a hostile write-up can have any number.
const MOST_TEXT = 100_000
const MOST_LINES = 5_000
const MOST_SENTENCES = 2_000
const MOST_CHARS = 400

interface Reading {
  readonly found: Sentence[]
  section: string
  item: number
  open: { readonly text: string; readonly line: number } | null
}

/** The sentences of paragraphs and lists, in order; no code, no tables, nothing that is not shown. */
export function sentencesOf(markdown: string): readonly Sentence[] {
  const reading: Reading = { found: [], section: '', item: 0, open: null }
  for (const [index, line] of visibleLines(markdown.slice(0, MOST_TEXT))
    .slice(0, MOST_LINES)
    .entries()) {
    if (reading.found.length < MOST_SENTENCES) readLine(reading, line, index + 1)
  }
  close(reading)
  return reading.found
}

function readLine(reading: Reading, line: string, number: number): void {
  const heading = headingOf(line)
  if (heading !== null || isApart(line) || BULLET.test(line)) {
    close(reading)
    reading.item += 1
  }
  if (heading !== null) reading.section = heading.text
  else if (!isApart(line)) for (const part of partsOf(line)) addPart(reading, part, number)
}

const BULLET = /^\s*(?:[-*+]|\d{1,4}[.)])\s/

function addPart(reading: Reading, part: string, number: number): void {
  const { open } = reading
  reading.open =
    open === null
      ? { text: part, line: number }
      : { ...open, text: `${open.text} ${part}`.slice(0, MOST_CHARS) }
  if (LAST_END.test(part)) close(reading)
}

function close(reading: Reading): void {
  const { open, section, item } = reading
  if (open !== null) reading.found.push({ ...open, section, item })
  reading.open = null
}

// A full stop behind a name in capitals or in backticks ends a sentence, and that of an initial or of "approx." does not.
const SHORT = '(?<!\\b(?:approx|ca|vs|e\\.g|i\\.e|cf|resp|fig|incl)\\.)'
const END = new RegExp(
  `(?<=(?:[a-z)\\]%"'\`*_\\d€]|[A-Z]{2})[.!?]["')\\]*_]*)${SHORT}\\s+(?=[^a-z])`,
)
const LAST_END = new RegExp(`[.!?]["')\\]*_]*${SHORT}$`)

function partsOf(line: string): readonly string[] {
  const text = line.slice(0, MOST_CHARS * 4).replace(/^\s*(?:>|[-*+]\s|\d+[.)]\s)\s*/, '')
  return text
    .split(END)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** A row of a table, or a line that only divides. */
function isApart(line: string): boolean {
  return /^\s*\|/.test(line) || /^\s*(?:[-=_*]\s*){3,}$/.test(line) || line.trim() === ''
}
