import { parseJson } from '../input/parse-json.ts'
import type { Of } from '../input/schema.ts'
import { isLateUnseen } from './late-push.ts'
import { appealMessage, isClosedForGood, questionMessage } from './may-ask.ts'
import { standingRequests } from './requests.ts'
import {
  appealable,
  appealNeeds,
  doneAmong,
  isKnownApart,
  lastSteps,
  pendingAppeal,
  reviewsThatCount,
} from './review-steps.ts'
import type { StartState } from './start-state.ts'
import { type AssignmentState, gradedSubmission, latestGraded, sealedTalk } from './state.ts'
import type { SubmissionName } from './submission-name.ts'
import { isWatchIndex } from './watch-index.generated.js'
import type * as schema from './watch-index.schema.ts'

/** A submission that is being graded; the claim of the watch that handed it out. */
export type HandOut = Of<typeof schema.handOut>
/** What watch has to know of an assignment without reading its log again. */
export type WatchEntry = Of<typeof schema.entry>
/** A table made of the ledger's logs, so that one look at it says whose log has changed. */
export type WatchIndex = Of<typeof schema.SOURCE.published>

export const INDEX_FILE = 'index.json'

const EMPTY: WatchIndex = { schemaVersion: 1, writer: '', cursor: null, assignments: {} }

/** A table that is missing or broken is an empty one: everything in it can be found again. */
export function parseIndex(text: string | null): WatchIndex {
  const value = parseJson(text ?? '')
  return isWatchIndex(value) ? value : EMPTY
}

/** The text of a table without one assignment; null for what is no table. */
export function indexWithout(text: string, assignment: string): string | null {
  const index = parseIndex(text)
  if (index === EMPTY) return null
  const { [assignment]: _, ...assignments } = index.assignments
  return printIndex({ ...index, assignments })
}

