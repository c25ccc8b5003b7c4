import type { Level } from '../rubric/rubric.ts'
import type { Work } from './candidate-names.ts'
import { type CompetencyCell, cellOf } from './cohort.ts'
import { type Entry, type Graded, isGraded } from './entry.ts'
import type { Loop, LoopRow } from './loop.ts'

/** What a debrief about one candidate needs, on as many pages as it takes. It recommends nothing: people do. */
export interface Sheet {
  readonly candidate: string
  readonly login: string | null
  readonly reference: string | null
  /** Null where the exercises make no loop of a role. */
  readonly standing: { readonly loop: Loop; readonly row: LoopRow } | null
  readonly works: readonly SheetWork[]
  /** The measured criteria with the smallest share of their points, the smallest first. */
  readonly weakest: readonly Measured[]
  /** Measured criteria that have points. */
  readonly assessed: number
  /** Measured criteria that could not be assessed, as without the linter. They have no points. */
  readonly notAssessed: readonly OfWork[]
  /** The criteria that people reviewed. Those on which they differ most come first. */
  readonly reviewed: readonly Reviewed[]
}

export interface SheetWork extends Work {
  readonly title: string
  readonly total: CompetencyCell
  readonly statedHours: number | null
}

interface OfWork {
  readonly exercise: string
  readonly title: string
}

interface Measured extends OfWork {
  readonly earned: number
  readonly points: number
}

export interface Reviewed extends OfWork {
  readonly levels: readonly { readonly reviewer: string; readonly level: Level }[]
}

const MOST_WEAK = 5

/** One for each candidate with something graded, and for each role of theirs, in the order of the loops. */
export function buildSheets(entries: readonly Entry[], loops: readonly Loop[]): readonly Sheet[] {
  const people = Map.groupBy(entries.filter(isGraded), ({ candidate }) => candidate)
  const standings = loops.flatMap((loop) => loop.rows.map((row) => ({ loop, row })))
  const ranked = new Set(standings.map(({ row }) => row.candidate))
  const others = [...people.keys()].filter((id) => !ranked.has(id)).sort()
  return [
    ...standings.map((standing) => {
      const { candidate } = standing.row
      const elsewhere = standings.filter(
        (one) => one !== standing && one.row.candidate === candidate,
      )
      const roles = elsewhere.map(({ loop }) => loop.role)
      const isHere = ({ scorecard: { role } }: Graded) => role === null || !roles.includes(role.id)
      return sheetOf(candidate, (people.get(candidate) ?? []).filter(isHere), standing)
    }),
    ...others.map((candidate) => sheetOf(candidate, people.get(candidate) ?? [], null)),
  ]
}

function sheetOf(candidate: string, own: readonly Graded[], standing: Sheet['standing']): Sheet {
  const measured = own.flatMap(measuredOf)
  const assessed = measured.flatMap(({ earned, ...one }) =>
    earned === null ? [] : [{ ...one, earned }],
  )
  return {
    candidate,
    login: own[0]?.login ?? null,
    reference: own[0]?.reference ?? null,
    standing,
    works: own.map(workOf),
    // Full points say nothing that a debrief has to talk about.
    weakest: assessed
      .filter(({ earned, points }) => earned < points)
      .sort(byShare)
      .slice(0, MOST_WEAK),
    assessed: assessed.length,
    notAssessed: measured.filter(({ earned }) => earned === null),
    reviewed: own.flatMap(reviewedOf).sort((a, b) => spread(b) - spread(a)),
  }
}

function workOf({ scorecard, ...entry }: Graded): SheetWork {
  const { exercise, title, pseudonym, review } = entry
  const total = cellOf(scorecard.totals)
  return { exercise, title, pseudonym, review, total, statedHours: scorecard.statedHours ?? null }
}

function measuredOf({ exercise, scorecard }: Graded) {
  return scorecard.criteria.flatMap(({ kind, title, earned, points }) =>
    kind === 'measured' ? [{ exercise, title, earned, points }] : [],
  )
}

function byShare(a: Measured, b: Measured): number {
  return a.earned / a.points - b.earned / b.points || b.points - a.points
}

function reviewedOf({ exercise, scorecard, reviews }: Graded): readonly Reviewed[] {
  return scorecard.criteria.flatMap(({ id, kind, title }) => {
    const levels = reviews.flatMap(({ reviewer, levels: given }) =>
      given.flatMap(({ criterion, level }) => (criterion === id ? [{ reviewer, level }] : [])),
    )
    return kind === 'reviewed' && levels.length > 0 ? [{ exercise, title, levels }] : []
  })
}

/** How many levels lie between the highest and the lowest. */
export function spread({ levels }: Reviewed): number {
  const given = levels.map(({ level }) => level)
  return Math.max(...given) - Math.min(...given)
}
