import { DateTime, Duration } from 'luxon'
import { ENDINGS, type Ending, type RetainRules } from '../hub/retain-rules.ts'
import { compareTexts } from '../input/compare-texts.ts'
import { shift } from '../input/moment.ts'
import { inUtc } from './deadline.ts'
import type { Keeping } from './keeping.ts'

/** What takehome.yml says about how long candidates are kept. */
export interface Retention extends RetainRules {
  /** Days for an ending that is not known, or has no period; null for none. */
  readonly fallback: number | null
}

/** One assignment, as the plan takes it. */
export interface KeptAssignment {
  readonly id: string
  /** SHA-256 of the id: what the plan's digest and a receipt call it. */
  readonly digest: string
  readonly exercise: string
  /** With every extension; in UTC, as ISO 8601, as all moments here. */
  readonly deadline: string
  /** Null where nobody said how it ended. */
  readonly ending: Ending | null
  readonly keeping: Keeping
}

/** What is to be done with one assignment now. */
export interface RetentionStep {
  readonly step: 'erase' | 'notify' | 'held' | 'keep'
  readonly assignment: string
  readonly digest: string
  readonly exercise: string
  readonly ending: Ending | null
  /** Until when it is kept by the settings; null where they say nothing. */
  readonly due: string | null
  /** Why it is not erased yet, or is. */
  readonly why: string
}

/** A step that does something, as the plan's digest has it. */
export interface PlannedStep {
  readonly step: 'erase' | 'notify'
  readonly digest: string
  readonly due: string | null
}

/**
 * Until when everything about an assignment is kept; null where takehome.yml does not say. Counted from the
 * deadline in UTC: years and months first, then weeks and days. A day that a month does not have becomes its
 * last one, so P1M after 31 January is 28 or 29 February.
 */
export function keptUntil(
  deadline: string,
  ending: Ending | null,
  rules: Pick<Retention, 'periods' | 'fallback'>,
): string | null {
  const own = ending === null ? null : rules.periods[ending]
  if (own !== null) return after(deadline, own)
  if (rules.fallback !== null) return after(deadline, `P${rules.fallback}D`)
  // Erasing too late can be mended, and erasing too early cannot.
  const all = ENDINGS.flatMap((one) => rules.periods[one] ?? []).map((one) => after(deadline, one))
  return all.sort().at(-1) ?? null
}

/** What is to be done now, by assignment. */
export function planRetention(
  all: readonly KeptAssignment[],
  rules: Retention,
  now: string,
): readonly RetentionStep[] {
  const steps = all.map((one) => planStep(one, rules, now))
  return steps.toSorted((a, b) => compareTexts(a.assignment, b.assignment))
}

export function planStep(kept: KeptAssignment, rules: Retention, now: string): RetentionStep {
  const { id, digest, exercise, ending, keeping } = kept
  const due = keptUntil(kept.deadline, ending, rules)
  const head = { assignment: id, digest, exercise, ending, due }
  if (keeping.hold !== null) {
    return { ...head, step: 'held', why: `on hold since ${keeping.hold.since}` }
  }
  if (keeping.closings.includes('erase')) {
    return { ...head, step: 'erase', why: 'an erasure was begun and is not finished' }
  }
  if (due === null) return { ...head, step: 'keep', why: 'takehome.yml does not say how long' }
  // Nobody hears of it while they are at work.
  const tellFrom = later(kept.deadline, shift(due, { hours: -24 * rules.noticeDays }))
  if (now < tellFrom) return { ...head, step: 'keep', why: `kept until ${due}` }
  const { notice, notices } = keeping
  // Who was told of an earlier moment, before they had more time or another ending, is told anew.
  if (notice === null || !notice.isGiven || notice.until < due) {
    const why = notices === 0 ? 'told' : 'told anew'
    return { ...head, step: 'notify', why: `${why} ${rules.noticeDays} days before` }
  }
  const { until } = notice
  return now < until
    ? { ...head, step: 'keep', why: `told; kept until ${until}` }
    : { ...head, step: 'erase', why: `kept until ${until}` }
}

/** The earliest moment of an erasure of which the candidate is told now. */
export function promisedUntil(due: string, rules: Retention, now: string): string {
  return later(due, shift(now, { hours: 24 * rules.noticeDays }))
}

/**
 * What a plan does, line by line: what its digest is taken of. What it leaves alone is no part of it, and neither is a
 * setting that nothing in it asks for.
 */
export function planLines(
  steps: readonly Pick<RetentionStep, 'step' | 'digest' | 'due'>[],
  rules: Pick<Retention, 'noticeDays' | 'residue'>,
): readonly string[] {
  return steps.flatMap(({ step, digest, due }) =>
    step === 'erase' || step === 'notify' ? [planLine({ step, digest, due }, rules)] : [],
  )
}

/** One step of the plan, with the setting that says how it is done. */
export function planLine(
  { step, digest, due }: PlannedStep,
  { noticeDays, residue }: Pick<Retention, 'noticeDays' | 'residue'>,
): string {
  const how = step === 'notify' ? `${noticeDays} days` : residue ? 'keeping points' : '-'
  return `${step} ${digest} ${due ?? '-'} ${how}`
}

function after(moment: string, period: string): string {
  return inUtc(DateTime.fromISO(moment, { zone: 'utc' }).plus(Duration.fromISO(period)))
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
