import type { GradedRecord, LedgerRecord, UnsealedRecord } from '../assignment/ledger-record.ts'

/** Something that a log tells, before anything else is read for it. Moments are in UTC, as ISO 8601. */
export type LedgerEvent =
  | {
      readonly type: 'invited'
      readonly at: string
      readonly key: string
      readonly deadline: string
    }
  | {
      readonly type: 'handed-in'
      readonly at: string
      readonly key: string
      readonly deadline: string
    }
  | {
      readonly type: 'reviewed'
      readonly at: string
      readonly key: string
      readonly reviews: number
    }
  | ScoredEvent

/** A submission that counts, under one rubric. Whether it has a score yet is for its scorecard to say. */
export interface ScoredEvent {
  readonly type: 'scored'
  readonly key: string
  readonly tree: string
  readonly rubric: string
  /** When it was handed in and graded: that is all where nothing is for people to judge. */
  readonly gradedAt: string
  /** When the levels of its reviews were open as well; null while they are sealed. */
  readonly openedAt: string | null
}

interface Walk {
  readonly told: LedgerEvent[]
  readonly scored: Map<string, ScoredEvent>
  readonly graded: Map<string, GradedRecord>
  readonly opened: Set<string>
  /** The tree that counts; null before the deadline, undefined in logs that do not say it. */
  handedIn: string | null | undefined
}

/**
 * What an assignment's log tells, oldest first. A log only grows, and so does this: what it told once it tells
 * for ever, with the same keys.
 */
export function ledgerEvents(log: readonly LedgerRecord[]): readonly LedgerEvent[] {
  const walk: Walk = {
    told: [],
    scored: new Map(),
    graded: new Map(),
    opened: new Set(),
    handedIn: null,
  }
  for (const record of log) {
    step(walk, record)
    noteScored(walk, record.at)
  }
  return [...walk.told, ...walk.scored.values()]
}

function step(walk: Walk, record: LedgerRecord): void {
  switch (record.kind) {
    case 'invited': {
      const { deadline } = record.assignment
      walk.told.push({ type: 'invited', at: record.at, key: 'invited', deadline })
      return
    }
    case 'extended':
      walk.handedIn = null
      return
    case 'submitted':
      submit(walk, record)
      return
    case 'graded':
      if (!record.stale) walk.graded.set(record.tree, record)
      return
    case 'unsealed':
      open(walk, record)
      return
    default:
  }
}

function submit(walk: Walk, record: Extract<LedgerRecord, { kind: 'submitted' }>): void {
  walk.handedIn = record.sha === null ? null : (record.tree ?? undefined)
  if (record.sha === null) return
  const { at, deadline } = record
  const key = `handed-in ${deadline}`
  if (walk.told.some((one) => one.key === key)) return
  walk.told.push({ type: 'handed-in', at, key, deadline })
}

function open(walk: Walk, record: UnsealedRecord): void {
  if (record.about === 'talk') return
  walk.opened.add(record.tree)
  const key = `reviewed ${record.tree} ${record.criteria}`
  if (walk.told.some((one) => one.key === key)) return
  walk.told.push({ type: 'reviewed', at: record.at, key, reviews: record.reviews.length })
}

function noteScored(walk: Walk, at: string): void {
  const { handedIn, graded, scored, opened } = walk
  if (handedIn === null) return
  const record = handedIn === undefined ? [...graded.values()].at(-1) : graded.get(handedIn)
  if (record === undefined) return
  const { tree, rubric } = record
  const key = `scored ${tree} ${rubric}`
  const known = scored.get(key) ?? {
    type: 'scored',
    key,
    tree,
    rubric,
    gradedAt: at,
    openedAt: null,
  }
  const openedAt = known.openedAt ?? (opened.has(tree) ? at : null)
  scored.set(key, { ...known, openedAt })
}
