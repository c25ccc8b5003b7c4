import { COMPETENCIES, type Competency } from '../rubric/rubric.ts'
import { type Band, bandOf } from '../scorecard/bands.ts'
import { COMPETENCY_TITLES } from '../scorecard/competency-titles.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { type OrderStability, orderStability } from '../statistics/order-stability.ts'
import type { Work } from './candidate-names.ts'
import type { Entry } from './entry.ts'
import { groupByWeights, type Weighed, type Weights } from './loop-weights.ts'

/** One submission as a loop takes it; without a scorecard before anything was graded. */
// What only a page shows may be left out.
export type LoopEntry = Pick<Entry, 'candidate' | 'login' | 'exercise' | 'scorecard'> &
  Partial<Pick<Entry, 'reference' | 'pseudonym' | 'review' | 'status'>> & {
    readonly course?: Pick<Entry['course'], 'handedIn'>
  }
type Scored = LoopEntry & { readonly scorecard: Scorecard }

export interface LoopRow {
  readonly candidate: string
  readonly login: string | null
  readonly reference: string | null
  /** One for each exercise of the loop. */
  readonly works: readonly Work[]
  /** Per cent of the points of all exercises of the loop; null where it has none or some are pending. */
  readonly competencies: Readonly<Record<Competency, number | null>>
  readonly overall: number | null
  readonly band: Band | null
  /** Why there is no overall. */
  readonly reason: string | null
  readonly rank: number | null
  /** With each weight moved by five points in turn. */
  readonly ranks: { readonly best: number; readonly worst: number } | null
}

/** All who did the same exercises under the same rubrics for the same role, by the same weights. */
export interface Loop {
  readonly role: string
  readonly weights: Weights
  /** How many did the same and were scored by other weights of the role: they have no rank among these. */
  readonly otherwise: number
  readonly exercises: readonly {
    readonly id: string
    readonly version: string
    readonly digest: string
  }[]
  readonly rows: readonly LoopRow[]
  /** Null for fewer than two candidates with an overall. */
  readonly stability: OrderStability | null
}

// What a team that argues about weights argues about.
const STEP = 0.05

/**
 * Loops with the most candidates first. Where the weights of a role have changed and only some scorecards have the
 * new ones, each order is of those that have the same; with `weights`, by role, all are set in order by these.
 */
export function buildLoops(
  entries: readonly LoopEntry[],
  weights: ReadonlyMap<string, Weights> = new Map(),
): readonly Loop[] {
  const own = entries.filter(isScored).filter(stands)
  const people = [...Map.groupBy(own, personKey)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, works]) => [...works].sort((a, b) => (a.exercise < b.exercise ? -1 : 1)))
    .filter(([first]) => first?.scorecard.role != null)
  return [...Map.groupBy(people, keyOf).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((same) => loopsOf(same, weights.get(roleOf(same)) ?? null))
}

function isScored(entry: LoopEntry): entry is Scored {
  return entry.scorecard !== null
}

/** Whoever applies for two roles is in the order of each, by what they did for it. */
function personKey({ candidate, scorecard }: Scored): string {
  return standingKey(candidate, scorecard)
}

/** Names what somebody did for one role. */
export function standingKey(
  candidate: string,
  { role }: { readonly role: { readonly id: string } | null },
): string {
  return JSON.stringify([candidate, role?.id ?? null])
}

/** Closed work without open levels was withdrawn, and is no part of what somebody did. */
function stands({ status, course, scorecard }: Scored): boolean {
  if (status !== 'closed') return true
  const { possible, pending } = scorecard.totals.reviewed
  return possible > 0 ? pending === 0 : course?.handedIn !== false
}

function keyOf(own: readonly Scored[]): string {
  return JSON.stringify([
    roleOf([own]),
    own.map(({ scorecard }) => [scorecard.exercise, scorecard.rubric.digest]),
  ])
}

type Person = readonly Scored[]

function roleOf(people: readonly Person[]): string {
  return people[0]?.[0]?.scorecard.role?.id ?? ''
}

