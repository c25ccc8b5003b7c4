import { compareTexts } from '../input/compare-texts.ts'
import type { Activity } from './standing.ts'

/** One move of the candidate's branch before the deadline. */
export interface Push {
  /** When GitHub's servers saw it, in UTC, as ISO 8601 to the second. */
  readonly at: string
  readonly sha: string
  /** Whether it replaced commits that were there. */
  readonly forced: boolean
}

export interface Pushes {
  /** The last ones, oldest first. */
  readonly last: readonly Push[]
  /** How many came before them, as far as they were read. */
  readonly earlier: number
  /** When the first of those was made; left out where `last` has them all. */
  readonly first?: string
}

// A record of the ledger stays small, and nobody reads more.
const MOST_KEPT = 50
// https://docs.github.com/en/rest/repos/repos#list-repository-activities
const KINDS: readonly string[] = ['push', 'force_push', 'pr_merge', 'merge_queue_merge']

/** What the candidate pushed until the deadline; moves in any order. */
export function pushesUntil(
  moves: readonly Activity[],
  deadline: string,
  candidate: number,
): Pushes {
  const own = moves
    .filter(({ kind, by, at }) => KINDS.includes(kind) && by === candidate && at <= deadline)
    .toSorted((a, b) => compareTexts(a.at, b.at) || a.id - b.id)
    .map(({ at, after, kind }) => ({ at, sha: after, forced: kind === 'force_push' }))
  const last = own.slice(-MOST_KEPT)
  const [first] = own
  const kept = { last, earlier: own.length - last.length }
  return first === undefined || kept.earlier === 0 ? kept : { ...kept, first: first.at }
}
