import { defaultDeadline } from '../../assignment/deadline.ts'
import { minutesOf, stretched } from '../../assignment/extra-time.ts'
import { assignmentId } from '../../assignment/invitation.ts'
import { toExtend } from '../../assignment/invited-before.ts'
import { findAccess } from '../../github/repository/access.ts'
import { toSecond } from '../../github/repository/activity.ts'
import type { Repository } from '../../hub/repository.ts'
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

interface Begun {
  readonly deadline: string
  readonly minutes: number | null
  readonly place: Repository
  readonly createdAt: string
  readonly now: string
}

/**
 * What an unfinished run decided gives nobody less than they would have by a new invitation:
 * 1. the time from the start is asked of first, whatever else was typed: nobody has begun, and the repository can go;
 * 2. whoever has been invited by then has had the repository since, and their days count from there.
 *
 * A deadline that somebody typed and that is not the decided one is told afterwards, with what is left undone.
 */
export async function refuseLess(
  session: HubSession,
  invitee: Invitee,
  begun: Begun,
): Promise<void> {
  const id = assignmentId(invitee.exercise.rubric.id, invitee.candidate.login)
  const { minutes } = newTerms(session, invitee, begun.now)
  const isWithout = invitee.extra > 0 && begun.minutes !== minutes
  if (isWithout && begun.minutes !== null) {
    throw begunOtherwise(session, id, 'without this extra time')
  }
  if (hasFewer(begun, { minutes }))
    throw begunOtherwise(session, id, 'with less time from the start')
  await refuseEarlier(session, invitee, begun, { id, isWithout })
}

async function refuseEarlier(
  session: HubSession,
  invitee: Invitee,
  begun: Begun,
  { id, isWithout }: { readonly id: string; readonly isWithout: boolean },
): Promise<void> {
  const { extra, deadline, candidate } = invitee
  const isLess = (at: string) =>
    isWithout || begun.deadline < newTerms(session, invitee, at).deadline
  if ((deadline !== null && extra === 0) || !isLess(begun.now)) return
  const { kind } = await findAccess(session.candidates, begun.place, candidate)
  if (kind === 'none') {
    const how = extra > 0 ? 'without this extra time, or days ago' : 'days ago'
    throw begunOtherwise(session, id, `${how}, and leaves less time than a new one`)
  }
  if (isLess(toSecond(begun.createdAt))) throw gaveLess(session, id, begun)
}

/** Where the clock does not wait for a start any more, there are days instead of hours. */
function hasFewer({ minutes }: Pick<Begun, 'minutes'>, wanted: Pick<Begun, 'minutes'>): boolean {
  return minutes !== null && minutes < (wanted.minutes ?? Number.POSITIVE_INFINITY)
}

function begunOtherwise({ config }: HubSession, id: string, how: string): CallerError {
  const hint = `Delete the repository ${config.organisation}/${id}, and invite again.`
  return callerError(id, `an unfinished invitation was begun ${how}`, hint)
}

/** Finished with the decided terms first: then there is something on the ledger that can be extended. */
function gaveLess(
  { folder }: HubSession,
  id: string,
  { deadline, minutes }: Pick<Begun, 'deadline' | 'minutes'>,
): CallerError {
  const message = 'an unfinished invitation gave less time, and the candidate has it already'
  const [asDecided, option] =
    minutes === null
      ? [`${deadline} and no extra time`, '--deadline <moment>']
      : [deadline, '--start-by <moment>']
  const hint = `Invite again with --deadline ${asDecided}. ${toExtend(id, option, folder)}`
  return callerError(id, message, hint)
}
