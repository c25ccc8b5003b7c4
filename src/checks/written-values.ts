import type { EvidenceNumber } from '../rubric/rubric.ts'
import { MINUS, type WrittenNumber, writtenReadings } from './numbers.ts'
import { plainDigits } from './plain-digits.ts'

/** A number that a write-up gives under a name. */
export interface WrittenValue {
  /** As it is written, at most 60 characters. Hostile text. */
  readonly text: string
  /** 1-based. */
  readonly line: number
  /** Each way to read it. */
  readonly readings: readonly WrittenNumber[]
}

type Named = Pick<EvidenceNumber, 'name' | 'unit'>

// No table of numbers is wider; it also bounds the work on one line.
const LINE_CHARS = 2000
const MOST_LINES = 2000

interface Line {
  readonly text: string
  readonly line: number
}

/**
 * The number that stands behind each name: in a row of a table that names it, or else on a line of text.
 * The first one counts. `lines` are the visible lines of a section, whose first one is line `from`.
 */
export function writtenValues(
  lines: readonly string[],
  from: number,
  numbers: readonly Named[],
): ReadonlyMap<string, WrittenValue> {
  const anyName = new RegExp(numbers.map(({ name }) => nameIn(name)).join('|'), 'iu')
  const plain = lines
    .map((text, index) => ({ text: plainText(text), line: from + index }))
    .filter(({ text }) => anyName.test(text))
    .slice(0, MOST_LINES)
  const inRows = plain.filter(({ text }) => text.includes('|'))
  const inText = plain.filter(({ text }) => !text.includes('|'))
  return new Map(
    numbers.flatMap(({ name, unit }): [string, WrittenValue][] => {
      const value = firstBehind(name, [...inRows, ...inText], anyName, unit)
      return value === null ? [] : [[name, value]]
    }),
  )
}

function firstBehind(
  name: string,
  lines: readonly Line[],
  anyName: RegExp,
  unit: string,
): WrittenValue | null {
  const ofName = new RegExp(nameIn(name), 'iu')
  for (const { text, line } of lines) {
    const value = behind(text, ofName, anyName, unit)
    if (value !== null) return { ...value, line }
  }
  return null
}

/** Figures of every script as ours, one kind of minus, and no backslashes that Markdown takes away. */
function plainText(line: string): string {
  return plainDigits(line.slice(0, LINE_CHARS))
    .replace(MINUS, '-')
    .replace(/\\(?=[_|%~*-])/g, '')
}

/** The name as a word, with any of `_`, `-` and blanks between its parts. */
function nameIn(name: string): string {
  return `(?<![\\p{L}\\p{N}_])${name.split('_').join('[_\\s-]')}(?![\\p{L}\\p{N}_])`
}

function behind(
  text: string,
  ofName: RegExp,
  anyName: RegExp,
  unit: string,
): Omit<WrittenValue, 'line'> | null {
  const at = ofName.exec(text)
  if (at === null) return null
  const rest = text.slice(at.index + at[0].length)
  // What else stands in the cell of a name is part of it.
  const cells = rest.includes('|') ? rest.slice(rest.indexOf('|')) : rest
  const next = anyName.exec(cells)
  return firstNumber(next === null ? cells : cells.slice(0, next.index), unit)
}

const FIGURES = String.raw`\d{1,3}([.,'’ \u00a0\u2009\u202f])\d{3}(?:\3\d{3}){0,3}(?!\d)(?:[.,]\d{1,20})?|\d{1,15}(?:[.,]\d{1,20})?|[.,]\d{1,20}`
const POWER = String.raw`e([-+]?\d{1,2})|\s?(?:[×x·*]|\\times|\\cdot)\s?10\s?(?:\^|\*\*|<sup>)?\s?\{?([-+]?\d{1,2})\}?`
// Underscores before a figure are emphasis, unless a word ends with them.
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}]_*)([-+]?\s?)(${FIGURES})(?:${POWER})?(\s?%)?`,
  'iu',
)

function firstNumber(text: string, unit: string): Omit<WrittenValue, 'line'> | null {
  const [written, sign = '', figures = '', , small, large, percent] = NUMBER.exec(text) ?? []
  if (written === undefined) return null
  const scale =
    10 ** (Number(small ?? large ?? 0) - (percent !== undefined && unit !== '%' ? 2 : 0))
  const readings = writtenReadings(figures)
    .filter(({ value }) => !figures.startsWith('0') || value < 1)
    .map(({ value, step }) => ({ value: value * scale, step: step * scale }))
  return { text: written.trim().slice(0, 60), readings: signed(readings, sign) }
}

/** A dash with a blank behind it may be a minus or only part a name from its number. */
function signed(readings: readonly WrittenNumber[], sign: string): readonly WrittenNumber[] {
  if (!sign.startsWith('-')) return readings
  const negative = readings.map(({ value, step }) => ({ value: -value, step }))
  return sign === '-' ? negative : [...readings, ...negative]
}
