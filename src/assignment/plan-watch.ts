import { shift } from '../input/moment.ts'
import { hasRunOut, runsOutAt } from './invitation.ts'
import { countLost, givenUp, isGivenUp } from './lost-claims.ts'
import { type HandOut, shortTree, type WatchEntry } from './watch-index.ts'

/** What is known of an assignment at one look. */
export interface WatchFacts {
  readonly entry: WatchEntry
  /** What stands: the pinned submission, or else what GitHub says of `main`; null when that is nothing. */
  readonly stands: { readonly sha: string; readonly tree: string } | null
  /** Graded once more, whatever was graded before and whatever the entry says. */
  readonly again: boolean
}

export interface WatchRules {
  /** By GitHub's clock. */
  readonly now: string
  readonly gradedPushesPerDay: number
  /** This look has handed out what can be graded until the next one; the rest waits for that. */
  readonly isFull?: boolean
  /** Whether what is handed out is graded by this very machine. */
  readonly here?: boolean
}

export type WatchDecision =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wait'; readonly until: string }
  | { readonly kind: 'hand-out'; readonly sha: string }

export interface WatchPlan {
  /** Whether this look pins the submission, which is then the entry's. */
  readonly submits: boolean
  readonly decision: WatchDecision
  /** The commits whose last try has just brought no result: they are not handed out again. */
  readonly gaveUp?: readonly string[]
  /** The entry as it is once the plan is carried out. */
  readonly entry: WatchEntry
}

// Several times what a run takes. One that has brought nothing by then has failed.
const LOST_AFTER = { minutes: 60 }
// GitHub's lists may lag behind its servers.
const SETTLED_AFTER = { minutes: 2 }
const DAY = { hours: 24 }

/** Whether the candidate has still to start the clock. */
export function awaitsStart({ status, start }: Pick<WatchEntry, 'status' | 'start'>): boolean {
  return status === 'open' && start !== undefined && start.at === null
}

/** The deadline has passed, and whatever was pushed in time can be seen. */
export function isDue({ status, deadline }: WatchEntry, now: string): boolean {
  return status === 'open' && hasSettled(deadline, now)
}

/** Whether GitHub's lists have everything that happened up to this moment. */
export function hasSettled(moment: string, now: string): boolean {
  return now > moment && now > shift(moment, SETTLED_AFTER)
}

/**
 * Whether the invitation has run out and is to be made again. Who never accepted can neither read nor push,
 * so nothing else would ever bring the assignment up again.
 */
export function needsInvitation(entry: WatchEntry, now: string): boolean {
  const { status, invitation } = entry
  if (status !== 'open' || invitation.accepted || isDue(entry, now)) return false
  return hasRunOut(invitation.at, now)
}

/** Whether a run may have died that took access away by a deadline which was moved meanwhile. Once for each deadline. */
export function mayLackAccess(entry: WatchEntry, now: string): boolean {
  const { status, deadlineSince, start, givenBack } = entry
  if (status !== 'open' || awaitsStart(entry) || isDue(entry, now)) return false
  const wasMoved = deadlineSince !== undefined && deadlineSince !== start?.at
  return wasMoved && givenBack !== deadlineSince
}

/** Whether an assignment has to be looked at although nothing was pushed to it. */
export function isExpectant(entry: WatchEntry, now: string): boolean {
  if (entry.status === 'closed') return false
  if (needsInvitation(entry, now) || awaitsStart(entry) || mayLackAccess(entry, now)) return true
  return entry.waiting || isDue(entry, now) || entry.handedOut.some(({ at }) => isLost(at, now))
}

/**
 * The moment from which `isExpectant` holds if nothing happens meanwhile; null for never. What waits is left
 * out: for how long, only the plan knows.
 */
export function expectedFrom(entry: WatchEntry): string | null {
  const { status, deadline, deadlineSince, invitation, handedOut } = entry
  if (status === 'closed') return null
  const lost = handedOut.map(({ at }) => shift(at, LOST_AFTER))
  if (status !== 'open') return earliest(lost)
  // Nothing announces that somebody asks for the task.
  if (awaitsStart(entry)) return invitation.at
  const due = settledAt(deadline)
  if (deadlineSince !== undefined && mayLackAccess(entry, deadlineSince)) return deadlineSince
  const runsOut = invitation.accepted ? [] : [runsOutAt(invitation.at)]
  return earliest([...lost, due, ...runsOut])
}

/** The first second at which GitHub's lists have everything that happened up to this moment. */
export function settledAt(moment: string): string {
  return shift(moment, { ...SETTLED_AFTER, seconds: 1 })
}

export function earliest(moments: readonly string[]): string | null {
  return moments.toSorted()[0] ?? null
}

export function planWatch(facts: WatchFacts, rules: WatchRules): WatchPlan {
  const { now } = rules
  const submits = isDue(facts.entry, now)
  const stands = pushed(facts)
  const runOut = facts.entry.handedOut.filter(({ at }) => isLost(at, now))
  const lost = lostBy(facts, runOut, now)
  const asked = isAskedFor(facts)
  const again = asked || (brokeOff(runOut, stands) && !isGivenUp({ lost }, standingTree(stands)))
  const { again: _, ...before } = facts.entry
  const entry: WatchEntry = {
    ...before,
    ...(submits ? pin(facts.entry, stands) : {}),
    handedOut: facts.entry.handedOut.filter(({ at }) => !isLost(at, now)),
    ...lostPart(facts.entry, lost),
  }
  const decision =
    again && stands !== null ? decideAgain(stands.sha, asked, rules) : decide(entry, stands, rules)
  const putOff = asked && decision.kind === 'wait' ? { again: true as const } : {}
  const claims = decision.kind === 'hand-out' && stands !== null ? [claimOf(stands, rules)] : []
  const others = entry.handedOut.filter(({ tree }) => tree !== claims[0]?.tree)
  const handedOut = [...others, ...claims]
  return {
    submits,
    decision,
    ...gaveUpOn(facts.entry, runOut, lost),
    entry: { ...entry, ...putOff, handedOut, waiting: decision.kind === 'wait' },
  }
}

