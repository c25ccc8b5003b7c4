import { type HubSession, openSession } from '../../session/hub-session.ts'
import type { Outcome, RunVerb, Surroundings, Words } from './verb.ts'

/** A verb that works on a hub: it gets a session that is open. */
export function withSession(
  run: (session: HubSession, words: Words, around: Surroundings) => Promise<Outcome>,
): RunVerb {
  return async (words, around) => {
    const session = await openSession(around.access, around.home, around.log)
    return await run(session, words, around)
  }
}
