import { compareTexts } from '../input/compare-texts.ts'
import { secondsBetween, shift } from '../input/moment.ts'
import type { Notice } from './notices.ts'
import { awaitsStart } from './plan-watch.ts'
import type { WatchEntry, WatchIndex } from './watch-index.ts'

export interface NoticeRules {
  /** By GitHub's clock. */
  readonly now: string
  /** How many hours before the end candidates are reminded; 0 for never. */
  readonly remindHours: number
}

/** One comment that a candidate is to be given. */
export interface ClaimedNotice {
  readonly assignment: string
  readonly what: Notice
  readonly deadline: string
}

// Far longer than a comment takes: whoever claimed it longer ago has died.
const CLAIMED_FOR = { minutes: 10 }
// Each is a comment and a record, and the next look is half an hour away.
const MOST_AT_ONCE = 20

/** What is to be told now, and the table that claims it: one of two watches is the first to write it. */
export function claimNotices(
  index: WatchIndex,
  rules: NoticeRules,
): { readonly index: WatchIndex; readonly claimed: readonly ClaimedNotice[] } {
  const due = Object.entries(index.assignments)
    .flatMap(([assignment, entry]): readonly ClaimedNotice[] => {
      const what = dueNotice(entry, rules)
      return what === null ? [] : [{ assignment, what, deadline: entry.deadline }]
    })
    .toSorted((a, b) => compareTexts(claimedAt(index, a), claimedAt(index, b)))
  const claimed = [
    // Their time runs: nothing that can wait comes before them, and none of them waits for room.
    ...due.filter(({ what }) => what === 'started'),
    ...due.filter(({ what }) => what !== 'started').slice(0, MOST_AT_ONCE),
  ]
  if (claimed.length === 0) return { index, claimed }
  const assignments: Record<string, WatchEntry> = { ...index.assignments }
  for (const { assignment, what, deadline } of claimed) {
    const entry = index.assignments[assignment]
    if (entry === undefined) continue
    assignments[assignment] = { ...entry, noticing: { what, deadline, at: rules.now } }
  }
  return { index: { ...index, assignments }, claimed }
}

/** Whose claim ran out comes last: what GitHub refuses at every look would keep the others from being told. */
function claimedAt({ assignments }: WatchIndex, { assignment }: ClaimedNotice): string {
  return assignments[assignment]?.noticing?.at ?? ''
}

/** What this candidate is to be told now; null for nothing, and while somebody else tells it. */
export function dueNotice(entry: WatchEntry, rules: NoticeRules): Notice | null {
  const what = wantedNotice(entry, rules)
  if (what === null || isTold(entry, what)) return null
  const { noticing: claim } = entry
  const isClaimed = claim?.what === what && claim.deadline === entry.deadline
  return isClaimed && rules.now < shift(claim.at, CLAIMED_FOR) ? null : what
}

function wantedNotice(entry: WatchEntry, rules: NoticeRules): Notice | null {
  const { status, start } = entry
  if (status === 'closed') return start?.lapsed === true ? 'not-started' : null
  // Whoever has started and was not told yet does not know since when their time runs.
  if (start?.at != null && !wasToldOfStart(entry)) return status === 'open' ? 'started' : null
  return isToBeReminded(entry, rules) ? 'ending' : null
}

function isToBeReminded(entry: WatchEntry, { now, remindHours }: NoticeRules): boolean {
  const { status, start, deadline } = entry
  if (remindHours === 0 || status !== 'open' || now >= deadline) return false
  if (awaitsStart(entry) ? start?.task !== null : isWorkKnown(entry)) return false
  return now >= remindTime(entry, remindHours)
}

/** Whoever is still to be looked at may have pushed since. */
function isWorkKnown({ begun, graded, waiting }: WatchEntry): boolean {
  return begun || graded.length > 0 || waiting
}

/** So many hours before the end, or halfway where that is nearer. */
function remindTime(
  { deadline, deadlineSince, invitation }: WatchEntry,
  remindHours: number,
): string {
  const seconds = secondsBetween(deadlineSince ?? invitation.at, deadline)
  const before = Math.min(remindHours * 3_600, Math.max(0, Math.floor(seconds / 2)))
  return shift(deadline, { seconds: -before })
}

function isTold({ noticed = [], deadline }: WatchEntry, what: Notice): boolean {
  return noticed.some((one) => one.what === what && one.deadline === deadline)
}

/** Once: an extension tells of the new deadline by a comment of its own. */
function wasToldOfStart({ noticed = [] }: WatchEntry): boolean {
  return noticed.some(({ what }) => what === 'started')
}
