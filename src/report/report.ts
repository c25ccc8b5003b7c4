import {
  type ArrivalCounts,
  countArrivals,
  type DueRow,
  dueRows,
  type WaitingRow,
  waitingRows,
} from './arrivals.ts'
import { buildCohorts, type Cohort } from './cohort.ts'
import type { DueReview } from './due-reviews.ts'
import type { Entry } from './entry.ts'
import { buildLoops, type Loop } from './loop.ts'
import type { Residue } from './residue.ts'

/** What a report says; each of its cohorts is exported as `cohort.schema.json` has it. */
export interface Report {
  readonly schemaVersion: 2
  readonly pseudonymous: boolean
  readonly loops: readonly Loop[]
  readonly cohorts: readonly Cohort[]
  /** Invited, and nothing graded yet. */
  readonly waiting: readonly WaitingRow[]
  readonly arrivals: ArrivalCounts
  /** Reviews that wait for people. */
  readonly reviews: readonly DueReview[]
  /** Kept for as long as `retention` in takehome.yml says: to be erased now. */
  readonly due: readonly DueRow[]
}

/** `now` in UTC, as ISO 8601. `residue` counts in the statistics of criteria alone. */
export function buildReport(
  entries: readonly Entry[],
  reviews: readonly DueReview[],
  now: string,
  residue: readonly Residue[] = [],
): Report {
  return {
    schemaVersion: 2,
    pseudonymous: entries.every(({ login }) => login === null),
    loops: buildLoops(entries),
    cohorts: buildCohorts(entries, residue),
    waiting: waitingRows(entries),
    arrivals: countArrivals(entries),
    reviews,
    due: dueRows(entries, now),
  }
}
