import { foldLog } from '../assignment/fold-log.ts'
import { endOf } from '../assignment/start.ts'
import { isUnstarted } from '../assignment/start-state.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { isFromGitHub, statusOf } from '../github/client/reasons.ts'
import {
  type ArrivalNote,
  type ArrivalTexts,
  ensureArrivalNote,
  findArrivalNote,
} from '../github/pages/arrival-note.ts'
import { changeComment } from '../github/pages/comment-by-id.ts'
import type { PullRequest } from '../github/pages/sticky-comment.ts'
import type { Repository } from '../hub/repository.ts'
import { shift } from '../input/moment.ts'
import { arrivalText, noticeText } from '../scorecard/notice-comment.ts'
import { type HubSession, serverTime } from './hub-session.ts'

/** A candidate's time; moments in UTC, as ISO 8601. */
export interface Arrival {
  /** Since when it runs. */
  readonly at: string
  readonly deadline: string
  /** Whether a comment says so; GitHub may have refused it for good. */
  readonly isTold: boolean
}

/**
 * Tells a candidate that the task is there, which starts their time: it runs from GitHub's moment of this comment,
 * so that none of it passes before they can know. What they were told is recorded at once. From then on no later run
 * tells another deadline, even if somebody has deleted the comment. Null where the assignment is over.
 */
export async function tellArrival(
  session: HubSession,
  id: string,
  place: Repository,
): Promise<Arrival | null> {
  const state = foldLog(await session.ledger.readLog(id))
  if (!isWaiting(state)) return null
  const pull = { ...place, number: state.assignment.pull }
  const known = toldDeadline(state)
  if (known !== null) {
    const note = await findArrivalNote(session.candidates, pull, textsOf(session, state))
    await nameDeadline(session, pull, note, noteText(session, state, known))
    return arrivalOf(state, known)
  }
  const note = await leaveNote(session, state, pull)
  if (note === null) {
    const at = await serverTime(session.candidates)
    return { at, deadline: endOf(at, minutesOf(state)), isTold: false }
  }
  const told = await recordTold(session, state, note.at)
  if (told === null) return null
  await nameDeadline(session, pull, note, noteText(session, state, told))
  return arrivalOf(state, told)
}

/** The deadline that was told, by whichever run was first; null where it is over, or another run has gone on. */
async function recordTold(
  { ledger }: HubSession,
  state: AssignmentState,
  at: string,
): Promise<string | null> {
  const deadline = endOf(at, minutesOf(state))
  const record = { kind: 'told', at, by: 'takehome', what: 'started', deadline } as const
  const log = await ledger.append(state.assignment.id, (current) => {
    const present = foldLog(current)
    return isWaiting(present) && toldDeadline(present) === null ? record : null
  })
  const after = foldLog(log)
  return isWaiting(after) ? toldDeadline(after) : null
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

function arrivalOf(state: AssignmentState, deadline: string): Arrival {
  return { at: shift(deadline, { minutes: -minutesOf(state) }), deadline, isTold: true }
}

/** Before the moment of the comment is known, and from then on. */
function textsOf(session: HubSession, state: AssignmentState): ArrivalTexts {
  const minutes = minutesOf(state)
  return {
    body: arrivalText({ candidate: state.assignment.candidate, minutes }),
    dated: (at) => noteText(session, state, endOf(at, minutes)),
  }
}

function noteText(
  { config }: HubSession,
  { assignment: { candidate }, zone }: AssignmentState,
  deadline: string,
): string {
  return noticeText({ what: 'started', candidate, deadline, zone, isUnstarted: false, config })
}

/**
 * Null where GitHub takes no comment any more, because there are thousands: whoever writes these gets no time without
 * an end for it. Their time runs from now.
 */
async function leaveNote(
  session: HubSession,
  state: AssignmentState,
  pull: PullRequest,
): Promise<ArrivalNote | null> {
  try {
    return await ensureArrivalNote(session.candidates, pull, textsOf(session, state))
  } catch (error) {
    if (!isFromGitHub(error)) throw error
    const { owner, repo, number: pull_number } = pull
    const { data } = await session.candidates.rest.pulls.get({ owner, repo, pull_number })
    if (data.comments < MANY_COMMENTS) throw error
    session.log(`${state.assignment.id}: GitHub takes no comment that the task is there`)
    return null
  }
}

// GitHub takes a few thousand below one pull request. Nobody who works writes as many.
const MANY_COMMENTS = 1_000

/** The mail has what was written first; whoever opens the page reads until when. */
async function nameDeadline(
  { candidates }: HubSession,
  place: Repository,
  note: ArrivalNote | null,
  text: string,
): Promise<void> {
  if (note === null || note.isDated) return
  const { owner, repo } = place
  await changeComment(candidates, { owner, repo }, note.id, text).catch((error: unknown) => {
    // Somebody has deleted it.
    if (statusOf(error) !== 404) throw error
  })
}
