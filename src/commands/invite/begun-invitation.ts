import { defaultDeadline } from '../../assignment/deadline.ts'
import { minutesOf, stretched } from '../../assignment/extra-time.ts'
import { type CallerError, callerError } from '../../input/bad-news.ts'
import type { HubSession } from '../../session/hub-session.ts'
import type { Invitee } from './resolve-invitees.ts'

/** With a clock that starts with the candidate, extra time is theirs from the start. */
export function newTerms(
  { config }: HubSession,
  { exercise, deadline, extra }: Invitee,
  now: string,
): { readonly deadline: string; readonly minutes: number | null } {
  const start = config.exercises.get(exercise.rubric.id)?.start
  if (start !== undefined) {
    const startBy = deadline ?? defaultDeadline(now, { ...config, days: start.days })
    return { deadline: startBy, minutes: minutesOf(start.hours, extra) }
  }
  const end =
    deadline === null ? defaultDeadline(now, config, extra) : stretched(now, deadline, extra)
  return { deadline: end, minutes: null }
}

/** What an unfinished run began is not finished when its deadline is over: nobody could push to it. */
export async function refuseOver(session: HubSession, id: string, deadline: string): Promise<void> {
  if ((await session.ledger.readLog(id)).length > 0) return
  throw begunOtherwise(session, id, `with the deadline ${deadline}, which has passed`)
}

export function begunOtherwise({ config }: HubSession, id: string, how: string): CallerError {
  const hint = `Delete the repository ${config.organisation}/${id}, and invite again.`
  return callerError(id, `an unfinished invitation was begun ${how}`, hint)
}
