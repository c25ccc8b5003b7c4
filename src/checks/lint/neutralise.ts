import { tokens } from './tokens.ts'

export interface Neutralised {
  /** As long as the source, line by line, and without a word that switches a rule off. */
  readonly source: string
  /** Lines of the comments that would have switched rules off; 1-based. */
  readonly suppressed: readonly number[]
}

// `noqa` and the words before a colon in `ruff: noqa`, `flake8: noqa`, `isort: skip_file`.
const SWITCHES = /noqa|ruff|flake8|isort/gi
// Only with a word of the tool's own behind the colon: "formatted with ruff: 0 findings" switches nothing off.
// The words are those of docs.astral.sh/ruff/linter/#error-suppression, of flake8's page on violations and of
// isort's page on action comments. `on`, `off` and `split` are such words only when they stand alone.
const SUPPRESSION = new RegExp(
  [
    /#\s*noqa/,
    /ruff\s*:\s*(?:noqa|(?:(?:file-)?ignore|disable|enable)\s*\[)/,
    /flake8\s*[:=]\s*noqa/,
    /isort\s*:\s*(?:(?:skip|skip_file|dont-add-imports?)(?!\w)|(?:on|off|split)\s*(?:$|#))/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
)

/** Makes suppression comments inert: the linter has no option that ignores them. */
export function neutralise(source: string): Neutralised {
  const suppressed = new Set<number>()
  for (const { inside, text, line } of tokens(source)) {
    if (inside === '' && SUPPRESSION.test(text)) suppressed.add(line)
  }
  // Everything behind a # is treated, also in a string, where it does no harm: the linter may see a
  // comment where the scanner below sees a string, and must find no switch there either.
  const inert = source.replace(/#[^\r\n]*/g, (text) =>
    text.replace(SWITCHES, (word) => '_'.repeat(word.length)),
  )
  return { source: inert, suppressed: [...suppressed] }
}
