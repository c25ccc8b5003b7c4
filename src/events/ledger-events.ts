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
  /** The reviews that it counts; null while they are sealed. */
  readonly opened: Opened | null
}

export interface Opened {
  readonly at: string
  /** Who judged what, by the pseudonym of the reviewer. */
  readonly judged: readonly { readonly criterion: string; readonly reviewer: string }[]
}

interface Opening extends Opened {
  readonly tree: string
  readonly criteria: string
  readonly rubric: string
  /** How many there were before, of the same submission by the same criteria. Each answers an appeal. */
  readonly earlier: number
}

interface Walk {
  readonly told: LedgerEvent[]
  readonly scored: Map<string, ScoredEvent>
  readonly graded: Map<string, GradedRecord>
  readonly openings: Opening[]
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
    openings: [],
    handedIn: null,
  }
  for (const [index, record] of log.entries()) {
    step(walk, record, log.slice(0, index))
    noteScored(walk, record.at)
  }
  return [...walk.told, ...walk.scored.values()]
}

function step(walk: Walk, record: LedgerRecord, before: readonly LedgerRecord[]): void {
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
      open(walk, record, before)
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

/** Levels that are open are opened again for an appeal, whatever the criteria were then, and for nothing else. */
function open(walk: Walk, record: UnsealedRecord, before: readonly LedgerRecord[]): void {
  if (record.about === 'talk') return
  const { at, tree, criteria, rubric, reviews } = record
  const isHere = (one: LedgerRecord) =>
    (one.kind === 'unsealed' || one.kind === 'appealed') &&
    one.about !== 'talk' &&
    one.tree === tree &&
    (one.criteria === criteria || one.kind === 'appealed')
  if (before.findLast(isHere)?.kind === 'unsealed') return
  const { length: earlier } = walk.openings.filter((one) => isAbout(one, { tree, criteria }))
  const key = `reviewed ${tree} ${criteria}${suffix(earlier)}`
  walk.told.push({ type: 'reviewed', at, key, reviews: reviews.length })
  const judged = reviews.flatMap(({ reviewer, levels }) =>
    levels.map(({ criterion }) => ({ criterion, reviewer })),
  )
  walk.openings.push({ at, tree, criteria, rubric, judged, earlier })
}

function isAbout(
  one: Pick<Opening, 'tree' | 'criteria'>,
  { tree, criteria }: Pick<Opening, 'tree' | 'criteria'>,
): boolean {
  return one.tree === tree && one.criteria === criteria
}

/** The first key of each stays what it was before there were appeals. */
function suffix(earlier: number): string {
  return earlier === 0 ? '' : ` ${earlier + 1}`
}

function noteScored({ handedIn, graded, scored, openings }: Walk, at: string): void {
  if (handedIn === null) return
  const record = handedIn === undefined ? [...graded.values()].at(-1) : graded.get(handedIn)
  if (record === undefined) return
  const { tree, rubric } = record
  const key = `scored ${tree} ${rubric}`
  const { gradedAt } = scored.get(key) ?? { gradedAt: at }
  const own = openingsOf(openings, record)
  // A regrade counts all that was open when it came.
  const known = own.findLast((one) => one.at < gradedAt)
  const first = known === undefined ? own[0] : { ...known, at: gradedAt }
  const about = { type: 'scored', tree, rubric, gradedAt } as const
  scored.set(key, { ...about, key, opened: openedOf(first) })
  for (const one of own) {
    if (one.at <= (first?.at ?? '')) continue
    const later = `${key}${suffix(one.earlier)}`
    scored.set(later, { ...about, key: later, opened: openedOf(one) })
  }
}

/**
 * What was opened of a submission by the criteria of this rubric. A rubric whose levels were never opened by itself
 * has the criteria of one before, or else nothing of it is open: its scorecard tells.
 */
function openingsOf(
  openings: readonly Opening[],
  { tree, rubric }: GradedRecord,
): readonly Opening[] {
  const own = openings.filter((one) => one.tree === tree)
  const named = own.find((one) => one.rubric === rubric) ?? own.at(-1)
  return named === undefined ? [] : own.filter((one) => isAbout(one, named))
}

function openedOf(opening: Opening | undefined): Opened | null {
  return opening === undefined ? null : { at: opening.at, judged: opening.judged }
}
