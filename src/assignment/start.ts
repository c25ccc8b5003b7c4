import { shift } from '../input/moment.ts'
import type { Candidate } from './assignment.ts'
import type { Activity } from './standing.ts'

/** A comment below the pull request. Moments are GitHub's, in UTC, as ISO 8601 to the second. */
export interface SpokenComment {
  readonly id: number
  readonly userId: number | null
  readonly body: string
  /** When its present text was written: an older comment can be made into another one later. */
  readonly updatedAt: string
}

/** What a candidate writes to be given the task. */
export const START_WORD = '/start'

/**
 * Whether the candidate has asked for the task by then. GitHub says when a text was changed last, so that no
 * older comment can be made into this word later.
 */
export function hasAsked(
  comments: readonly Omit<SpokenComment, 'id'>[],
  candidate: Pick<Candidate, 'userId'>,
  startBy: string,
): boolean {
  return comments.some(
    ({ userId, body, updatedAt }) =>
      userId === candidate.userId && updatedAt <= startBy && saysStart(body),
  )
}

function saysStart(body: string): boolean {
  return body.split('\n').some((line) => line.trim().toLowerCase() === START_WORD)
}

// GitHub tells the time by several clocks.
const CLOCKS_APART = { seconds: -5 }

/** A task that was asked for. */
interface Asked {
  /** When we wrote that down. */
  readonly at: string
  readonly candidate: Pick<Candidate, 'userId'>
  /** When we wrote down that they are invited: `main` was moved before, and not since. */
  readonly invitedAt: string
}

/**
 * When GitHub received the task: the first move of `main` since it was asked for that the candidate did not make,
 * and the invitation neither. Null where GitHub does not list it.
 */
export function deliveredAt(moves: readonly Activity[], asked: Asked): string | null {
  const since = shift(asked.at, CLOCKS_APART)
  const ours = moves.filter(({ at, by }) => {
    return at >= since && at > asked.invitedAt && by !== asked.candidate.userId
  })
  return ours.map(({ at }) => at).toSorted()[0] ?? null
}

/**
 * The end of the time from then on. GitHub's moments are whole seconds: the one in which the task arrived counts
 * as not begun, and the one in which the time ends counts as a whole.
 */
export function endOf(arrivedAt: string, minutes: number): string {
  return shift(arrivedAt, { minutes })
}
