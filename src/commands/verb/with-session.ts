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
    const session = await openSession(around.access, around.home, around.log, wrong)
    return await run(session, words, around)
  }
}
