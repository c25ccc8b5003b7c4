import type { Arrival, Entry } from './entry.ts'

/** The last step that the ledger knows of. */
export type Reached = 'invited' | 'accepted' | 'pushed' | 'graded'

/** One assignment of which nothing was graded yet. */
export interface WaitingRow extends Arrival {
  readonly exercise: string
  readonly pseudonym: string
  /** The same for all exercises of one person, as in the exports and in outcomes.csv. */
  readonly candidate: string
  readonly login: string | null
  readonly status: Entry['status']
  readonly reached: Exclude<Reached, 'graded'>
}

/** Assignments by the last step that was reached, and the invitations that were made again. */
export type ArrivalCounts = Readonly<Record<Reached, number>> & { readonly renewals: number }

/** One assignment that has been kept for as long as takehome.yml says. */
export interface DueRow {
  readonly exercise: string
  readonly pseudonym: string
  readonly login: string | null
  /** When it was to be erased, in UTC, as ISO 8601. */
  readonly since: string
}

export function reachedBy({ arrival, scorecard }: Entry): Reached {
  if (scorecard !== null) return 'graded'
  if (arrival.firstPushAt !== null) return 'pushed'
  return arrival.acceptedAt === null ? 'invited' : 'accepted'
}

/** Who has come least far first. */
export function waitingRows(entries: readonly Entry[]): readonly WaitingRow[] {
  const rows = entries.flatMap((entry) => {
    const reached = reachedBy(entry)
    const { exercise, pseudonym, candidate, login, status, arrival } = entry
    const row = { exercise, pseudonym, candidate, login, status }
    return reached === 'graded' ? [] : [{ ...row, reached, ...arrival }]
  })
  const order = ['invited', 'accepted', 'pushed']
  return rows.toSorted((a, b) => order.indexOf(a.reached) - order.indexOf(b.reached))
}

export function countArrivals(entries: readonly Entry[]): ArrivalCounts {
  const counts = { invited: 0, accepted: 0, pushed: 0, graded: 0, renewals: 0 }
  for (const entry of entries) {
    counts[reachedBy(entry)] += 1
    counts.renewals += entry.arrival.renewals
  }
  return counts
}

/** Longest overdue first. */
export function dueRows(entries: readonly Entry[], now: string): readonly DueRow[] {
  const rows = entries.flatMap(({ exercise, pseudonym, login, eraseAt }) =>
    eraseAt === null || eraseAt > now ? [] : [{ exercise, pseudonym, login, since: eraseAt }],
  )
  return rows.toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)))
}