function loopsOf(people: readonly Person[], weights: Weights | null): readonly Loop[] {
  if (weights !== null) return [buildLoop({ weights, alike: people, between: [] }, 0)]
  return groupByWeights(people).map((own) => buildLoop(own, people.length - own.alike.length))
}

const BETWEEN =
  'the exercises were scored by different weights of the role. Regrade each exercise of the role'

function buildLoop({ weights, alike, between }: Weighed<Person>, otherwise: number): Loop {
  const first = alike[0] ?? between[0] ?? []
  const rows = [
    ...alike.map((own) => rowOf(own, weights)),
    ...between.map((own) => {
      return { ...rowOf(own, weights), overall: null, band: null, reason: BETWEEN }
    }),
  ]
  const ranked = rows.filter(({ overall }) => overall !== null)
  const stability = ranked.length < 2 ? null : stabilityOf(ranked, weights)
  return {
    role: roleOf([first]),
    weights,
    otherwise,
    exercises: first.map(({ scorecard: { exercise, rubric } }) => {
      return { id: exercise, version: rubric.version, digest: rubric.digest }
    }),
    rows: rows.map((row) => withRank(row, ranked, stability)).sort(byRank),
    stability,
  }
}

function rowOf(own: Person, weights: Weights): LoopRow {
  const parts = COMPETENCIES.map((id) => [id, percentOf(own, id)] as const)
  const competencies = Object.fromEntries(
    parts.map(([id, part]) => [id, typeof part === 'number' ? part : null]),
  ) as Record<Competency, number | null>
  const reason = parts.flatMap(([id, part]) =>
    weights[id] > 0 && typeof part === 'string' ? [`${COMPETENCY_TITLES[id]}: ${part}`] : [],
  )[0]
  const share = COMPETENCIES.reduce((sum, id) => sum + weights[id] * (competencies[id] ?? 0), 0)
  const overall = reason === undefined ? Math.round(share * 10) / 10 : null
  const [first] = own
  return {
    candidate: first?.candidate ?? '',
    login: first?.login ?? null,
    reference: first?.reference ?? null,
    works: own.flatMap(workOf),
    competencies,
    overall,
    band: overall === null ? null : bandOf(overall),
    reason: reason ?? null,
    rank: null,
    ranks: null,
  }
}

function workOf({ exercise, pseudonym, review }: LoopEntry): readonly Work[] {
  if (pseudonym === undefined || review === undefined) return []
  return [{ exercise, pseudonym, review }]
}

/** Of all points of one competency; why there is no percentage instead. */
function percentOf(own: readonly Scored[], id: Competency): number | string {
  const sums = own.flatMap(({ scorecard }) => scorecard.competencies.filter((one) => one.id === id))
  const total = (of: (sum: (typeof sums)[number]) => number) =>
    sums.reduce((all, sum) => all + of(sum), 0)
  const possible = total(({ measured, reviewed }) => measured.possible + reviewed.possible)
  if (possible === 0) return 'no exercise has points for it'
  if (total(({ reviewed }) => reviewed.pending) > 0) return 'points wait for reviewers'
  return (100 * total(({ measured, reviewed }) => measured.earned + reviewed.earned)) / possible
}

function stabilityOf(rows: readonly LoopRow[], weights: Weights): OrderStability {
  const standings = rows.map(({ candidate, competencies }) => {
    return { id: candidate, shares: COMPETENCIES.map((id) => competencies[id] ?? 0) }
  })
  const list = COMPETENCIES.map((id) => weights[id])
  return orderStability(standings, list, STEP)
}

function withRank(
  row: LoopRow,
  ranked: readonly LoopRow[],
  stability: OrderStability | null,
): LoopRow {
  const own = row.overall
  if (own === null) return row
  const rank = 1 + ranked.filter(({ overall }) => (overall ?? 0) > own).length
  const span = stability?.ranks.find(({ id }) => id === row.candidate)
  return { ...row, rank, ranks: span === undefined ? null : { best: span.best, worst: span.worst } }
}

function byRank(a: LoopRow, b: LoopRow): number {
  return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER)
}
