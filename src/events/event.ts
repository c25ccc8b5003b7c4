import type { Assignment } from '../assignment/assignment.ts'
import type { Of } from '../input/schema.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type * as schema from './event.schema.ts'
import type { LedgerEvent, Opened, ScoredEvent } from './ledger-events.ts'

/** The body of one webhook, as event.schema.json has it. */
export type Event = Of<typeof schema.event>
type Score = Of<typeof schema.score>

export interface About {
  readonly assignment: Pick<Assignment, 'id' | 'exercise' | 'role'>
  readonly reference: string | null
  /** The candidate's pseudonym over all exercises. */
  readonly candidate: string
}

/** The body of an event that the log alone tells. */
export function eventOf(about: About, told: Exclude<LedgerEvent, ScoredEvent>): Event {
  const head = { schemaVersion: 1, timestamp: told.at } as const
  const data = dataOf(about)
  if (told.type === 'reviewed') {
    return { type: 'reviewed', ...head, data: { ...data, reviews: told.reviews } }
  }
  return { type: told.type, ...head, data: { ...data, deadline: told.deadline } }
}

/**
 * The body for a score; null while there is none to tell. Where people judge anything, none is told before the
 * log says that all levels are open, whatever a scorecard says.
 */
export function scoredEvent(about: About, told: ScoredEvent, scorecard: Scorecard): Event | null {
  const isReviewed = scorecard.criteria.some(({ kind }) => kind === 'reviewed')
  const timestamp = isReviewed ? (told.opened?.at ?? null) : told.gradedAt
  // An appeal has opened more since, or what it has opened is not in the scorecard yet: another event tells that.
  if (isReviewed && !hasCounted(scorecard, told.opened)) return null
  const isPending = scorecard.criteria.some(({ status }) => status === 'pending')
  if (timestamp === null || isPending) return null
  const data = { ...dataOf(about), score: scoreOf(scorecard) }
  return { type: 'scored', schemaVersion: 1, timestamp, data }
}

function hasCounted({ criteria }: Scorecard, opened: Opened | null): boolean {
  const counted = new Set(
    criteria.flatMap(({ id, reviews }) => reviews.map(({ reviewer }) => `${id} ${reviewer}`)),
  )
  const ids = criteria.map(({ id }) => id)
  const judged = new Set(
    (opened?.judged ?? [])
      .filter(({ criterion }) => ids.includes(criterion))
      .map(({ criterion, reviewer }) => `${criterion} ${reviewer}`),
  )
  return judged.size === counted.size && [...judged].every((one) => counted.has(one))
}

function dataOf({ assignment: { id, exercise, role }, reference, candidate }: About) {
  return { assignment: id, candidate, reference, exercise, role }
}

function scoreOf({ rubric, totals, overall }: Scorecard): Score {
  const { measured, reviewed } = totals
  const possible = measured.possible + reviewed.possible
  const earned = measured.earned + reviewed.earned
  const { version, digest } = rubric
  return {
    rubric: { version, digest },
    measured: { earned: measured.earned, possible: measured.possible },
    reviewed: { earned: reviewed.earned, possible: reviewed.possible },
    percent: possible === 0 ? null : (100 * earned) / possible,
    overall: { percent: overall.percent, band: overall.band, reason: overall.reason },
  }
}
