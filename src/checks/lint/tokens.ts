/** A quote, a comment or the end of a line: what a string can begin or end with. */
export interface Token {
  /** 1-based. */
  readonly line: number
  /** A comment has all of its text. */
  readonly text: string
  /** Where the token begins and ends in the source. */
  readonly from: number
  readonly to: number
  /** The quote of the string that the token stands in; empty for code. */
  readonly inside: string
}

const CODE = /'''|"""|['"]|#[^\r\n]*|\r\n?|\n/g
// Inside a string only its own end counts, and a backslash protects what follows, also in raw ones.
const STRINGS: Readonly<Record<string, RegExp>> = {
  "'": /\\(?:\r\n|[\s\S])|'|\r\n?|\n/g,
  '"': /\\(?:\r\n|[\s\S])|"|\r\n?|\n/g,
  "'''": /\\(?:\r\n|[\s\S])|'''|\r\n?|\n/g,
  '"""': /\\(?:\r\n|[\s\S])|"""|\r\n?|\n/g,
}

/** What tells strings, comments and code of a Python source apart; a # in a string begins no comment. */
export function* tokens(source: string): Generator<Token> {
  let line = 1
  let inside = ''
  let at = 0
  for (;;) {
    const pattern = STRINGS[inside] ?? CODE
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found === null) return
    const [text] = found
    at = pattern.lastIndex
    yield { line, text, from: found.index, to: at, inside }
    if (/[\r\n]$/.test(text)) line += 1
    inside = quoteAfter(inside, text)
  }
}

/** The kind of string that the scanner is in after a token; empty for code. */
function quoteAfter(quote: string, token: string): string {
  if (quote === '') return token in STRINGS ? token : ''
  const ended = token === quote || (quote.length === 1 && /^[\r\n]/.test(token))
  return ended ? '' : quote
}
