import { type Token, tokens } from './tokens.ts'

/** Honest code has about one and a half. */
export const LINES_PER_STATEMENT = 2

/**
 * Lines of a Python source that hold code, as `source_lines` of the judge counts them for a module, by Python's own
 * tokenizer inside the sandbox. The tests of a suite are only run there, never parsed, and need a count here; a test
 * compares the two.
 *
 * No blank lines, no comments, one for a string of many lines, and at most two for each statement. Tables of numbers
 * would otherwise hide any density of findings.
 */
export function codeLines(source: string): number {
  const lines = codeOf(source).split(/\r\n?|\n/)
  const full = lines.filter((line) => line.trim() !== '').length
  return Math.min(full, LINES_PER_STATEMENT * statements(lines))
}

/** The source without comments, and of each string its first quote. */
function codeOf(source: string): string {
  let code = ''
  let at = 0
  for (const { from, to, text, inside } of tokens(source)) {
    if (inside === '') code += source.slice(at, from)
    code += keptOf(text, inside)
    at = to
  }
  return code + source.slice(at)
}

/** A line that ends inside of a string is still a line. */
function keptOf(text: string, inside: Token['inside']): string {
  if (inside === '') return text.startsWith('#') ? '' : text
  return /[\r\n]$/.test(text) ? '\n' : ''
}

/** Lines on which a statement may end: outside of brackets, and with no backslash behind them. */
function statements(lines: readonly string[]): number {
  let depth = 0
  let ends = 0
  for (const line of lines) {
    for (const [bracket] of line.matchAll(/[([{]|[)\]}]/g)) {
      depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1))
    }
    if (depth === 0 && line.trim() !== '' && !line.endsWith('\\')) ends += 1
  }
  return ends
}
