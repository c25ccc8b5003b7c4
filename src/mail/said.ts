import { spokenLines } from '../assignment/spoken-lines.ts'
import { plainLines } from '../scorecard/plain-characters.ts'

/** What a candidate says to the team in a comment on their own pull request. */
export interface Said {
  readonly say: 'ask' | 'ask-review'
  /** As plain lines. */
  readonly text: string
}

// As long as the ledger keeps.
const LONGEST = 2_000
const COMMAND = /^\s{0,3}\/(ask-review|ask)(?![\w-])[ \t]*(.*)$/i

/** The first command with all that stands below it; null for a comment that has none, or nothing behind it. */
export function saidIn(body: string): Said | null {
  const lines = spokenLines(body)
  const at = lines.findIndex((line) => COMMAND.test(line))
  const [, name = '', first = ''] = COMMAND.exec(lines[at] ?? '') ?? []
  if (name === '') return null
  const below = body.split(/\r?\n/).slice(at + 1)
  const text = plainLines([first, ...below].join('\n').trim(), LONGEST)
  return text === '' ? null : { say: name.toLowerCase() === 'ask' ? 'ask' : 'ask-review', text }
}
