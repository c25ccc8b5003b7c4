import type {
  AppealedRecord,
  OpenReview,
  ReviewedRecord,
  ReviewRecord,
  UnsealedRecord,
} from './ledger-record.ts'
import { type Author, type PersonOf, personsAmong } from './persons.ts'

/** Who reviewed, also under another login. */
export function reviewersAmong(records: readonly ReviewRecord[]): PersonOf {
  return personsAmong(records.flatMap(authorsIn))
}

function authorsIn(record: ReviewRecord): readonly (Author | OpenReview)[] {
  return record.kind === 'unsealed' ? record.reviews : [record]
}

/** How far each reviewer is: their last step that they did not take back, by person. */
export function lastSteps(records: readonly ReviewRecord[]): ReadonlyMap<string, ReviewedRecord> {
  const personOf = reviewersAmong(records)
  const steps = new Map<string, readonly ReviewedRecord[]>()
  for (const record of records) {
    if (record.kind !== 'reviewed' && record.kind !== 'undone') continue
    const person = personOf(record)
    const before = steps.get(person) ?? []
    steps.set(person, record.kind === 'reviewed' ? [...before, record] : before.slice(0, -1))
  }
  const last = [...steps].flatMap(([person, all]) => {
    const step = all.at(-1)
    return step === undefined ? [] : [[person, step] as const]
  })
  return new Map(last)
}

/** Logins of those who are done, as their last steps have them, sorted. */
export function doneAmong(steps: ReadonlyMap<string, ReviewedRecord>): readonly string[] {
  return [...steps.values()].flatMap(({ by, done }) => (done ? [by] : [])).sort()
}

/** Whether the log says already that these, who are done, are apart. */
export function isKnownApart(records: readonly ReviewRecord[], done: readonly string[]): boolean {
  const known = records.findLast((record) => record.kind === 'apart')?.reviewers.toSorted()
  return known !== undefined && JSON.stringify(known) === JSON.stringify(done.toSorted())
}

/** The openings of levels against which the candidate may still appeal; none once they have. */
export function appealable(here: readonly ReviewRecord[]): readonly UnsealedRecord[] {
  if (here.some(({ kind }) => kind === 'appealed')) return []
  return here.filter((one) => one.kind === 'unsealed')
}

export interface PendingAppeal {
  readonly appeal: AppealedRecord
  /** Whether somebody's levels were open when the candidate asked: they are not who was promised. */
  readonly isEarlier: (author: Author) => boolean
}

/**
 * What the candidate of a submission asked for since levels were opened last, by whatever criteria: a regrade that
 * asks everybody again answers no appeal. `here` has all records of the submission.
 */
export function pendingAppeal(here: readonly ReviewRecord[]): PendingAppeal | null {
  const last = here.findLast(({ kind }) => kind === 'unsealed' || kind === 'appealed')
  if (last?.kind !== 'appealed') return null
  return { appeal: last, isEarlier: openedOf(here) }
}

/** Tells whose levels of a submission were ever opened, by whatever criteria. */
export function openedOf(here: readonly ReviewRecord[]): PendingAppeal['isEarlier'] {
  const personOf = reviewersAmong(here)
  const opened = here.flatMap((one) => (one.kind === 'unsealed' ? one.reviews : []))
  const earlier = new Set(opened.map(personOf))
  return (author) => earlier.has(personOf(author))
}

/**
 * How many reviews open all levels while an appeal waits: one more than those of before, unless one of those who
 * are done is somebody else.
 */
export function neededToAnswer(
  { isEarlier }: PendingAppeal,
  done: readonly Author[],
  needed: number,
): number {
  return done.some((author) => !isEarlier(author)) ? needed : Math.max(needed, done.length + 1)
}

/**
 * The same as far as a log alone tells it, without what the hub says is needed; null where nothing else is. `own` are
 * those that count of all records of a submission.
 */
export function appealNeeds(
  here: readonly ReviewRecord[],
  own: readonly ReviewRecord[],
): number | null {
  const pending = pendingAppeal(here)
  if (pending === null) return null
  const unsealed = own.findLast((one) => one.kind === 'unsealed')
  const usual = unsealed === undefined ? 0 : unsealed.reviews.length + 1
  const done = [...lastSteps(own).values()].filter((one) => one.done)
  const needed = neededToAnswer(pending, done, usual)
  return unsealed === undefined && needed < 2 ? null : needed
}

/** Of one submission; without what a regrade has left behind, and what was sealed with a key that is gone. */
export function reviewsThatCount(
  {
    reviewed,
    outdated,
    asksBy,
    renamed,
  }: {
    readonly reviewed: readonly ReviewRecord[]
    readonly outdated: number
    readonly asksBy: string | null
    readonly renamed: number
  },
  tree: string | undefined,
): readonly ReviewRecord[] {
  const here = reviewed.filter(
    ({ tree: its, criteria }, place) => its === tree && (place >= outdated || criteria === asksBy),
  )
  const last = here.findLast(({ kind }) => kind === 'unsealed')
  const personOf = reviewersAmong(here)
  const opened = new Set(last?.kind === 'unsealed' ? last.reviews.map(personOf) : [])
  const later = new Set(reviewed.slice(renamed))
  return here.filter((one) => later.has(one) || !isSealed(one) || opened.has(personOf(one)))
}

function isSealed({ kind }: ReviewRecord): boolean {
  return kind === 'reviewed' || kind === 'undone'
}
