import type { Assignment } from './assignment.ts'
import { applyToKeeping, type Keeping, NOT_KEPT } from './keeping.ts'
import type {
  ClosedRecord,
  ExtendedRecord,
  FlaggedRecord,
  GradedRecord,
  InvitedRecord,
  LedgerRecord,
  QuestionRecord,
  ReviewRecord,
  ReviewSubject,
  SubmittedRecord,
  ToldRecord,
} from './ledger-record.ts'
import { applyToMessages, type Message } from './messages.ts'
import type { Pushes } from './pushes.ts'
import { applyToRequests, type ReviewRequest } from './requests.ts'
import {
  applyToStart,
  notStarted,
  type StartState,
  withDigest,
  withoutLapse,
} from './start-state.ts'

/** What an assignment's log comes to. */
export interface AssignmentState {
  readonly assignment: Assignment
  readonly invitedAt: string
  /** Why the invitation was made outside of the role's loop; null where it was not. */
  readonly outsideLoop: string | null
  /** When the invitation was made that counts: one that had expired was made again. */
  readonly lastInvitedAt: string
  /** How often it was made again. */
  readonly renewals: number
  /** When it was seen that the candidate has accepted it; null before. */
  readonly acceptedAt: string | null
  /** When the first push was made that was seen; null before. */
  readonly firstPushAt: string | null
  /** The candidate's time zone, an IANA name; null where nobody named it. For texts to the candidate alone. */
  readonly zone: string | null
  /** Percent of time beyond the others'. Nothing that reviewers see may tell it. */
  readonly extra: number
  /** Null where the clock starts with the invitation. */
  readonly start: StartState | null
  /** What the candidate was told by a comment of its own, and of which deadline. */
  readonly told: readonly Told[]
  /** When the present deadline was given. */
  readonly deadlineSince: string
  /** With every extension. Until a candidate has started who is to start the clock, when to start by. */
  readonly deadline: string
  readonly status: 'open' | 'submitted' | 'closed'
  /** Null before. */
  readonly closedAt: string | null
  /** What counts once the deadline has passed; null while it is open, or when nothing was pushed. */
  readonly submission: string | null
  /** The tree of that commit; null where the log does not say. */
  readonly submissionTree: string | null
  /** What was pushed before the deadline; null where the log does not say. */
  readonly pushes: Pushes | null
  /** Oldest first. */
  readonly graded: readonly GradedRecord[]
  readonly flagged: readonly FlaggedRecord[]
  /** Of every submission that people looked at, oldest first. */
  readonly reviewed: readonly ReviewRecord[]
  /** The same of the talk about it. */
  readonly talked: readonly ReviewRecord[]
  /** Who was asked to review, oldest first. */
  readonly requests: readonly ReviewRequest[]
  /** What the candidate asked, oldest first. */
  readonly questions: readonly QuestionRecord[]
  /** What was sent once, or is being sent. */
  readonly messages: readonly Message[]
  /** The candidate's comment, and the digests of every text it was given. */
  readonly comment: { readonly id: number; readonly digests: readonly string[] }
  readonly keeping: Keeping
  /** The hiring system's own id; null for none. */
  readonly reference: string | null
  /** Ids of the events that a hiring system has taken. */
  readonly notified: readonly string[]
}

export type Told = Pick<ToldRecord, 'what' | 'deadline'>

/** Folds a log, oldest record first; null for a log in which nobody was invited. */
export function foldLog(log: readonly LedgerRecord[]): AssignmentState | null {
  const invited = log.find((record) => record.kind === 'invited')
  if (invited === undefined) return null
  return log.reduce(
    (state, record) => applyRecord(follow(keep(state, record), record), record),
    begin(invited),
  )
}

/** What people said of a submission, or of the talk about it. */
export function recordsAbout(
  { reviewed, talked }: Pick<AssignmentState, 'reviewed' | 'talked'>,
  { about }: ReviewSubject,
): readonly ReviewRecord[] {
  return about === 'talk' ? talked : reviewed
}

function begin({
  assignment,
  at,
  comment,
  outsideLoop,
  zone,
  extra,
  start,
}: InvitedRecord): AssignmentState {
  return {
    assignment,
    invitedAt: at,
    outsideLoop: outsideLoop ?? null,
    lastInvitedAt: at,
    renewals: 0,
    acceptedAt: null,
    firstPushAt: null,
    zone: zone ?? null,
    extra: extra ?? 0,
    start: start === undefined ? null : notStarted(start.minutes),
    told: [],
    deadlineSince: at,
    deadline: assignment.deadline,
    status: 'open',
    closedAt: null,
    submission: null,
    submissionTree: null,
    pushes: null,
    graded: [],
    flagged: [],
    reviewed: [],
    talked: [],
    requests: [],
    questions: [],
    messages: [],
    comment: { id: assignment.comment, digests: [comment] },
    keeping: NOT_KEPT,
    reference: assignment.reference ?? null,
    notified: [],
  }
}

