import { daysBetween } from './days-between.ts'
import { type DueReview, STUCK } from './due-reviews.ts'
import type { Entry } from './entry.ts'
import { startedAt } from './funnel.ts'

/** Somebody who has to do something before an assignment goes on. */
export interface Wait {
  /** A name, or `the hiring team`, or `takehome`. */
  readonly waitsFor: string
  readonly side: 'candidate' | 'reviewer' | 'team' | 'takehome'
  /** What they have to do. */
  readonly what: string
  readonly exercise: string
  readonly pseudonym: string
  readonly login: string | null
  /** In UTC, as ISO 8601. */
  readonly since: string
  readonly days: number
  /** Null where nothing says until when. */
  readonly until: string | null
}

type WaitingEntry = Pick<
  Entry,
  | 'pseudonym'
  | 'login'
  | 'exercise'
  | 'status'
  | 'arrival'
  | 'course'
  | 'flagged'
  | 'scorecard'
  | 'reviewedAt'
>
type Asked = Pick<Wait, 'waitsFor' | 'side' | 'what' | 'since' | 'until'>

const TEAM = 'the hiring team'

/** Who waits for whom, since when; the longest first. Nothing of it depends on a level. */
export function buildWaits(
  entries: readonly WaitingEntry[],
  reviews: readonly DueReview[],
  now: string,
): readonly Wait[] {
  const rows = entries.flatMap((entry) => {
    const { exercise, pseudonym, login } = entry
    return asksOf(entry, reviews, now).map((ask) => {
      return { ...ask, exercise, pseudonym, login, days: daysBetween(ask.since, now) }
    })
  })
  const order = ({ since, pseudonym, waitsFor }: Wait) => `${since} ${pseudonym} ${waitsFor}`
  return rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

function asksOf(entry: WaitingEntry, reviews: readonly DueReview[], now: string): readonly Asked[] {
  if (entry.status === 'closed' || entry.status === 'not-started') return []
  if (entry.status === 'submitted') return afterDeadline(entry, reviews)
  return [now > entry.course.deadline ? overdue(entry) : ofCandidate(entry)]
}

/** The next look pins what counts, or closes what nobody has started, unless that is unclear. */
function overdue({ flagged, course: { deadline, startBy } }: WaitingEntry): Asked {
  // A flag stands for the moment to start by that it names.
  const isUnclear = flagged.some(({ code, what }) => {
    return code === 'start-unclear' && startBy !== null && what.includes(startBy)
  })
  if (isUnclear) {
    const what = 'extend or close: whether they asked to start is unclear'
    return { waitsFor: TEAM, side: 'team', what, since: deadline, until: null }
  }
  const what = 'look at what was handed in'
  return { waitsFor: 'takehome', side: 'takehome', what, since: deadline, until: null }
}

function ofCandidate(entry: WaitingEntry): Asked {
  const { login, pseudonym, arrival, course } = entry
  // Somebody's deadline can have extra time in it, which is nobody's business; the latest moment to start has none.
  const until = course.startBy
  const who = { waitsFor: login ?? pseudonym, side: 'candidate', until } as const
  const started = startedAt(entry)
  if (started !== null) return { ...who, what: 'hand in', since: started }
  return arrival.acceptedAt === null
    ? { ...who, what: 'accept', since: arrival.lastInvitedAt }
    : { ...who, what: 'start', since: arrival.acceptedAt }
}

function afterDeadline(entry: WaitingEntry, reviews: readonly DueReview[]): readonly Asked[] {
  const { course, scorecard, reviewedAt, pseudonym, exercise } = entry
  const since = course.deadline
  const ofTeam = { waitsFor: TEAM, side: 'team', until: null } as const
  if (!course.handedIn) return [{ ...ofTeam, what: 'close: nothing was handed in', since }]
  if (scorecard === null) {
    return [{ waitsFor: 'takehome', side: 'takehome', what: 'grade', since, until: null }]
  }
  const due = reviews.find((one) => one.pseudonym === pseudonym && one.exercise === exercise)
  if (due !== undefined) return ofReviewers(due)
  return [{ ...ofTeam, what: 'decide', since: reviewedAt ?? since }]
}

function ofReviewers(review: DueReview): readonly Asked[] {
  const { pending, waitsFor, since, dueAt, isReady, stuck } = review
  if (stuck !== null) {
    return [{ waitsFor: TEAM, side: 'team', what: STUCK[stuck], since, until: null }]
  }
  if (isReady) {
    const what = 'open the levels'
    return [{ waitsFor: 'takehome', side: 'takehome', what, since, until: null }]
  }
  const who = { side: 'reviewer', what: 'review' } as const
  if (pending.length > 0) {
    return pending.map((one) => {
      return { ...who, waitsFor: one.login, since: one.since, until: one.due }
    })
  }
  const anybody = waitsFor === null ? 'anybody who may review' : waitsFor.join(' or ')
  return [{ ...who, waitsFor: anybody || 'nobody left to ask', since, until: dueAt }]
}
