import { MOST_REPEATS, RUN_LENGTH } from './measured.ts'
import type { TokenList } from './work.ts'

/** Tokens that can be compared, and how many runs of them a work has of its own. */
export interface Runs {
  /** As many as the list has. One that begins with a zero character is like no other. */
  readonly tokens: readonly string[]
  readonly count: number
}

const ALONE = '\0'

/**
 * No run crosses the mark between two functions, and none counts more often than `MOST_REPEATS`: a token that
 * is like no other ends what would.
 */
export function runsOf({ tokens }: Pick<TokenList, 'tokens'>, work: number): Runs {
  const kept: string[] = []
  const seen = new Map<string, number>()
  let length = 0
  for (const [token] of tokens) {
    const run = runEndingIn(token, kept, length)
    const times = seen.get(run) ?? 0
    const ends = token === '' || times >= MOST_REPEATS
    kept.push(ends ? `${ALONE}${work}:${kept.length}` : token)
    length = ends ? 0 : length + 1
    if (run !== '' && !ends) seen.set(run, times + 1)
  }
  return { tokens: kept, count: [...seen.values()].reduce((sum, times) => sum + times, 0) }
}

/** Empty where too few tokens stand before this one. */
function runEndingIn(token: string, before: readonly string[], length: number): string {
  return length + 1 < RUN_LENGTH ? '' : [...before.slice(1 - RUN_LENGTH), token].join(' ')
}
