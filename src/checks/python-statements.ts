import { type Token, tokens } from './lint/tokens.ts'

/** A statement of a Python source, or the head of a block, as it is laid out in lines. */
export interface Statement {
  /** 1-based and inclusive. */
  readonly line: number
  readonly to: number
  /** The columns in front of it. */
  readonly indent: number
  /** Its text without comments, and of each string only the first quote. */
  readonly text: string
}

/** Where statements begin and end. A line inside of a string or of brackets begins none. */
export function statementsOf(source: string): readonly Statement[] {
  const { code, inside } = codeOnly(source)
  const found: (Statement & { to: number; text: string })[] = []
  let depth = 0
  let isJoined = false
  for (const [index, text] of code.split(/\r\n?|\n/).entries()) {
    const line = index + 1
    const open = found.at(-1)
    const isBlank = text.trim() === ''
    if (open !== undefined && (depth > 0 || isJoined || inside.has(line))) {
      open.to = line
      open.text += `\n${text}`
    } else if (!isBlank) found.push({ line, to: line, indent: indentOf(text), text: text.trim() })
    depth = depthAfter(depth, text)
    isJoined = text.endsWith('\\')
  }
  return found
}

function depthAfter(depth: number, text: string): number {
  let after = depth
  for (const [bracket] of text.matchAll(/[([{]|[)\]}]/g)) {
    after = Math.max(0, after + ('([{'.includes(bracket) ? 1 : -1))
  }
  return after
}

const TAB = 8

function indentOf(text: string): number {
  let columns = 0
  for (const char of /^[ \t]*/.exec(text)?.[0] ?? '') {
    columns = char === '\t' ? (Math.floor(columns / TAB) + 1) * TAB : columns + 1
  }
  return columns
}

interface CodeOnly {
  readonly code: string
  /** Lines that begin inside of a string. */
  readonly inside: ReadonlySet<number>
}

function codeOnly(source: string): CodeOnly {
  const lines = new Set<number>()
  let code = ''
  let at = 0
  for (const token of tokens(source)) {
    if (token.inside === '') code += source.slice(at, token.from)
    code += keptOf(token)
    at = token.to
    if (goesOn(token)) lines.add(token.line + 1)
  }
  return { code: code + source.slice(at), inside: lines }
}

function keptOf({ text, inside }: Token): string {
  if (inside === '' && /^['"]/.test(text)) return '"'
  return /(?:\r\n?|\n)$/.exec(text)?.[0] ?? ''
}

/** Whether a string goes on behind the end of a line. */
function goesOn({ text, inside }: Token): boolean {
  return inside !== '' && /[\r\n]$/.test(text) && (inside.length === 3 || text.startsWith('\\'))
}
