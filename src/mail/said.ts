import { commandOn, spokenLines } from '../assignment/spoken-lines.ts'
import { plainLines } from '../scorecard/plain-characters.ts'

/** What a candidate says to the team in a comment on their own pull request. */
export interface Said {
  readonly say: 'ask' | 'ask-review'
  /** As plain lines. */
  readonly text: string
}

// As long as the ledger keeps.
const LONGEST = 2_000
// Behind `/ask`: what is meant may have one more word, and other words are others' commands.
const REST = /^(-review)?(?![\w-])([\s\S]*)$/i

/** The first command with all that stands below it; null for a comment that has none, or nothing behind it. */
export function saidIn(body: string): Said | null {
  for (const [at, line] of spokenLines(body).entries()) {
    const command = commandOn(line)
    const asked = command?.name === 'ask' ? REST.exec(command.rest) : null
    if (asked === null) continue
    const [, review, rest = ''] = asked
    const below = body.split(/\r?\n/).slice(at + 1)
    const text = plainLines([rest, ...below].join('\n').trim(), LONGEST)
    return text === '' ? null : { say: review === undefined ? 'ask' : 'ask-review', text }
  }
  return null
}