function isAskedFor({ entry, again }: WatchFacts): boolean {
  return again || entry.again === true
}

/** What broke off on the machine that graded it has its room already. */
function decideAgain(sha: string, asked: boolean, { isFull, now }: WatchRules): WatchDecision {
  return asked && isFull === true ? { kind: 'wait', until: now } : { kind: 'hand-out', sha }
}

/** The reviewers of what is graded by then need not wait for the next look, at which the log is read again. */
function pin(
  { shown }: WatchEntry,
  stands: WatchFacts['stands'],
): Pick<WatchEntry, 'status' | 'submission' | 'review'> {
  const isShown = stands !== null && shown === shortTree(stands.tree)
  const review = isShown ? { review: { done: [], requests: [] } } : {}
  return { status: 'submitted', submission: stands?.sha ?? null, ...review }
}

function claimOf(stands: NonNullable<WatchFacts['stands']>, { now, here }: WatchRules): HandOut {
  const claim = { sha: stands.sha, tree: shortTree(stands.tree), at: now }
  return here === true ? { ...claim, here } : claim
}

/** Somebody who asks for a grading begins to count anew. */
function lostBy(facts: WatchFacts, runOut: readonly HandOut[], now: string) {
  const { entry, stands } = facts
  const again = isAskedFor(facts)
  const tree = standingTree(stands)
  return countLost(entry, runOut, (one) => (one.tree === tree ? !again : shift(one.at, DAY) > now))
}

function lostPart(before: WatchEntry, lost: NonNullable<WatchEntry['lost']>) {
  return lost.length > 0 || before.lost !== undefined ? { lost } : {}
}

/** What was handed out to tell of a late push alone has its result. */
function gaveUpOn(
  { shown, late }: WatchEntry,
  runOut: readonly HandOut[],
  lost: NonNullable<WatchEntry['lost']>,
): Pick<WatchPlan, 'gaveUp'> {
  const isTried = ({ tree }: HandOut) => isGivenUp({ lost }, tree)
  const hasResult = ({ tree }: HandOut) => late === true && tree === shown
  const gaveUp = runOut.filter((one) => isTried(one) && !hasResult(one)).map(({ sha }) => sha)
  return gaveUp.length > 0 ? { gaveUp } : {}
}

function standingTree(stands: WatchFacts['stands']): string {
  return stands === null ? '' : shortTree(stands.tree)
}

/** Whoever graded it here did not say within the time that all of it is published. */
function brokeOff(runOut: readonly HandOut[], stands: WatchFacts['stands']): boolean {
  return runOut.some((one) => one.here === true && one.tree === standingTree(stands))
}

/** Whoever has the very files they started from has pushed nothing. */
function pushed({ entry, stands }: Pick<WatchFacts, 'entry' | 'stands'>): WatchFacts['stands'] {
  return stands?.tree === entry.assignment.starter.tree ? null : stands
}

function decide(
  entry: WatchEntry,
  stands: WatchFacts['stands'],
  { now, gradedPushesPerDay, isFull = false }: WatchRules,
): WatchDecision {
  if (stands === null) return { kind: 'nothing' }
  const tree = shortTree(stands.tree)
  if (isDealtWith(entry, tree) || isGivenUp(entry, tree)) return { kind: 'nothing' }
  const until = budgetFreeAt(entry, now, gradedPushesPerDay)
  if (isFull) return { kind: 'wait', until: until ?? now }
  // What is pinned is graded in any case.
  if (entry.status === 'submitted' || until === null) return { kind: 'hand-out', sha: stands.sha }
  return { kind: 'wait', until }
}

/** The same files are not graded twice, unless they are what counts and people were shown others since. */
function isDealtWith(
  { status, graded, shown, late, handedOut }: WatchEntry,
  stands: string,
): boolean {
  if (handedOut.some(({ tree }) => tree === stands)) return true
  if (status !== 'submitted') return graded.some(({ tree }) => tree === stands)
  return shown === stands && late !== true
}

/** When the next push may be graded; null for now. What was graded more than once counts once. */
function budgetFreeAt(entry: WatchEntry, now: string, perDay: number): string | null {
  const graded = new Set(entry.graded.map(({ tree }) => tree))
  const underway = entry.handedOut.filter(({ tree }) => !graded.has(tree))
  const recent = [...entry.graded, ...underway, ...givenUp(entry)]
    .map(({ at }) => at)
    .filter((at) => shift(at, DAY) > now)
    .sort()
  const holding = recent[recent.length - perDay]
  return holding === undefined ? null : shift(holding, DAY)
}

/** Whether a claim of that moment has brought no result in time. */
export function isLost(at: string, now: string): boolean {
  return now >= shift(at, LOST_AFTER)
}
