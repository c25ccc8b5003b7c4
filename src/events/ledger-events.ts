import type {
  GradedRecord,
  LedgerRecord,
  UnsealedRecord,
  WeighedRecord,
} from '../assignment/ledger-record.ts'

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
  /** Another event tells the same grade under later weights, and this one is neither sent nor replayed any more. */
  readonly isReplaced: boolean
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
  readonly weighed: WeighedRecord[]
  /** The grade that was told last. */
  latest: Pick<ScoredEvent, 'key' | 'tree' | 'rubric'> | null
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
    weighed: [],
    latest: null,
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
    case 'weighed':
      walk.weighed.push(record)
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

function noteScored(walk: Walk, at: string): void {
  const { handedIn, graded, scored, openings } = walk
  if (handedIn === null) return
  const record = handedIn === undefined ? [...graded.values()].at(-1) : graded.get(handedIn)
  if (record === undefined) return
  const { tree, rubric } = record
  const key = keyOf(walk, record)
  walk.latest = { key, tree, rubric }
  const { gradedAt } = scored.get(key) ?? { gradedAt: at }
  const own = openingsOf(openings, record)
  // A regrade counts all that was open when it came.
  const known = own.findLast((one) => one.at < gradedAt)
  const first = known === undefined ? own[0] : { ...known, at: gradedAt }
  const about = { type: 'scored', tree, rubric, gradedAt, isReplaced: false } as const
  const told: ScoredEvent[] = [{ ...about, key, opened: openedOf(first) }]
  for (const one of own) {
    if (one.at <= (first?.at ?? '')) continue
    told.push({ ...about, key: `${key}${suffix(one.earlier)}`, opened: openedOf(one) })
  }
  for (const one of withWeights(told, walk)) scored.set(one.key, one)
}

/** A grade that counts again, after another one was told in its place, is told anew. */
function keyOf({ latest, scored }: Walk, { tree, rubric }: GradedRecord): string {
  if (latest?.tree === tree && latest.rubric === rubric) return latest.key
  const key = `scored ${tree} ${rubric}`
  const isOwn = (one: ScoredEvent) => one.tree === tree && one.rubric === rubric
  const { length: earlier } = [...scored.values()].filter(isOwn)
  return earlier === 0 ? key : `${key} returned ${earlier}`
}

/** Each change of the weights after a score was told tells it anew. */
function withWeights(told: readonly ScoredEvent[], { weighed }: Walk): readonly ScoredEvent[] {
  return weighed.reduce((events, { at, tree, rubric }, index) => {
    const isOwn = (one: ScoredEvent) => one.tree === tree && one.rubric === rubric
    const before = latestOf(events.filter((one) => isOwn(one) && momentOf(one) <= at))
    // Nothing was told yet: the first score that is has these weights.
    if (before === undefined) return events
    const { opened } = before
    const later = {
      ...before,
      key: `${before.key} weighed ${index + 1}`,
      gradedAt: at,
      opened: opened === null ? null : { ...opened, at },
    }
    const isBefore = (one: ScoredEvent) => one.key === before.key
    return [...events.map((one) => (isBefore(one) ? { ...one, isReplaced: true } : one)), later]
  }, told)
}

function latestOf(events: readonly ScoredEvent[]): ScoredEvent | undefined {
  const [first, ...others] = events
  return others.reduce((last, one) => (momentOf(one) < momentOf(last ?? one) ? last : one), first)
}

/** When a score was there to tell. */
function momentOf({ opened, gradedAt }: Pick<ScoredEvent, 'opened' | 'gradedAt'>): string {
  return opened?.at ?? gradedAt
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
