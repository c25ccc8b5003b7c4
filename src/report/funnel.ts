import { median } from '../statistics/moments.ts'
import { daysBetween } from './days-between.ts'
import type { Entry } from './entry.ts'

/** What a candidate goes through, in order. */
export const STEPS = ['invited', 'accepted', 'started', 'handedIn', 'reviewed', 'closed'] as const
export type Step = (typeof STEPS)[number]

/** One exercise of one role, or all exercises of a role together. */
export interface FunnelRow {
  readonly role: string | null
  /** Null for the whole role: people then, who count once all of their exercises are as far. */
  readonly exercise: string | null
  /** How many have come so far; null where people review nothing. */
  readonly counts: Readonly<Record<Step, number | null>>
  /**
   * Median days from the step before to this one, of those who have come so far. Reviews count from the
   * deadline, before which nobody is asked.
   */
  readonly days: Readonly<Record<Exclude<Step, 'invited'>, number | null>>
}

type FunnelEntry = Pick<
  Entry,
  'candidate' | 'exercise' | 'scorecard' | 'arrival' | 'course' | 'reviewedAt'
>

/** When somebody began, by what of it the ledger knows; null before. */
export function startedAt({ arrival, course }: Pick<Entry, 'arrival' | 'course'>): string | null {
  return course.startedAt ?? arrival.firstPushAt
}

/** Roles by name, those without one last; of each the whole first, then its exercises by name. */
export function buildFunnel(entries: readonly FunnelEntry[]): readonly FunnelRow[] {
  const roles = [...Map.groupBy(entries, ({ course }) => course.role)].sort(byName)
  return roles.flatMap(([role, own]) => {
    const exercises = [...Map.groupBy(own, ({ exercise }) => exercise)].sort(byName)
    const rows = exercises.map(([exercise, some]) => rowOf(role, exercise, some.map(progressOf)))
    if (role === null || exercises.length < 2) return rows
    const people = [...Map.groupBy(own, ({ candidate }) => candidate).values()]
    return [rowOf(role, null, people.map(progressOfAll)), ...rows]
  })
}

function byName([a]: readonly [string | null, unknown], [b]: readonly [string | null, unknown]) {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a < b ? -1 : 1
}

/** Whether a step is reached, and when, where anybody knows; null for one that there is not. */
type Reached = { readonly is: boolean; readonly at: string | null } | null
type Progress = Readonly<Record<Step, Reached>> & { readonly deadline: string }

function progressOf(entry: FunnelEntry): Progress {
  const { arrival, course, scorecard, reviewedAt } = entry
  const at = (moment: string | null) => ({ is: moment !== null, at: moment })
  const isJudged = scorecard?.criteria.some(({ kind }) => kind === 'reviewed') ?? true
  return {
    invited: at(arrival.invitedAt),
    accepted: at(arrival.acceptedAt),
    started: at(startedAt(entry)),
    handedIn: { is: course.handedIn, at: course.handedIn ? course.handedInAt : null },
    reviewed: isJudged ? at(reviewedAt) : null,
    closed: at(course.closedAt),
    deadline: course.deadline,
  }
}

/** Somebody is as far as the exercise in which they have come least far. */
function progressOfAll(entries: readonly FunnelEntry[]): Progress {
  const all = entries.map(progressOf)
  const together = STEPS.map((step) => {
    const own = all.flatMap((one) => one[step] ?? [])
    const moments = own.flatMap(({ at }) => at ?? [])
    const is = own.every((one) => one.is)
    const last = moments.length === own.length ? (moments.toSorted().at(-1) ?? null) : null
    return [step, own.length === 0 ? null : { is, at: is ? last : null }] as const
  })
  const steps = Object.fromEntries(together) as Record<Step, Reached>
  return {
    ...steps,
    deadline:
      all
        .map((one) => one.deadline)
        .toSorted()
        .at(-1) ?? '',
  }
}

function rowOf(role: string | null, exercise: string | null, all: readonly Progress[]): FunnelRow {
  const count = (step: Step) => {
    const own = all.flatMap((one) => one[step] ?? [])
    return own.length === 0 ? null : own.filter(({ is }) => is).length
  }
  const between = (step: Step, from: (one: Progress) => string | null) =>
    medianDays(all.map((one) => [from(one), one[step]?.at ?? null]))
  return {
    role,
    exercise,
    counts: Object.fromEntries(STEPS.map((step) => [step, count(step)])) as FunnelRow['counts'],
    days: {
      accepted: between('accepted', ({ invited }) => invited?.at ?? null),
      started: between('started', ({ accepted }) => accepted?.at ?? null),
      handedIn: between('handedIn', ({ started }) => started?.at ?? null),
      reviewed: between('reviewed', ({ deadline }) => deadline),
      closed: between('closed', ({ reviewed, handedIn }) => reviewed?.at ?? handedIn?.at ?? null),
    },
  }
}

/** What was seen late may seem to have come before the step that it follows: that is no time at all. */
function medianDays(
  spans: readonly (readonly [from: string | null, to: string | null])[],
): number | null {
  const days = spans.flatMap(([from, to]) =>
    from === null || to === null ? [] : [daysBetween(from, to)],
  )
  return days.length === 0 ? null : Math.round(median(days) * 10) / 10
}
