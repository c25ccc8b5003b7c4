import { shift } from '../input/moment.ts'
import { isLost } from './plan-watch.ts'
import type { WatchIndex } from './watch-index.ts'

/** What GitHub says of a credential's present hour, which ends for all requests at once. */
export interface PresentHour {
  readonly left: number
  /** In UTC, as ISO 8601 to the second; null where nobody says. */
  readonly endsAt: string | null
}

/** What looks have handed out that GitHub's own count does not show yet. */
export interface SpokenFor {
  /** Gradings whose requests are still to come. */
  readonly underway: number
  /** Gradings handed out within the last hour, published or not. */
  readonly recent: number
}

// GitHub takes 500 writes an hour, and the schedule's looks are half an hour apart. A workflow's token has 1,000
// requests an hour too, which the same two looks do not spend.
const WRITES_A_LOOK = 250
// For reviewers, whose answers spend from the same hour, and for the table of this look.
const OTHERS_WRITES = 18
// What one grading asks of the hub, counted in `npm run simulate`: a first one is eight writes (two records,
// the scorecard, three for the review's branch, its pull request and comment) and seven or eight reads.
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
// A relay makes a look of each push, so it is the hour that has to hold: no more than two looks of the schedule.
const MOST_AN_HOUR = 2 * MOST_AT_ONCE
// A scheduled look starts some minutes early or late. With a whole hour every third one would hand out nothing.
const HOUR = { minutes: 55 }

/** How many submissions one look may hand out; `hour` is null where there is no limit on requests. */
export function mostAtOnce(hour: PresentHour | null, now: string, spoken: SpokenFor): number {
  const most = Math.max(0, Math.min(MOST_AT_ONCE, MOST_AN_HOUR - spoken.recent))
  if (hour === null) return most
  if (hour.endsAt !== null && hour.endsAt <= shift(now, RUNS_WAIT)) return most
  const affordable = Math.floor((hour.left - OTHERS_REQUESTS) / REQUESTS_A_GRADING)
  return Math.max(0, Math.min(most, affordable - spoken.underway))
}

export function spokenFor({ assignments, looks = [] }: WatchIndex, now: string): SpokenFor {
  const claims = Object.values(assignments).flatMap(({ handedOut }) => handedOut)
  return {
    underway: claims.filter(({ at }) => !isLost(at, now)).length,
    recent: within(looks, now).reduce((sum, { handedOut }) => sum + handedOut, 0),
  }
}

/** The table with this look in it; the same one where it hands out nothing. */
export function noteLook(index: WatchIndex, handedOut: number, now: string): WatchIndex {
  if (handedOut === 0) return index
  const looks = [...within(index.looks ?? [], now), { at: now, handedOut }]
  return { ...index, looks }
}

/** The looks of the last hour. */
function within(looks: NonNullable<WatchIndex['looks']>, now: string) {
  return looks.filter(({ at }) => shift(at, HOUR) > now)
}
