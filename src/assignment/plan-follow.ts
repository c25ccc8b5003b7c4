import { shift } from '../input/moment.ts'
import { isAuditDue } from './audit-record.ts'
import { earliest, expectedFrom, hasSettled, settledAt } from './plan-watch.ts'
import type { WatchIndex } from './watch-index.ts'

/** A repository on GitHub's list of pushes, newest first. */
export interface Push {
  readonly id: number
  readonly name: string
  readonly pushedAt: string
}

/** One assignment as a look left it. */
export interface Dealt {
  readonly assignment: string
  /** The push that the list named, and when what stands was pushed; null where GitHub named none. */
  readonly listed: string | null
  readonly standsSince: string | null
  /** Until when it waits for the candidate's budget; null otherwise. */
  readonly until: string | null
  /** This look had no room for it. */
  readonly isPostponed: boolean
}

/** What is left once a look is taken. */
export interface Outlook {
  /** From when on the next look can find something that no push announces; null for never. */
  readonly next: string | null
  /** Whether GitHub named a push that it did not show yet, so that the very next look may find it. */
  readonly isUnseen: boolean
  /** Whether somebody waits for room. */
  readonly isFull: boolean
}

// GitHub names a push and lists it by two clocks.
const CLOCKS_APART = { seconds: 5 }
// What GitHub refused to say a moment ago, it refuses a moment later.
const TRY_AGAIN = { minutes: 5 }

export function outlookOf(
  { assignments }: WatchIndex,
  dealt: readonly Dealt[],
  now: string,
): Outlook {
  const soon = shift(now, TRY_AGAIN)
  const known = new Map(dealt.map((one) => [one.assignment, one]))
  const later = (moment: string) => (moment > now ? moment : soon)
  const moments = Object.entries(assignments).flatMap(([id, entry]) => {
    const expected = expectedFrom(entry)
    const { until = null, isPostponed = false } = known.get(id) ?? {}
    const waits = entry.waiting && !isPostponed ? [later(until ?? now)] : []
    return [...(expected === null ? [] : [later(expected)]), ...waits]
  })
  const fresh = dealt.flatMap((one) =>
    one.listed !== null && !hasSettled(one.listed, now) ? [{ ...one, listed: one.listed }] : [],
  )
  // What was pushed before the invitation is what we put there ourselves.
  const theirs = fresh.filter(({ assignment, listed }) => {
    return listed > (assignments[assignment]?.invitation.at ?? '')
  })
  return {
    next: earliest([...moments, ...fresh.map(({ listed }) => settledAt(listed))]),
    isUnseen: theirs.some(({ listed, standsSince }) => isOlder(standsSince, listed)),
    isFull: dealt.some(({ isPostponed }) => isPostponed),
  }
}

function isOlder(standsSince: string | null, listed: string): boolean {
  return standsSince === null || shift(standsSince, CLOCKS_APART) < listed
}

/** What a follower knows between two beats. */
export interface Following {
  /** GitHub's list as it was when a look last dealt with it; null before the first look. */
  readonly pushes: readonly Push[] | null
  /** When that was, by GitHub's clock, and what it left. */
  readonly lookedAt: string
  readonly outlook: Outlook
  /** The repositories of all assignments. */
  readonly repositories: ReadonlySet<number>
  /** When each submission of the last hour was handed out. */
  readonly handedOut: readonly string[]
}

export interface FollowRules {
  readonly exercises: readonly string[]
  /** Handed out by one look, and within an hour. */
  readonly atOnce: number
  readonly anHour: number
}

/** Before the first look. */
export const NOTHING_YET: Following = {
  pushes: null,
  lookedAt: '',
  outlook: { next: null, isUnseen: false, isFull: false },
  repositories: new Set(),
  handedOut: [],
}

// Whatever no push and no deadline announces, such as an extension, is found by then.
const WHOLE_AFTER = { minutes: 10 }
const HOUR = { hours: 1 }

