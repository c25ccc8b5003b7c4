import type { Assignment } from './assignment.ts'
import type { ExtendedRecord, StartRecord } from './ledger-record.ts'

/** A clock that starts with the candidate. */
export interface StartState {
  /** How long they have from the start, with all that is extra. */
  readonly minutes: number
  /** The task that is on its way, or there; null before they have asked for it. */
  readonly task: Assignment['starter'] | null
  /** Since when that is. */
  readonly askedAt: string | null
  /** Since when the time runs; null before. */
  readonly at: string | null
  /** Whether nobody asked for it in time. */
  readonly lapsed: boolean
  /** Between a moment to start by and the later one that was given after it: what asked for the task then was too late. */
  readonly late: readonly Span[]
}

/** Between two moments, and at neither. */
export interface Span {
  readonly from: string
  readonly until: string
}

/** Whether the candidate has still to start the clock, or has let it lapse. */
export function isUnstarted({ start }: { readonly start: StartState | null }): boolean {
  return start !== null && start.at === null
}

export function notStarted(minutes: number): StartState {
  return { minutes, task: null, askedAt: null, at: null, lapsed: false, late: [] }
}

export function withoutLapse(start: StartState | null): StartState | null {
  return start === null ? null : { ...start, lapsed: false }
}

/** The clock of somebody who is given more time, and what they have from the start where that is more now. */
export function extendedStart(
  { start, deadline }: Pick<Startable, 'start' | 'deadline'>,
  { at, time }: ExtendedRecord,
): StartState | null {
  if (start === null) return null
  const isLate = start.at === null && at > deadline
  const late = isLate ? [...start.late, { from: deadline, until: at }] : start.late
  return { ...start, minutes: time?.minutes ?? start.minutes, lapsed: false, late }
}

interface Comment {
  readonly id: number
  readonly digests: readonly string[]
}

/** What of an assignment's state a start changes. */
interface Startable {
  readonly assignment: Assignment
  readonly start: StartState | null
  readonly status: 'open' | 'submitted' | 'closed'
  readonly closedAt: string | null
  readonly deadline: string
  readonly deadlineSince: string
  readonly comment: Comment
}

/** What a record changes. Whoever has started is not stopped by one that came too late. */
export function applyToStart(state: Startable, record: StartRecord): Partial<Startable> {
  const { start, assignment } = state
  if (start === null || start.at !== null || state.status === 'closed') return {}
  switch (record.kind) {
    case 'starting':
      return { start: { ...start, task: record.starter, askedAt: record.at } }
    case 'lapsed':
      return { status: 'closed', closedAt: record.at, start: { ...start, lapsed: true } }
    case 'started': {
      const { at, deadline } = record
      return {
        assignment: { ...assignment, starter: start.task ?? assignment.starter, deadline },
        start: { ...start, at },
        deadline,
        deadlineSince: at,
        comment: withDigest(state.comment, record.comment),
      }
    }
  }
}

export function withDigest(comment: Comment, digest: string | null): Comment {
  return digest === null ? comment : { ...comment, digests: [...comment.digests, digest] }
}
