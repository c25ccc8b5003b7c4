export interface Neutralised {
  /** As long as the source, line by line, and without a word that switches a rule off. */
  readonly source: string
  /** Lines of the comments that would have switched rules off; 1-based. */
  readonly suppressed: readonly number[]
}

// `noqa` and the words before a colon in `ruff: noqa`, `flake8: noqa`, `isort: skip_file`.
const SWITCHES = /noqa|ruff|flake8|isort/gi
const SUPPRESSION = /#\s*noqa|(?:ruff|flake8|isort)\s*:/i

/** Makes suppression comments inert: the linter has no option that ignores them. */
export function neutralise(source: string): Neutralised {
  const suppressed = new Set<number>()
  for (const comment of comments(source)) {
    if (SUPPRESSION.test(comment.text)) suppressed.add(comment.line)
  }
  // Everything behind a # is treated, also in a string, where it does no harm: the linter may see a
  // comment where the scanner below sees a string, and must find no switch there either.
  const inert = source.replace(/#[^\r\n]*/g, (text) =>
    text.replace(SWITCHES, (word) => '_'.repeat(word.length)),
  )
  return { source: inert, suppressed: [...suppressed] }
}

interface Comment {
  readonly line: number
  readonly text: string
}

const CODE = /'''|"""|['"]|#[^\r\n]*|\r\n?|\n/g
// Inside a string only its own end counts, and a backslash protects what follows, also in raw ones.
const STRINGS: Readonly<Record<string, RegExp>> = {
  "'": /\\(?:\r\n|[\s\S])|'|\r\n?|\n/g,
  '"': /\\(?:\r\n|[\s\S])|"|\r\n?|\n/g,
  "'''": /\\(?:\r\n|[\s\S])|'''|\r\n?|\n/g,
  '"""': /\\(?:\r\n|[\s\S])|"""|\r\n?|\n/g,
}

/** The comments of a Python source; a # in a string begins none. */
function* comments(source: string): Generator<Comment> {
  let line = 1
  let quote = ''
  let from = 0
  for (;;) {
    const pattern = STRINGS[quote] ?? CODE
    pattern.lastIndex = from
    const token = pattern.exec(source)?.[0]
    if (token === undefined) return
    from = pattern.lastIndex
    if (token.startsWith('#')) yield { line, text: token }
    if (/[\r\n]$/.test(token)) line += 1
    quote = quoteAfter(quote, token)
  }
}

/** The kind of string that the scanner is in after a token; empty for code. */
function quoteAfter(quote: string, token: string): string {
  if (quote === '') return token in STRINGS ? token : ''
  const ended = token === quote || (quote.length === 1 && /^[\r\n]/.test(token))
  return ended ? '' : quote
}
