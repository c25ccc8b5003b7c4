import type { FlaggedRecord, OpenReview } from '../assignment/ledger-record.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'

/** One assignment as a report takes it. */
export interface Entry {
  /** The name reviewers know: another for each exercise. */
  readonly pseudonym: string
  /** The same for all exercises of one candidate. */
  readonly candidate: string
  /** Only where names were asked for. */
  readonly login: string | null
  readonly exercise: string
  readonly title: string
  readonly status: 'open' | 'submitted' | 'closed'
  /** What the ledger noted beside the submission. */
  readonly flagged: readonly FlaggedRecord[]
  /** The latest version of what counts; null before anything was graded. */
  readonly scorecard: Scorecard | null
  /** None while they are sealed. */
  readonly reviews: readonly OpenReview[]
  /** When they were opened, as ISO 8601. */
  readonly reviewedAt: string | null
  /** How many reviewers are done, whatever they gave. */
  readonly done: number
  /** From the invitation to the latest push that was graded, in hours. */
  readonly elapsedHours: number | null
}

export type Graded = Entry & { readonly scorecard: Scorecard }

export function isGraded(entry: Entry): entry is Graded {
  return entry.scorecard !== null
}
