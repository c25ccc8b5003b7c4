import { compareTexts } from '../input/compare-texts.ts'
/** One move of a branch, as GitHub's servers noted it. */
export interface Activity {
  readonly id: number
  /** `push`, `force_push`, `branch_creation`, `branch_deletion`, … */
  readonly kind: string
  readonly before: string
  readonly after: string
  /** The number of the account that pushed; null where GitHub does not say. */
  readonly by: number | null
  /** When the server saw it, in UTC, as ISO 8601 to the second. */
  readonly at: string
}

export interface Standing {
  /** The commit that counts; null when no move of the branch is known. */
  readonly sha: string | null
  /** Whether somebody pushed after the deadline. */
  readonly late: boolean
}

const NO_COMMIT = /^0+$/

/**
 * The commit that the branch stood at when the deadline came, from its moves in any order. Commits carry
 * whatever dates their author likes, so none is looked at. A branch that was deleted stands where it was.
 */
export function standing(activities: readonly Activity[], deadline: string): Standing {
  const moves = activities.toSorted((a, b) => compareTexts(a.at, b.at) || a.id - b.id)
  const inTime = moves.filter(({ at }) => at <= deadline)
  const after = moves.slice(inTime.length)
  const last = inTime.at(-1)
  const sha = last === undefined ? after[0]?.before : isDeletion(last) ? last.before : last.after
  return {
    sha: sha === undefined || NO_COMMIT.test(sha) ? null : sha,
    late: after.some((move) => !isDeletion(move)),
  }
}

/** Whether moves, newest first, reach back far enough: older ones would change nothing. */
export function reachesBack(newestFirst: readonly Activity[], deadline: string): boolean {
  const inTime = newestFirst.filter(({ at }) => at <= deadline)
  // Moves of one second may stand on two pages.
  return inTime.some(({ at }) => at < (inTime[0]?.at ?? at))
}

function isDeletion({ after }: Activity): boolean {
  return NO_COMMIT.test(after)
}
