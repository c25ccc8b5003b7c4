import { type HubSession, openSession } from '../../session/hub-session.ts'
import { missingWords, type NeededWords } from './missing-words.ts'
import type { Outcome, RunVerb, Surroundings, Words } from './verb.ts'

/** A verb that works on a hub: it gets a session that is open. What is missing is listed before GitHub is asked. */
export function withSession(
  run: (session: HubSession, words: Words, around: Surroundings) => Promise<Outcome>,
  needed: NeededWords = {},
): RunVerb {
  return async (words, around) => {
    const missing = missingWords(words, needed)
    const session = await openSession(around.access, around.home, around.log, missing)
    return await run(session, words, around)
  }
}
