import { shift } from '../input/moment.ts'

/** What GitHub says of a credential's present hour, which ends for all requests at once. */
export interface PresentHour {
  readonly left: number
  /** In UTC, as ISO 8601 to the second; null where nobody says. */
  readonly endsAt: string | null
}

// GitHub takes 500 writes an hour, and looks are half an hour apart. A workflow's token has 1,000 requests
// an hour too, which the same two looks do not spend.
const WRITES_A_LOOK = 250
// For reviewers, whose answers spend from the same hour, and for the table of this look.
const OTHERS_WRITES = 18
// What one grading asks of the hub, counted in `npm run simulate`: a first one is eight writes (two records,
// the scorecard, three for the review's branch, its pull request and comment) and six or seven reads.
const WRITES_A_GRADING = 8
// In candidates' repositories an App writes, with an hour of its own: nine for a first grading. One more than
// its half hour holds, and the look takes longer than until the next one.
const APP_WRITES_A_GRADING = 9
const MOST_AT_ONCE = Math.min(
  Math.floor((WRITES_A_LOOK - OTHERS_WRITES) / WRITES_A_GRADING),
  Math.floor(WRITES_A_LOOK / APP_WRITES_A_GRADING),
)
// With a lost race now and then.
const REQUESTS_A_GRADING = 16
// For this look itself, and for reviewers.
const OTHERS_REQUESTS = 60
// A run that finds the hour spent waits a quarter of an hour for the next one, and not longer.
const RUNS_WAIT = { minutes: 15 }

/** How many submissions one look may hand out; `hour` is null where there is no limit on requests. */
export function mostAtOnce(hour: PresentHour | null, now: string): number {
  if (hour === null) return MOST_AT_ONCE
  if (hour.endsAt !== null && hour.endsAt <= shift(now, RUNS_WAIT)) return MOST_AT_ONCE
  const affordable = Math.floor((hour.left - OTHERS_REQUESTS) / REQUESTS_A_GRADING)
  return Math.max(0, Math.min(MOST_AT_ONCE, affordable))
}