function keep(state: AssignmentState, record: LedgerRecord): AssignmentState {
  const keeping = applyToKeeping(state.keeping, record)
  return keeping === state.keeping ? state : { ...state, keeping }
}

/** How far the candidate has come. Whoever pushed has accepted, and whose work was graded has pushed. */
function follow(state: AssignmentState, record: LedgerRecord): AssignmentState {
  if (record.kind === 'reinvited') {
    return { ...state, lastInvitedAt: record.at, renewals: state.renewals + 1 }
  }
  const hasPushed =
    record.kind === 'pushed' ||
    record.kind === 'graded' ||
    (record.kind === 'submitted' && record.sha !== null)
  if (!hasPushed && record.kind !== 'accepted' && record.kind !== 'starting') return state
  const acceptedAt = state.acceptedAt ?? record.at
  return { ...state, acceptedAt, firstPushAt: state.firstPushAt ?? (hasPushed ? record.at : null) }
}

function applyRecord(state: AssignmentState, record: LedgerRecord): AssignmentState {
  switch (record.kind) {
    case 'invited':
    case 'reinvited':
    case 'accepted':
    case 'pushed':
    case 'held':
    case 'released':
    case 'notice':
    case 'noticed':
      return state
    case 'referenced':
      return { ...state, reference: record.reference }
    case 'notified':
      return { ...state, notified: [...state.notified, record.event] }
    case 'extended':
      return { ...state, ...extended(state, record) }
    case 'starting':
    case 'started':
    case 'lapsed':
      return { ...state, ...applyToStart(state, record) }
    case 'told':
      return { ...state, told: [...state.told, { what: record.what, deadline: record.deadline }] }
    case 'submitted':
      return { ...state, ...submitted(state, record) }
    case 'graded':
      return {
        ...state,
        graded: [...state.graded, record],
        comment: withDigest(state.comment, record.comment),
      }
    case 'comment':
      return { ...state, comment: { ...state.comment, id: record.id } }
    case 'flagged':
      return { ...state, flagged: [...state.flagged, record] }
    case 'reviewed':
    case 'undone':
    case 'unsealed':
    case 'exposed':
    case 'appealed':
      return withReview(state, record)
    case 'question':
    case 'sending':
    case 'sent':
      return withMail(state, record)
    case 'requested':
    case 'asked':
    case 'reminded':
      return { ...state, requests: applyToRequests(state.requests, record) }
    case 'closed':
      return { ...state, ...closed(state, record) }
  }
}

function withMail(state: AssignmentState, record: LedgerRecord): AssignmentState {
  return record.kind === 'question'
    ? { ...state, questions: [...state.questions, record] }
    : { ...state, messages: applyToMessages(state.messages, record) }
}

function withReview(state: AssignmentState, record: ReviewRecord): AssignmentState {
  if (record.about === 'talk') return { ...state, talked: [...state.talked, record] }
  const requests = applyToRequests(state.requests, record)
  return { ...state, reviewed: [...state.reviewed, record], requests }
}

/** Reopens the assignment after the deadline: what was pinned is pinned no longer. */
function extended(state: AssignmentState, record: ExtendedRecord): Partial<AssignmentState> {
  if (state.status === 'closed' && state.start?.lapsed !== true) return {}
  return {
    deadline: record.deadline,
    deadlineSince: record.at,
    start: withoutLapse(state.start),
    status: 'open',
    submission: null,
    submissionTree: null,
    pushes: null,
    requests: applyToRequests(state.requests, record),
  }
}

/** Somebody has ended it for good. */
function closed(state: AssignmentState, { at }: ClosedRecord): Partial<AssignmentState> {
  return {
    status: 'closed',
    closedAt: state.closedAt ?? at,
    start: withoutLapse(state.start),
  }
}

function submitted(state: AssignmentState, record: SubmittedRecord): Partial<AssignmentState> {
  if (state.status === 'closed') return {}
  const { sha: submission, tree: submissionTree = null, pushes = null } = record
  return { status: 'submitted', submission, submissionTree, pushes }
}

/** What was shown last as the current submission; undefined before that. */
export function latestGraded({
  graded,
}: Pick<AssignmentState, 'graded'>): GradedRecord | undefined {
  return graded.findLast(({ stale }) => !stale)
}

/** Whether the candidate was left with what they had been told before: a regrade that nobody tells. */
export function isQuiet({ regrade, comment }: GradedRecord): boolean {
  return regrade !== undefined && comment === null
}

/** What the candidate was shown last; undefined before that. */
export function latestTold({ graded }: Pick<AssignmentState, 'graded'>): GradedRecord | undefined {
  return graded.findLast((record) => !record.stale && !isQuiet(record))
}

/**
 * What is to be reviewed: the scorecard of what counts. Undefined before the deadline, while what counts is
 * still being graded, and where nothing was handed in.
 */
export function gradedSubmission(state: AssignmentState): GradedRecord | undefined {
  if (state.status !== 'submitted' || state.submission === null) return undefined
  const graded = latestGraded(state)
  const { submissionTree } = state
  return submissionTree === null || graded?.tree === submissionTree ? graded : undefined
}
