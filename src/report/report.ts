import { buildCohorts, type Cohort } from './cohort.ts'
import type { Entry } from './entry.ts'
import { buildLoops, type Loop } from './loop.ts'

/** What a report says; each of its cohorts is exported as `cohort.schema.json` has it. */
export interface Report {
  readonly schemaVersion: 2
  readonly pseudonymous: boolean
  readonly loops: readonly Loop[]
  readonly cohorts: readonly Cohort[]
  /** Invited, and nothing graded yet. */
  readonly waiting: readonly { readonly exercise: string; readonly pseudonym: string }[]
}

export function buildReport(entries: readonly Entry[]): Report {
  return {
    schemaVersion: 2,
    pseudonymous: entries.every(({ login }) => login === null),
    loops: buildLoops(entries),
    cohorts: buildCohorts(entries),
    waiting: entries
      .filter(({ scorecard }) => scorecard === null)
      .map(({ exercise, pseudonym }) => ({ exercise, pseudonym })),
  }
}
