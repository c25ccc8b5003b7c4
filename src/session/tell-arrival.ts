import { foldLog } from '../assignment/fold-log.ts'
import { endOf } from '../assignment/start.ts'
import { isUnstarted } from '../assignment/start-state.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { isFromGitHub, statusOf } from '../github/client/reasons.ts'
import { changeComment } from '../github/pages/comment-by-id.ts'
import { ensureMarked } from '../github/pages/ensure-marked.ts'
import { textDigest } from '../github/pages/text-digest.ts'
import { toSecond } from '../github/repository/activity.ts'
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
  /** Whether a comment says so; GitHub may have refused it for good. */
  readonly isTold: boolean
}

/** How the ledger calls the message. */
const ARRIVAL = 'started'

/**
 * Tells a candidate that the task is there, which starts their time: it runs from GitHub's moment of this comment,
 * so that none of it passes before they can know. What they were told is recorded at once. From then on no later run
 * tells another deadline, even if somebody has deleted the comment. `elsewhere` while another run is about to tell
 * them, or has died doing it less than half an hour ago; null where the assignment is over.
 */
export async function tellArrival(
  session: HubSession,
  id: string,
  place: Repository,
): Promise<Arrival | 'elsewhere' | null> {
  const state = foldLog(await session.ledger.readLog(id))
  if (!isWaiting(state)) return null
  const known = toldDeadline(state)
  if (known !== null) return await nameDeadline(session, state, place, known)
  const at = await leaveNote(session, state, place)
  if (at === 'refused') {
    const now = await serverTime(session.candidates)
    return { at: now, deadline: endOf(now, minutesOf(state)), isTold: false }
  }
  if (at === 'elsewhere' || at === null) return at
  const after = await recordTold(session, state, at)
  if (!isWaiting(after)) return null
  return await nameDeadline(
    session,
    after,
    place,
    toldDeadline(after) ?? endOf(at, minutesOf(after)),
  )
}

/** GitHub's moment of the comment, by whichever run wrote it. */
async function leaveNote(
  session: HubSession,
  state: AssignmentState,
  place: Repository,
): Promise<string | 'elsewhere' | 'refused' | null> {
  const { assignment } = state
  const text = arrivalText({ candidate: assignment.candidate, minutes: minutesOf(state) })
  const pull = { ...place, number: assignment.pull }
  let at = ''
  const how = await sendOnce(session, assignment.id, ARRIVAL, {
    wanted: isWaiting,
    send: async ([run, ...earlier]) => {
      const markers = [markerOf(run), ...earlier.map(markerOf)] as const
      const kept = await ensureMarked(session.candidates, pull, { text, markers })
      at = kept.at
      return kept.id
    },
  }).catch(async (error: unknown) => {
    if (!(await hasTooMany(session, pull, error))) throw error
    session.log(`${assignment.id}: GitHub takes no comment that the task is there`)
    return 'refused' as const
  })
  if (how === 'sent') return at
  if (how === 'sent-before') return await momentOf(session, state, place)
  if (how === 'unwanted') return null
  return how === 'begun' ? 'elsewhere' : how
}

/** Of a comment whose run died before it recorded what it told. Where it is deleted, their time runs from now. */
async function momentOf(
  { candidates, ledger }: HubSession,
  { assignment }: AssignmentState,
  { owner, repo }: Repository,
): Promise<string> {
  const comment_id = noteOf(foldLog(await ledger.readLog(assignment.id)))
  if (comment_id === null)
    throw new Error(`${assignment.id}: nobody has sent that the task is there`)
  try {
    const { data } = await candidates.rest.issues.getComment({ owner, repo, comment_id })
    return toSecond(data.created_at)
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    return await serverTime(candidates)
  }
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

/** The log afterwards: another run may have been first, or somebody has ended it. */
async function recordTold(
  { ledger }: HubSession,
  state: AssignmentState,
  at: string,
): Promise<AssignmentState | null> {
  const deadline = endOf(at, minutesOf(state))
  const record = { kind: 'told', at, by: 'takehome', what: 'started', deadline } as const
  const log = await ledger.append(state.assignment.id, (current) => {
    const present = foldLog(current)
    return isWaiting(present) && toldDeadline(present) === null ? record : null
  })
  return foldLog(log)
}

/** The mail has what was written first; whoever opens the page reads until when. */
async function nameDeadline(
  { candidates, config }: HubSession,
  state: AssignmentState,
  { owner, repo }: Repository,
  deadline: string,
): Promise<Arrival> {
  const { assignment, zone, messages } = state
  const { candidate } = assignment
  const words = { what: 'started', candidate, deadline, zone, isUnstarted: false, config } as const
  const run = messages.find(({ name }) => name === ARRIVAL)?.run
  const note = noteOf(state)
  if (run !== undefined && note !== null) {
    const text = `${markerOf(run)}\n${noticeText(words)}`
    await changeComment(candidates, { owner, repo }, note, text).catch((error: unknown) => {
      // Somebody has deleted it.
      if (statusOf(error) !== 404) throw error
    })
  }
  return { at: shift(deadline, { minutes: -minutesOf(state) }), deadline, isTold: true }
}

function noteOf(state: AssignmentState | null): number | null {
  return state?.messages.find(({ name }) => name === ARRIVAL)?.number ?? null
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
