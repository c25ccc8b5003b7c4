import { parseFutureDeadline } from '../assignment/deadline.ts'
import { parseExtraTime } from '../assignment/extra-time.ts'
import { foldLog } from '../assignment/fold-log.ts'
import { type ExtensionWish, isExtended, planExtension } from '../assignment/plan-extension.ts'
import { isUnstarted } from '../assignment/start-state.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { callerError } from '../input/bad-news.ts'
import type { Result } from '../input/config-issue.ts'
import { type ConfigIssue, problem } from '../input/config-issue.ts'
import { type HubSession, readState, serverTime } from '../session/hub-session.ts'
import { showExtension } from '../session/show-extension.ts'
import { whoActs } from '../session/who-acts.ts'
import { checkReason } from './verb/check-reason.ts'
import { NEEDED_ASSIGNMENT, needs } from './verb/missing-words.ts'
import type { RunVerb, Words } from './verb/verb.ts'
import { withSession } from './verb/with-session.ts'

export interface ExtendRequest {
  readonly assignment: string
  /** As it was typed: ISO 8601 with an offset; empty where something else is to be moved. */
  readonly deadline: string
  /** The latest moment to start, typed in the same way. */
  readonly startBy?: string
  /** Extra time from the start, as `+25%`. */
  readonly time?: string
  readonly reason: string
}

export const runExtend: RunVerb = withSession(async (session, { text }) => {
  const state = await extend(session, {
    assignment: text('assignment'),
    deadline: text('deadline'),
    startBy: text('start-by'),
    time: text('time'),
    reason: text('reason'),
  })
  return { json: shownOf(state), text: sayMoved(state) }
}, checkWords)

function checkWords(words: Words): readonly ConfigIssue[] {
  const needed = needs({ assignment: NEEDED_ASSIGNMENT })(words)
  const given = ['deadline', 'start-by', 'time'].filter((name) => words.text(name) !== '')
  if (given.length === 0) {
    const hint =
      'Give the new moment with its offset, such as 2026-12-01T18:00+01:00. For somebody who has still to start the clock, give --start-by.'
    return [...needed, problem('deadline', 'is missing', hint)]
  }
  if (!given.includes('deadline') || given.length === 1) return needed
  const hint =
    'Give --deadline to somebody whose time runs, and the others to somebody who has still to start it.'
  return [...needed, problem('--deadline', `was given together with --${given[1]}`, hint)]
}

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

function sayMoved(state: AssignmentState): readonly string[] {
  const { assignment, deadline, start } = state
  if (!isUnstarted(state)) {
    const since = start?.at == null ? 'is' : `was started at ${start.at} and is`
    return [`${assignment.id} ${since} due ${deadline}. A comment tells the candidate.`]
  }
  const late = start?.late.at(-1)
  return [
    `${assignment.id} has not started and is to be started by ${deadline}. A comment tells the candidate.`,
    ...(late === undefined
      ? []
      : [`What they wrote between ${late.from} and ${late.until} starts nothing.`]),
  ]
}

/**
 * Gives a candidate more time:
 * 1. the new moment has to come after now, and not before the present one, and needs an offset;
 * 2. record it: from then on it counts;
 * 3. whoever has the task may push again;
 * 4. a comment tells them until when to push or to start, and so does the repository.
 */
export async function extend(
  session: HubSession,
  request: ExtendRequest,
): Promise<AssignmentState> {
  const reason = checkReason(request.reason)
  const id = request.assignment
  await readState(session, id)
  const now = await serverTime(session.candidates)
  const wish = wishOf(request, now)
  const head = { kind: 'extended', at: now, by: await whoActs(session.hub), reason } as const
  const log = await session.ledger.append(id, (current) => {
    const state = foldLog(current)
    if (state === null) return null
    const planned = planExtension(state, wish, now)
    if (!planned.ok) throw callerError('assignment', `${id} ${planned.message}`, planned.hint)
    return isExtended(state, planned.extension) ? null : { ...head, ...planned.extension }
  })
  const after = foldLog(log)
  if (after === null) throw notThere(id, 'is not on the ledger any more')
  if (!(await showExtension(session, id))) throw notThere(id, 'was closed meanwhile')
  return after
}

function notThere(id: string, message: string) {
  return callerError('assignment', `${id} ${message}`, 'There is nothing to extend.')
}

function wishOf({ deadline, startBy = '', time = '' }: ExtendRequest, now: string): ExtensionWish {
  const moves = deadline === '' ? 'start-by' : 'deadline'
  const typed = deadline === '' ? startBy : deadline
  const name = deadline === '' ? '--start-by' : 'deadline'
  return {
    moves,
    moment: typed === '' ? null : checked(name, parseFutureDeadline(typed, now)),
    extra: time === '' ? null : checked('--time', extraTime(time)),
  }
}

function extraTime(typed: string) {
  const parsed = parseExtraTime(typed)
  if (parsed.ok) return parsed
  const error = { message: `"${typed}" is no extra time`, hint: parsed.error }
  return { ok: false, error } as const
}

function checked<T>(
  name: string,
  found: Result<T, { readonly message: string; readonly hint: string }>,
): T {
  if (found.ok) return found.value
  throw callerError(name, found.error.message, found.error.hint)
}
