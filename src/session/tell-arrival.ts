import { foldLog } from '../assignment/fold-log.ts'
import { endOf } from '../assignment/start.ts'
import { isUnstarted } from '../assignment/start-state.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { isFromGitHub, statusOf } from '../github/client/reasons.ts'
import { changeComment } from '../github/pages/comment-by-id.ts'
import { ensureMarked } from '../github/pages/ensure-marked.ts'
import { textDigest } from '../github/pages/text-digest.ts'
import type { Repository } from '../hub/repository.ts'
import { shift } from '../input/moment.ts'
import { arrivalText, noticeText } from '../scorecard/notice-comment.ts'
import { type HubSession, serverTime } from './hub-session.ts'
import { sendOnce } from './send-once.ts'

/** A candidate's time; moments in UTC, as ISO 8601. */
export interface Arrival {
  /** Since when it runs. */
  readonly at: string
  readonly deadline: string
}

/** How the ledger calls the message. */
const ARRIVAL = 'started'

/**
 * Leaves the comment that the task is there. `elsewhere` while another run is about to leave it, or has died doing so
 * less than half an hour ago; `over` where the assignment is.
 */
export async function tellArrival(
  session: HubSession,
  id: string,
  place: Repository,
): Promise<'told' | 'elsewhere' | 'over'> {
  const state = foldLog(await session.ledger.readLog(id))
  if (!isWaiting(state)) return 'over'
  const pull = { ...place, number: state.assignment.pull }
  const text = arrivalText({ candidate: state.assignment.candidate, minutes: minutesOf(state) })
  const how = await sendOnce(session, id, ARRIVAL, {
    wanted: isWaiting,
    send: async ([run, ...earlier]) => {
      const markers = [markerOf(run), ...earlier.map(markerOf)] as const
      return (await ensureMarked(session.candidates, pull, { text, markers })).id
    },
  }).catch(async (error: unknown) => {
    if (!(await hasTooMany(session, pull, error))) throw error
    session.log(`${id}: GitHub takes no comment that the task is there`)
    return 'sent' as const
  })
  if (how === 'begun') return 'elsewhere'
  return how === 'unwanted' ? 'over' : 'told'
}

/**
 * Begins a candidate's time, who has the task, the comment and the right to push by now. The moment is recorded at
 * once: from then on no later run has another one, whatever somebody does to the comment. Null where the assignment
 * is over.
 */
export async function beginTime(
  session: HubSession,
  id: string,
  place: Repository,
): Promise<Arrival | null> {
  const at = await serverTime(session.candidates)
  const log = await session.ledger.append(id, (current) => {
    const state = foldLog(current)
    if (!isWaiting(state) || toldDeadline(state) !== null) return null
    const deadline = endOf(at, minutesOf(state))
    return { kind: 'told', at, by: 'takehome', what: 'started', deadline }
  })
  const state = foldLog(log)
  if (!isWaiting(state)) return null
  const deadline = toldDeadline(state)
  if (deadline === null) throw new Error(`${id}: nobody has begun the time`)
  await nameDeadline(session, state, place, deadline)
  return { at: shift(deadline, { minutes: -minutesOf(state) }), deadline }
}

/** What GitHub answers for good where there are thousands: whoever writes these gets no time without an end for it. */
async function hasTooMany(
  { candidates }: HubSession,
  { owner, repo, number: pull_number }: Repository & { readonly number: number },
  error: unknown,
): Promise<boolean> {
  if (!isFromGitHub(error)) return false
  const { data } = await candidates.rest.pulls.get({ owner, repo, pull_number })
  return data.comments >= MANY_COMMENTS
}

// GitHub takes a few thousand below one pull request. Nobody who works writes as many.
const MANY_COMMENTS = 1_000

/** The mail has what was written first; whoever opens the page reads until when. */
async function nameDeadline(
  { candidates, config }: HubSession,
  { assignment: { candidate }, zone, messages }: AssignmentState,
  { owner, repo }: Repository,
  deadline: string,
): Promise<void> {
  const words = { what: 'started', candidate, deadline, zone, isUnstarted: false, config } as const
  const message = messages.find(({ name }) => name === ARRIVAL)
  if (message === undefined || message.number === null) return
  const text = `${markerOf(message.run)}\n${noticeText(words)}`
  await orLeftAlone(changeComment(candidates, { owner, repo }, message.number, text))
}

/** Whoever may push may also delete a comment, or lock the pull request. That keeps no clock from running. */
export async function orLeftAlone(change: Promise<unknown>): Promise<void> {
  await change.catch((error: unknown) => {
    const isLocked = statusOf(error) === 403 && /\blocked\b/i.test(String(Object(error).message))
    if (statusOf(error) !== 404 && !isLocked) throw error
  })
}

function isWaiting(state: AssignmentState | null): state is AssignmentState {
  return state !== null && state.status === 'open' && isUnstarted(state)
}

function minutesOf({ start }: AssignmentState): number {
  return start?.minutes ?? 0
}

function toldDeadline({ told }: AssignmentState): string | null {
  return told.find(({ what }) => what === 'started')?.deadline ?? null
}

/** Only who reads the ledger knows the run. */
function markerOf(run: string): string {
  return `<!-- takehome:${ARRIVAL}-${textDigest(run)} -->`
}