/** The same table as the same text, one assignment a line. */
export function printIndex({ assignments, ...head }: WatchIndex): string {
  const lines = Object.keys(assignments)
    .sort()
    .map((id) => `  ${JSON.stringify(id)}: ${printEntry(assignments[id])}`)
  const table = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`
  return `${JSON.stringify(head).slice(0, -1)},"assignments":${table}}\n`
}

// An entry never changes. A look prints thousands of them up to three times, and whoever stays prints the
// same ones at the next look.
const printed = new WeakMap<WatchEntry, string>()

function printEntry(entry: WatchEntry | undefined): string {
  if (entry === undefined) throw new Error('only the assignments of a table are printed')
  const text = printed.get(entry) ?? JSON.stringify(entry)
  printed.set(entry, text)
  return text
}

/** Whether two tables are printed alike. */
export function isSame(a: WatchIndex, b: WatchIndex): boolean {
  if (a === b) return true
  const ids = Object.keys(a.assignments)
  return (
    a.cursor === b.cursor &&
    a.writer === b.writer &&
    JSON.stringify(a.looks) === JSON.stringify(b.looks) &&
    ids.length === Object.keys(b.assignments).length &&
    ids.every((id) => isSameEntry(a.assignments[id], b.assignments[id]))
  )
}

function isSameEntry(a: WatchEntry | undefined, b: WatchEntry | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return a === b
  return printEntry(a) === printEntry(b)
}

export function shortTree(tree: string): string {
  return tree.slice(0, 12)
}

/** A log's present version; its state where the table does not have it yet. */
export interface LogVersion {
  readonly log: string
  readonly state: AssignmentState | null
}

/** The table brought up to date: logs that are gone leave it, changed ones are folded into it. */
export function refreshIndex(index: WatchIndex, logs: ReadonlyMap<string, LogVersion>): WatchIndex {
  const { assignments, ...head } = index
  const isOld = ([id, { state }]: readonly [string, LogVersion]) =>
    state === null && assignments[id] !== undefined
  if (logs.size === Object.keys(assignments).length && [...logs].every(isOld)) return index
  const entries = [...logs].flatMap(([id, { log, state }]) => {
    const before = assignments[id]
    const entry = state === null ? before : foldEntry(log, state, before)
    return entry === undefined ? [] : [[id, entry] as const]
  })
  return { ...head, assignments: Object.fromEntries(entries) }
}

function foldEntry(log: string, state: AssignmentState, before?: WatchEntry): WatchEntry {
  const { assignment, deadline, status, submission } = state
  const graded = gradedTrees(state)
  const isBack = ({ tree, here }: HandOut) =>
    here !== true && graded.some((one) => one.tree === tree)
  const isNews =
    before?.deadline !== deadline || before.status !== status || before.submission !== submission
  return {
    log,
    assignment,
    deadline,
    status,
    submission,
    graded,
    shown: shownTree(state),
    ...(isLateUnseen(state) ? { late: true } : {}),
    handedOut: (before?.handedOut ?? []).filter((one) => !isBack(one)),
    ...(before?.again === true && status !== 'closed' ? { again: true } : {}),
    ...(before?.lost === undefined
      ? {}
      : { lost: before.lost.filter(({ tree }) => graded.every((one) => one.tree !== tree)) }),
    pushedAt: before?.pushedAt ?? null,
    // A moved deadline can make another commit count, and a new entry may have been pushed to already.
    waiting: isNews ? status !== 'closed' : before.waiting,
    invitation: { at: state.lastInvitedAt, accepted: state.acceptedAt !== null },
    ...toldPart({ ...reviewPart(state), ...talkPart(state) }, before?.told),
    ...clockPart(state, before),
    begun: state.firstPushAt !== null,
    ...sentPart(state),
  }
}

/** A claim to tell something stands until that is on the log. */
function clockPart(
  { start, told, deadlineSince, invitedAt }: AssignmentState,
  before?: WatchEntry,
): Pick<WatchEntry, 'start' | 'deadlineSince' | 'givenBack' | 'noticed' | 'noticing'> {
  const { givenBack, noticing: claim } = before ?? {}
  const isDone = told.some((one) => one.what === claim?.what && one.deadline === claim.deadline)
  return {
    ...(start === null ? {} : { start: startPart(start) }),
    ...(deadlineSince === invitedAt ? {} : { deadlineSince }),
    ...(givenBack === deadlineSince ? { givenBack } : {}),
    ...(told.length === 0 ? {} : { noticed: told }),
    ...(claim === undefined || isDone ? {} : { noticing: claim }),
  }
}

function startPart({
  minutes,
  task,
  askedAt,
  at,
  lapsed,
  late,
}: StartState): NonNullable<WatchEntry['start']> {
  const known = task === null || askedAt === null ? null : { starter: task, since: askedAt }
  return { minutes, task: known, at, lapsed, ...(late.length === 0 ? {} : { late }) }
}

/** What a run took in and died before it answered is told by the log alone, whatever the candidate may do by now. */
function sentPart({
  messages,
  questions,
  reviewed,
  status,
  start,
}: AssignmentState): Pick<WatchEntry, 'sent' | 'unsent'> {
  const sent = messages.flatMap(({ name, number }) => (number === null ? [] : name))
  const wanted = [
    ...questions.map(questionMessage),
    ...reviewed.flatMap((one) => (one.kind === 'appealed' ? appealMessage(one) : [])),
  ]
  const isOver = isClosedForGood({ status, start })
  const unsent = isOver ? [] : wanted.filter((name) => !sent.includes(name))
  return { ...(sent.length === 0 ? {} : { sent }), ...(unsent.length === 0 ? {} : { unsent }) }
}

function toldPart(
  sealed: Pick<WatchEntry, 'review' | 'talk'>,
  told: WatchEntry['told'],
): Pick<WatchEntry, 'review' | 'talk' | 'told'> {
  const isSealed = sealed.review !== undefined || sealed.talk !== undefined
  return told === undefined || !isSealed ? sealed : { ...sealed, told }
}

/** By whatever criteria: what the log alone says is enough to know that somebody has to look closer. */
function reviewPart(state: AssignmentState): Pick<WatchEntry, 'review'> {
  const tree = gradedSubmission(state)?.tree
  const own = reviewsThatCount(state, tree)
  const here = state.reviewed.filter((one) => one.tree === tree)
  const isOpen = own.some(({ kind }) => kind === 'unsealed') && pendingAppeal(here) === null
  if (tree === undefined || isOpen) return {}
  const done = doneAmong(lastSteps(own))
  const needed = appealNeeds(here, own)
  const requests = standingRequests(state.requests, tree).map(
    ({ at, reviewers, due, isAsked, isReminded }) => ({ at, reviewers, due, isAsked, isReminded }),
  )
  return {
    review: {
      done: done.map((login) => login.toLowerCase()),
      requests,
      ...(needed === null ? {} : { needed }),
      ...(appealable(here).length > 0 ? { mayAppeal: true } : {}),
      ...(isKnownApart(own, done) ? { isApart: true } : {}),
    },
  }
}

/** Levels of the talk are sealed, and nobody is asked for them. */
function talkPart(state: AssignmentState): Pick<WatchEntry, 'talk'> {
  const sealed = sealedTalk(state)
  if (sealed === null) return {}
  const { done, criteria, key } = sealed
  return { talk: { done: [...done], by: { criteria, ...(key === null ? {} : { key }) } } }
}

/** The table without the claims of what was published as a whole. */
export function releaseClaims(index: WatchIndex, names: readonly SubmissionName[]): WatchIndex {
  if (names.length === 0) return index
  const assignments = { ...index.assignments }
  for (const { assignment, sha } of names) {
    const entry = assignments[assignment]
    if (entry === undefined) continue
    const handedOut = entry.handedOut.filter((claim) => claim.sha !== sha)
    assignments[assignment] = { ...entry, handedOut }
  }
  return { ...index, assignments }
}

function shownTree(state: AssignmentState): string | null {
  const latest = latestGraded(state)
  return latest === undefined ? null : shortTree(latest.tree)
}

function gradedTrees({ graded }: AssignmentState): WatchEntry['graded'] {
  const first = new Map<string, string>()
  // What nobody was shown is graded again should it ever stand again.
  for (const { tree, at, stale } of graded) {
    if (!stale && !first.has(shortTree(tree))) first.set(shortTree(tree), at)
  }
  return [...first].map(([tree, at]) => ({ tree, at }))
}