/** Why to look now; null to rest. `pushes` is null where GitHub's list is as it was. */
export function whyLook(
  before: Following,
  seen: { readonly now: string; readonly pushes: readonly Push[] | null },
  rules: FollowRules,
): 'first' | 'push' | 'due' | 'room' | 'whole' | null {
  const { now, pushes } = seen
  const { outlook, lookedAt } = before
  if (before.pushes === null) return 'first'
  if (pushes !== null && hasNews(before, pushes, rules)) return 'push'
  if (outlook.isUnseen || (outlook.next !== null && now >= outlook.next)) return 'due'
  if (outlook.isFull && roomFor(before, now, rules) > 0) return 'room'
  return now >= shift(lookedAt, WHOLE_AFTER) ? 'whole' : null
}

/**
 * Our own writes to the hub are pushes too, and so is whatever else is in the organisation. One that shows up
 * is being made for an invitation, and nobody has pushed to it yet.
 */
function hasNews(
  { pushes, repositories }: Following,
  seen: readonly Push[],
  { exercises }: FollowRules,
): boolean {
  const before = new Map(pushes?.map(({ id, pushedAt }) => [id, pushedAt]))
  return seen.some(({ id, name, pushedAt }) => {
    if (before.get(id) === pushedAt) return false
    if (repositories.has(id)) return true
    return before.has(id) && exercises.some((exercise) => name.startsWith(`${exercise}-`))
  })
}

/**
 * How many submissions may be handed out now. Looks come as often as pushes do, and without this a deadline
 * would spend the hour's writes at once: a publication is about ten, and GitHub takes 500 an hour.
 */
export function roomFor({ handedOut }: Following, now: string, rules: FollowRules): number {
  const recent = handedOut.filter((at) => shift(at, HOUR) > now)
  return Math.max(0, Math.min(rules.atOnce, rules.anHour - recent.length))
}

/** What is known after a look. */
export function afterLook(
  before: Following,
  look: {
    readonly now: string
    readonly pushes: readonly Push[] | null
    readonly outlook: Outlook
    readonly table: WatchIndex
    readonly handedOut: number
  },
): Following {
  const { now, outlook, table, handedOut } = look
  const kept = before.handedOut.filter((at) => shift(at, HOUR) > now)
  const entries = Object.values(table.assignments)
  return {
    pushes: look.pushes ?? before.pushes ?? [],
    lookedAt: now,
    outlook,
    repositories: new Set(entries.map(({ assignment }) => assignment.repository.id)),
    handedOut: [...kept, ...Array.from({ length: handedOut }, () => now)],
  }
}

/** Settings are checked a few at a time, so that no push waits until all of them are. */
export interface Auditing {
  readonly begunAt: string
  readonly left: readonly string[]
}

const AUDIT_EVERY = { hours: 24 }
// Somebody who starts again and again must not check everything each time.
const FIRST_AUDIT_AFTER = { hours: 1 }
const AUDITED_AT_ONCE = 2

export function beginAuditing(now: string): Auditing {
  return { begunAt: shift(shift(now, FIRST_AUDIT_AFTER), { hours: -AUDIT_EVERY.hours }), left: [] }
}

/** The assignments to check at this beat, and those that are left then. Others audit too: `lastAt` is the ledger's. */
export function nextAudits(
  auditing: Auditing,
  { assignments }: WatchIndex,
  now: string,
  lastAt: string | null = null,
): { readonly picked: readonly string[]; readonly auditing: Auditing } {
  const isTime = now >= shift(auditing.begunAt, AUDIT_EVERY) && isAuditDue(lastAt, now)
  const open = Object.keys(assignments).filter((id) => assignments[id]?.status === 'open')
  const { begunAt, left } = isTime ? { begunAt: now, left: open } : auditing
  return {
    picked: left.slice(0, AUDITED_AT_ONCE),
    auditing: { begunAt, left: left.slice(AUDITED_AT_ONCE) },
  }
}

const LONGEST_PAUSE_SECONDS = 300

/**
 * Seconds until the next try after so many failures in a row: twice as long each time up to five minutes, and
 * never the same for two that failed together. `random` is in [0, 1).
 */
export function pauseAfter(failures: number, beatSeconds: number, random: number): number {
  if (failures === 0) return beatSeconds
  const doubled = beatSeconds * 2 ** Math.min(failures, 16)
  return Math.min(Math.max(beatSeconds, LONGEST_PAUSE_SECONDS), doubled) * (0.5 + random / 2)
}
