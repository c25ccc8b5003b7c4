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
import { buildFunnel, type FunnelRow } from './funnel.ts'
import { buildLoops, type Loop } from './loop.ts'
import { type OutsideRow, outsideLoops } from './outside-loop.ts'
import type { Residue } from './residue.ts'
import { buildWaits, type Wait } from './waits.ts'

/** What a report says; each of its cohorts is exported as `cohort.schema.json` has it. */
export interface Report {
  readonly schemaVersion: 2
  readonly pseudonymous: boolean
  readonly loops: readonly Loop[]
  readonly cohorts: readonly Cohort[]
  /** Invited, and nothing graded yet. */
  readonly waiting: readonly WaitingRow[]
  readonly arrivals: ArrivalCounts
  /** How many came how far, by role and exercise. */
  readonly funnel: readonly FunnelRow[]
  /** Who has to do something before an assignment goes on. */
  readonly waits: readonly Wait[]
  /** Who was not given what the loop of their role says. */
  readonly outside: readonly OutsideRow[]
  /** Reviews that wait for people. */
  readonly reviews: readonly DueReview[]
  /** Kept for as long as `retention` in takehome.yml says: to be erased now. */
  readonly due: readonly DueRow[]
}

/** What a report can do without. */
export interface ReportRest {
  readonly loops?: ReadonlyMap<string, readonly string[]>
  readonly residue?: readonly Residue[]
}

/**
 * `now` in UTC, as ISO 8601. `loops` as takehome.yml has them; empty where not all exercises are here. `residue` counts
 * in the statistics of criteria alone.
 */
export function buildReport(
  entries: readonly Entry[],
  reviews: readonly DueReview[],
  now: string,
  { loops = new Map(), residue = [] }: ReportRest = {},
): Report {
  return {
    schemaVersion: 2,
    pseudonymous: entries.every(({ login }) => login === null),
    loops: buildLoops(entries),
    cohorts: buildCohorts(entries, residue),
    waiting: waitingRows(entries),
    arrivals: countArrivals(entries),
    funnel: buildFunnel(entries),
    waits: buildWaits(entries, reviews, now),
    outside: outsideLoops(entries, loops),
    reviews,
    due: dueRows(entries, now),
  }
}
