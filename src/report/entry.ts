import type { FlaggedRecord, OpenReview } from '../assignment/ledger-record.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'

/** How far a candidate has come with one exercise. Moments are in UTC, as ISO 8601. */
export interface Arrival {
  readonly invitedAt: string
  /** When the invitation was made that counts: one that had expired was made again. */
  readonly lastInvitedAt: string
  /** How often it was made again. */
  readonly renewals: number
  /** When it was seen that the candidate has accepted; null before. */
  readonly acceptedAt: string | null
  /** When the first push that was seen was made; null before. */
  readonly firstPushAt: string | null
}

/** What an assignment is for, and how far it has come after it was begun. Moments are in UTC, as ISO 8601. */
export interface Course {
  /** Null where no role was given. */
  readonly role: string | null
  readonly deadline: string
  /** When the clock started that starts with the candidate; null before, and for every other. */
  readonly startedAt: string | null
  /** Until when that clock can be started; null for every other, and once it runs. */
  readonly startBy: string | null
  /** Whether anything counted when the deadline came. */
  readonly handedIn: boolean
  /** When what counts was graded first, soon after its push; null before. */
  readonly handedInAt: string | null
  readonly closedAt: string | null
  /** Why it was given outside of the role's loop; null where it was not. */
  readonly outsideLoop: string | null
  /** Whether it was withdrawn: it does not count as given in a loop then. */
  readonly isWithdrawn: boolean
}

/** One assignment as a report takes it. */
export interface Entry {
  /** The name reviewers know: another for each exercise. */
  readonly pseudonym: string
  /** The same for all exercises of one candidate. */
  readonly candidate: string
  /** Only where names were asked for. */
  readonly login: string | null
  /** The hiring system's own id; only where names were asked for. */
  readonly reference: string | null
  readonly exercise: string
  /** The page that lists the review's pull request in the hub. */
  readonly review: string
  readonly title: string
  /** Not started: nobody asked for the task in time. */
  readonly status: 'open' | 'submitted' | 'closed' | 'not-started'
  readonly arrival: Arrival
  readonly course: Course
  /** When everything about it is to be erased, in UTC, as ISO 8601; null where takehome.yml does not say. */
  readonly eraseAt: string | null
  /** What the ledger noted beside the submission. */
  readonly flagged: readonly FlaggedRecord[]
  /** The latest version of what counts; null before that was graded, whatever else was. */
  readonly scorecard: Scorecard | null
  /** None while they are sealed. */
  readonly reviews: readonly OpenReview[]
  /** When they were opened, as ISO 8601. */
  readonly reviewedAt: string | null
  /** How many reviewers are done, whatever they gave. */
  readonly done: number
  /** From the invitation, or from the start of a clock that starts with the candidate, to the latest push that was graded, in hours. */
  readonly elapsedHours: number | null
}

export type Graded = Entry & { readonly scorecard: Scorecard }

export function isGraded(entry: Entry): entry is Graded {
  return entry.scorecard !== null
}
