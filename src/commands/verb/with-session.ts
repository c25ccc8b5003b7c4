import { type HubSession, openSession } from '../../session/hub-session.ts'
import type { CheckWords } from './missing-words.ts'
import type { Outcome, RunVerb, Surroundings, Words } from './verb.ts'

/**
 * A verb that works on a hub: it gets a session that is open. What is missing, and what `check` says of the
 * words, is listed at once and before GitHub is asked.
 */
export function withSession(
  run: (session: HubSession, words: Words, around: Surroundings) => Promise<Outcome>,
  check: CheckWords = () => [],
): RunVerb {
  return async (words, around) => {
    const wrong = check(words)
    const session = await openSession(around.access, around.home, around.log, { wrong })
    return await run(session, words, around)
  }
}

/** A verb that reads the ledger alone. Where that is a checkout, nobody is asked, and no token is needed. */
export function withLedger(
  run: (session: HubSession, words: Words) => Promise<Outcome>,
  check: CheckWords = () => [],
): RunVerb {
  return async (words, around) => {
    const isOffline = words.text('ledger') !== ''
    const asked = { wrong: check(words), isOffline }
    return await run(await openSession(around.access, around.home, around.log, asked), words)
  }
}
