import type { Closing } from './closings.ts'
import type { LedgerRecord } from './ledger-record.ts'

/** What the ledger says about how long an assignment is kept. */
export interface Keeping {
  /** Nothing is erased while it stands; null for none. */
  readonly hold: { readonly since: string; readonly by: string; readonly reason: string } | null
  /** Every way in which it was closed, oldest first. */
  readonly closings: readonly Closing[]
  /** What the candidate is told before it is erased. */
  readonly notice: Notice | null
  /** How many notices were given in all: each new moment is told anew. */
  readonly notices: number
}

export interface Notice {
  /** It is erased no earlier; in UTC, as ISO 8601. */
  readonly until: string
  /** The plan that it belongs to. */
  readonly plan: string
  /** Whether the candidate, or where that is not possible the team, has been told. */
  readonly isGiven: boolean
}

export const NOT_KEPT: Keeping = { hold: null, closings: [], notice: null, notices: 0 }

export function applyToKeeping(keeping: Keeping, record: LedgerRecord): Keeping {
  switch (record.kind) {
    case 'held':
      return { ...keeping, hold: { since: record.at, by: record.by, reason: record.reason } }
    case 'released':
      return { ...keeping, hold: null, notice: noticeAfterHold(keeping, record.at) }
    case 'closed':
      return { ...keeping, closings: [...keeping.closings, record.how] }
    case 'notice':
      return { ...keeping, notice: { until: record.until, plan: record.plan, isGiven: false } }
    case 'noticed':
      return keeping.notice === null
        ? keeping
        : {
            ...keeping,
            notice: { ...keeping.notice, isGiven: true },
            notices: keeping.notices + 1,
          }
    default:
      return keeping
  }
}

/** Whoever was told of a moment at which nothing was erased is told of the next one. */
function noticeAfterHold({ notice }: Keeping, releasedAt: string): Notice | null {
  return notice !== null && notice.until <= releasedAt ? null : notice
}
