import type { Of } from '../input/schema.ts'
import { COMPETENCIES, type Competency } from '../rubric/rubric.ts'
import { withLedgerFlags } from '../scorecard/ledger-flags.ts'
import { LEVEL_PERCENT } from '../scorecard/reviewed-points.ts'
import { agreement } from '../statistics/agreement.ts'
import { type Intraclass, intraclass } from '../statistics/intraclass.ts'
import { cronbachAlpha, type Item, itemStatistics } from '../statistics/items.ts'
import { median } from '../statistics/moments.ts'
import type { Rating } from '../statistics/rater-pairs.ts'
import { readerSpread } from '../statistics/reader-spread.ts'
import { severities } from '../statistics/severity.ts'
import type * as schema from './cohort.schema.ts'
import type { Entry, Graded } from './entry.ts'
import { isGraded } from './entry.ts'
import type { Residue } from './residue.ts'

export type CompetencyCell = Of<typeof schema.cell>
export type CohortRow = Of<typeof schema.row>
/** The assignments of one exercise under one rubric digest. */
export type Cohort = Of<typeof schema.SOURCE.published>

// Fewer say nothing about a test (see items.ts).
const FEWEST_FOR_ITEMS = 20
const FEWEST_FOR_ICC = 10

/** Splits entries into cohorts, by exercise and then by rubric digest, the largest one first. */
export function buildCohorts(
  entries: readonly Entry[],
  residue: readonly Residue[] = [],
): readonly Cohort[] {
  const byExercise = [...Map.groupBy(entries, ({ exercise }) => exercise)].sort(byName)
  return byExercise.flatMap(([, own]) => {
    const byDigest = [
      ...Map.groupBy(own.filter(isGraded), (entry) => entry.scorecard.rubric.digest),
    ]
    return byDigest
      .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
      .map(([, graded], index) =>
        buildCohort(graded, { invited: own.length, deviating: index > 0, residue }),
      )
  })
}

type Named = readonly [string | null, unknown]

function byName([a]: Named, [b]: Named): number {
  return String(a) < String(b) ? -1 : 1
}

interface Beside {
  readonly invited: number
  readonly deviating: boolean
  readonly residue: readonly Residue[]
}

function buildCohort(graded: readonly Graded[], { invited, deviating, residue }: Beside): Cohort {
  const entries = [...graded].sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1))
  const [first] = entries
  if (first === undefined) throw new Error('a cohort has at least one candidate')
  const { rubric, exercise } = first.scorecard
  const erased = residue.filter((one) => one.rubric.digest === rubric.digest)
  const items = itemsOf(entries, erased)
  const enough = items[0] !== undefined && items[0].points.length >= FEWEST_FOR_ITEMS
  const stated = entries.flatMap(({ scorecard }) => scorecard.statedHours ?? [])
  const hours = entries.flatMap(({ elapsedHours }) => elapsedHours ?? [])
  return {
    exercise,
    title: first.title,
    rubric: { version: rubric.version, digest: rubric.digest },
    deviating,
    rows: entries.map(rowOf),
    agreement: agreementsOf(entries),
    severities: severities(ratingsOf(entries)),
    drift: driftOf(entries),
    items: itemStatistics(items).map((item, index) => {
      return { ...item, title: items[index]?.title ?? '' }
    }),
    cronbach: byCompetency((competency) => {
      const own = items.filter((item) => item.competency === competency)
      return enough ? cronbachAlpha(own) : null
    }),
    tiedWithin: readerSpread(pointsOfReaders(entries)),
    completion: { invited, graded: entries.length },
    medianElapsedHours: hours.length === 0 ? null : median(hours),
    medianStatedHours: stated.length === 0 ? null : median(stated),
    statedHours: stated.length,
  }
}

function byCompetency<T>(of: (competency: Competency) => T): Readonly<Record<Competency, T>> {
  return Object.fromEntries(COMPETENCIES.map((id) => [id, of(id)])) as Record<Competency, T>
}

function rowOf({ scorecard, ...entry }: Graded): CohortRow {
  const { pseudonym, candidate, login, review, reference, status } = entry
  return {
    pseudonym,
    candidate,
    login,
    review,
    reference,
    status,
    reviewsDone: entry.done,
    flags: withLedgerFlags(scorecard, entry.flagged).flagCounts,
    competencies: byCompetency((id) => {
      const sums = scorecard.competencies.find((one) => one.id === id)
      return sums === undefined ? NO_POINTS : cellOf(sums)
    }),
    total: cellOf(scorecard.totals),
    overall: { ...scorecard.overall, weights: scorecard.role?.weights ?? null },
  }
}

const NO_POINTS: CompetencyCell = {
  measured: { earned: 0, possible: 0 },
  reviewed: { earned: 0, possible: 0, pending: 0 },
  percent: null,
}

