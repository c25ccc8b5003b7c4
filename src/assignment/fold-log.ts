import { applyToKeeping, NOT_KEPT } from './keeping.ts'
import { lateFlag } from './late-push.ts'
import type {
  ClosedRecord,
  ExtendedRecord,
  GradedRecord,
  InvitedRecord,
  LedgerRecord,
  ReviewRecord,
  SubmittedRecord,
} from './ledger-record.ts'
import { applyToMessages } from './messages.ts'
import { applyToRequests, unasked } from './requests.ts'
import { applyToStart, extendedStart, notStarted, withDigest, withoutLapse } from './start-state.ts'
import type { AssignmentState } from './state.ts'

/** Folds a log, oldest record first; null for a log in which nobody was invited. */
export function foldLog(log: readonly LedgerRecord[]): AssignmentState | null {
  const invited = log.find((record) => record.kind === 'invited')
  if (invited === undefined) return null
  return log.reduce(
    (state, record) => applyRecord(follow(keep(rename(state, record), record), record), record),
    begin(invited),
  )
}

function begin({
  assignment,
  at,
  comment,
  outsideLoop,
  person,
  zone,
  extra,
  start,
}: InvitedRecord): AssignmentState {
  return {
    assignment,
    invitedAt: at,
    outsideLoop: outsideLoop ?? null,
    person: person ?? null,
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
    deadlines: [assignment.deadline],
    status: 'open',
    closedAt: null,
    isPinned: false,
    submission: null,
    submissionTree: null,
    pushes: null,
    graded: [],
    flagged: [],
    reviewed: [],
    outdated: 0,
    asksBy: null,
    reviewNames: [],
    renamed: 0,
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

/** Under another name the review is another pull request, on which nobody was asked and nothing was said yet. */
function rename(state: AssignmentState, record: LedgerRecord): AssignmentState {
  const name = record.kind === 'graded' || record.kind === 'named' ? record.review : undefined
  const { reviewNames, requests, reviewed } = state
  if (name === undefined || reviewNames.at(-1) === name) return state
  const named = { ...state, reviewNames: [...reviewNames, name] }
  if (reviewNames.length === 0) return named
  return { ...named, renamed: reviewed.length, requests: unasked(requests) }
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
  const at = record.kind === 'submitted' ? pushedBy(record) : record.at
  const acceptedAt = state.acceptedAt ?? at
  return { ...state, acceptedAt, firstPushAt: state.firstPushAt ?? (hasPushed ? at : null) }
}

/** When the first push was made of what is pinned, and by its deadline at the latest: it is pinned after that. */
function pushedBy({ pushes, deadline, at }: SubmittedRecord): string {
  return pushes?.first ?? pushes?.last[0]?.at ?? (deadline < at ? deadline : at)
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
    case 'named':
    case 'weighed':
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
      return { ...state, ...graded(state, record) }
    case 'comment':
      return { ...state, comment: { ...state.comment, id: record.id } }
    case 'flagged':
      return { ...state, flagged: [...state.flagged, record] }
    case 'reviewed':
    case 'undone':
    case 'apart':
    case 'unsealed':
    case 'exposed':
    case 'changed':
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

function graded(state: AssignmentState, record: GradedRecord): Partial<AssignmentState> {
  const { comment, reviewed, outdated, asksBy, requests } = state
  return {
    graded: [...state.graded, record],
    comment: withDigest(comment, record.comment),
    ...(record.asksAgain
      ? { outdated: reviewed.length, asksBy: record.criteria ?? null }
      : { outdated, asksBy }),
    requests: applyToRequests(requests, record),
  }
}

/** Reopens the assignment after the deadline: what was pinned is pinned no longer. */
function extended(state: AssignmentState, record: ExtendedRecord): Partial<AssignmentState> {
  if (state.status === 'closed' && state.start?.lapsed !== true) return {}
  return {
    deadline: record.deadline,
    deadlines: [...state.deadlines, record.deadline],
    // Extra time before the start leaves the moment to start by as it was, and what was asked by then.
    deadlineSince: record.deadline === state.deadline ? state.deadlineSince : record.at,
    start: extendedStart(state, record),
    extra: record.time?.extra ?? state.extra,
    // Of a push after another deadline; what was too late by then may be in time now.
    flagged: state.flagged.filter(({ code }) => code !== 'late-push'),
    status: 'open',
    closedAt: null,
    isPinned: false,
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
  const flagged = [...state.flagged, ...lateFlag(record)]
  return { status: 'submitted', isPinned: true, submission, submissionTree, pushes, flagged }
}
