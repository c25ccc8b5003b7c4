import { parseFutureDeadline } from '../assignment/deadline.ts'
import { foldLog } from '../assignment/fold-log.ts'
import { describeRepository } from '../assignment/invitation.ts'
import type { ExtendedRecord } from '../assignment/ledger-record.ts'
import { isUnstarted } from '../assignment/start-state.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { setPermission } from '../github/repository/permission.ts'
import { type CallerError, callerError } from '../input/bad-news.ts'
import { type HubSession, readState, serverTime } from '../session/hub-session.ts'
import { whoActs } from '../session/who-acts.ts'
import { checkReason } from './verb/check-reason.ts'
import { NEEDED_ASSIGNMENT, needs } from './verb/missing-words.ts'
import type { RunVerb } from './verb/verb.ts'
import { withSession } from './verb/with-session.ts'

export interface ExtendRequest {
  readonly assignment: string
  /** As it was typed: ISO 8601 with an offset. */
  readonly deadline: string
  readonly reason: string
}

const NEEDED = {
  assignment: NEEDED_ASSIGNMENT,
  deadline: 'Give the new moment with its offset, such as 2026-12-01T18:00+01:00.',
}

export const runExtend: RunVerb = withSession(async (session, { text }) => {
  const state = await extend(session, {
    assignment: text('assignment'),
    deadline: text('deadline'),
    reason: text('reason'),
  })
  return { json: shownOf(state), text: [sayMoved(state)] }
}, needs(NEEDED))

/**
 * Runs of the hub can be read by reviewers. More time than others have follows from the minutes as well, and the
 * hiring system's id leads to a name.
 */
export function shownOf({ extra: _, zone: __, reference: ___, ...state }: AssignmentState) {
  const { reference: ____, ...assignment } = state.assignment
  if (state.start === null) return { ...state, assignment }
  const { minutes: _____, ...start } = state.start
  return { ...state, assignment, start }
}

function sayMoved(state: AssignmentState): string {
  const { assignment, deadline } = state
  return isUnstarted(state)
    ? `${assignment.id} is to be started by ${deadline}`
    : `${assignment.id} is due ${deadline}`
}

/**
 * Moves a deadline:
 * 1. the new moment has to come after now and needs an offset;
 * 2. record it: from then on it counts;
 * 3. the candidate may push again, and the repository says until when.
 */
export async function extend(
  session: HubSession,
  request: ExtendRequest,
): Promise<AssignmentState> {
  const reason = checkReason(request.reason)
  const before = await readState(session, request.assignment)
  const now = await serverTime(session.candidates)
  const deadline = checkDeadline(request.deadline, now)
  if (before.status === 'closed' && before.start?.lapsed !== true)
    throw closedIssue(request.assignment)
  const record: ExtendedRecord = {
    kind: 'extended',
    at: now,
    by: await whoActs(session.hub),
    deadline,
    reason,
  }
  const log = await session.ledger.append(request.assignment, (current) =>
    foldLog(current)?.deadline === deadline ? null : record,
  )
  const { assignment } = before
  const place = { owner: assignment.repository.owner, repo: assignment.repository.name }
  const after = foldLog(log) ?? before
  const minutes = isUnstarted(after) ? (after.start?.minutes ?? null) : null
  // Before the start there is nothing to push: what is moved is when to start by.
  if (minutes === null) {
    await setPermission(session.candidates, place, assignment.candidate, 'push')
  }
  const description = describeRepository(assignment.exercise, deadline, minutes)
  await session.candidates.rest.repos.update({ ...place, description })
  return after
}

function checkDeadline(text: string, now: string): string {
  const deadline = parseFutureDeadline(text, now)
  if (deadline.ok) return deadline.value
  throw callerError('deadline', deadline.error.message, deadline.error.hint)
}

function closedIssue(assignment: string): CallerError {
  const message = `${assignment} is closed`
  const hint = 'Invite the candidate to another exercise, or open the repository by hand.'
  return callerError('assignment', message, hint)
}