/** Missing is not zero: no percentage while anything waits. */
export function cellOf({ measured, reviewed }: Graded['scorecard']['totals']): CompetencyCell {
  const possible = measured.possible + reviewed.possible
  const isKnown = possible > 0 && reviewed.pending === 0
  return {
    measured: { earned: measured.earned, possible: measured.possible },
    reviewed,
    percent: isKnown ? (100 * (measured.earned + reviewed.earned)) / possible : null,
  }
}

/** Levels of everybody who was unsealed; a unit is one criterion of one candidate. */
function ratingsOf(
  entries: readonly Graded[],
): readonly (Rating & { readonly criterion: string })[] {
  return entries.flatMap(({ pseudonym, reviews }) =>
    reviews.flatMap(({ reviewer, levels }) =>
      levels.map(({ criterion, level }) => {
        const unit = `${pseudonym} ${criterion}`
        return { rater: reviewer, unit, candidate: pseudonym, level, criterion }
      }),
    ),
  )
}

/** Somebody who grows harder over a year is fair to nobody. */
function driftOf(entries: readonly Graded[]): Cohort['drift'] {
  const quarters = [...Map.groupBy(entries, ({ reviewedAt }) => quarterOf(reviewedAt))]
    .filter(([quarter]) => quarter !== null)
    .sort(byName)
  if (quarters.length < 2) return []
  return quarters.map(([quarter, own]) => {
    return { quarter: quarter ?? '', severities: severities(ratingsOf(own)) }
  })
}

function quarterOf(moment: string | null): string | null {
  if (moment === null) return null
  return `${moment.slice(0, 4)} Q${Math.ceil(Number(moment.slice(5, 7)) / 3)}`
}

function agreementsOf(entries: readonly Graded[]): Cohort['agreement'] {
  const ratings = ratingsOf(entries)
  const reviewed = entries[0]?.scorecard.criteria.filter(({ kind }) => kind === 'reviewed') ?? []
  const seed = entries[0]?.scorecard.rubric.digest ?? ''
  return {
    all: agreement(ratings, seed),
    criteria: reviewed.map(({ id, title }) => {
      const own = ratings.filter(({ criterion }) => criterion === id)
      return { criterion: id, title, ...agreement(own, `${seed} ${id}`) }
    }),
    intraclass: intraclassOf(entries),
  }
}

/**
 * Who reviewed differs from candidate to candidate, so the raters of a row are taken as any two: the first two
 * of the record who reviewed all of it. In write-up points.
 */
function intraclassOf(entries: readonly Graded[]): Intraclass | string {
  const rows = pointsOfReaders(entries).map(([one, other]) => [one, other])
  if (rows.length < FEWEST_FOR_ICC) {
    return `${rows.length} candidates with two whole reviews, and ${FEWEST_FOR_ICC} are needed`
  }
  return intraclass(rows) ?? 'all write-ups have the same points'
}

/** Write-up points of each candidate by everybody who reviewed all of it; without candidates of fewer than two. */
function pointsOfReaders(
  entries: readonly Graded[],
): readonly (readonly [number, number, ...number[]])[] {
  return entries.flatMap(({ reviews, scorecard }) => {
    const points = new Map(scorecard.criteria.map(({ id, points }) => [id, points]))
    const reviewed = scorecard.criteria.filter(({ kind }) => kind === 'reviewed').length
    const [one, other, ...more] = reviews
      .filter(({ levels }) => levels.length === reviewed)
      .map(({ levels }) =>
        levels.reduce(
          (sum, { criterion, level }) =>
            sum + ((points.get(criterion) ?? 0) * LEVEL_PERCENT[level]) / 100,
          0,
        ),
      )
    return one === undefined || other === undefined ? [] : [[one, other, ...more] as const]
  })
}

interface CriterionItem extends Item {
  readonly title: string
  readonly competency: Competency
}

/**
 * Criteria of candidates in whom nothing is missing: a total without a part would not be comparable. Of those
 * who were erased, the points may have stayed.
 */
function itemsOf(entries: readonly Graded[], erased: readonly Residue[]): readonly CriterionItem[] {
  const complete = entries.filter(({ scorecard }) =>
    scorecard.criteria.every(({ earned }) => earned !== null),
  )
  const known = complete[0] ?? (erased.length > 0 ? entries[0] : undefined)
  const criteria = known?.scorecard.criteria ?? []
  return criteria.map(({ id, title, competency, points: possible }) => {
    const present = complete.map(
      ({ scorecard }) => scorecard.criteria.find((one) => one.id === id)?.earned ?? 0,
    )
    const points = [...present, ...erased.map((one) => one.points[id] ?? 0)]
    return { id, title, competency, points, possible }
  })
}
