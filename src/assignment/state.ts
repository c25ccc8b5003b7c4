import type { Assignment } from './assignment.ts'
import type {
  FlaggedRecord,
  GradedRecord,
  InvitedRecord,
  LedgerRecord,
  QuestionRecord,
  ReviewRecord,
  ReviewSubject,
} from './ledger-record.ts'
import { applyToMessages, type Message } from './messages.ts'
import { applyToRequests, type ReviewRequest } from './requests.ts'

/** What an assignment's log comes to. */
export interface AssignmentState {
  readonly assignment: Assignment
  readonly invitedAt: string
  /** When the invitation was made that counts: one that had expired was made again. */
  readonly lastInvitedAt: string
  /** How often it was made again. */
  readonly renewals: number
  /** When it was seen that the candidate has accepted it; null before. */
  readonly acceptedAt: string | null
  /** When the first push was made that was seen; null before. */
  readonly firstPushAt: string | null
  /** With every extension. */
  readonly deadline: string
  readonly status: 'open' | 'submitted' | 'closed'
  /** What counts once the deadline has passed; null while it is open, or when nothing was pushed. */
  readonly submission: string | null
  /** The tree of that commit; null where the log does not say. */
  readonly submissionTree: string | null
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
}

/** Folds a log, oldest record first; null for a log in which nobody was invited. */
export function foldLog(log: readonly LedgerRecord[]): AssignmentState | null {
  const invited = log.find((record) => record.kind === 'invited')
  if (invited === undefined) return null
  return log.reduce((state, record) => applyRecord(follow(state, record), record), begin(invited))
}

/** What people said of a submission, or of the talk about it. */
export function recordsAbout(
  { reviewed, talked }: Pick<AssignmentState, 'reviewed' | 'talked'>,
  { about }: ReviewSubject,
): readonly ReviewRecord[] {
  return about === 'talk' ? talked : reviewed
}

function begin({ assignment, at, comment }: InvitedRecord): AssignmentState {
  return {
    assignment,
    invitedAt: at,
    lastInvitedAt: at,
    renewals: 0,
    acceptedAt: null,
    firstPushAt: null,
    deadline: assignment.deadline,
    status: 'open',
    submission: null,
    submissionTree: null,
    graded: [],
    flagged: [],
    reviewed: [],
    talked: [],
    requests: [],
    questions: [],
    messages: [],
    comment: { id: assignment.comment, digests: [comment] },
  }
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
  if (!hasPushed && record.kind !== 'accepted') return state
  const acceptedAt = state.acceptedAt ?? record.at
  return { ...state, acceptedAt, firstPushAt: state.firstPushAt ?? (hasPushed ? record.at : null) }
}

function applyRecord(state: AssignmentState, record: LedgerRecord): AssignmentState {
  switch (record.kind) {
    case 'invited':
    case 'reinvited':
    case 'accepted':
    case 'pushed':
      return state
    case 'extended':
      // An extension after the deadline reopens the assignment: what was pinned is pinned no longer.
      return state.status === 'closed'
        ? state
        : {
            ...state,
            deadline: record.deadline,
            status: 'open',
            submission: null,
            submissionTree: null,
            requests: applyToRequests(state.requests, record),
          }
    case 'submitted':
      return state.status === 'closed'
        ? state
        : {
            ...state,
            status: 'submitted',
            submission: record.sha,
            submissionTree: record.tree ?? null,
          }
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
      return { ...state, status: 'closed' }
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

function withDigest(
  comment: AssignmentState['comment'],
  digest: string | null,
): AssignmentState['comment'] {
  return digest === null ? comment : { ...comment, digests: [...comment.digests, digest] }
}

/** What was shown last as the current submission; undefined before that. */
export function latestGraded({
  graded,
}: Pick<AssignmentState, 'graded'>): GradedRecord | undefined {
  return graded.findLast(({ stale }) => !stale)
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
