import type { Result } from '../input/config-issue.ts'
import { COMPETENCIES } from '../rubric/rubric.ts'
import { COMPETENCY_TITLES } from '../scorecard/competency-titles.ts'
import { pearson, sampleSd } from '../statistics/moments.ts'
import { correctRange, type RangeCorrection } from '../statistics/range-restriction.ts'
import {
  type Coefficient,
  holm,
  type Pairing,
  permutationP,
  rankCorrelation,
  rankingCheck,
} from '../statistics/validity.ts'
import type { Cohort } from './cohort.ts'
import type { Loop, LoopRow } from './loop.ts'
import type { Outcome } from './outcomes.ts'
import { type Refinement, refinementsOf } from './refinements.ts'
import type { Report } from './report.ts'
import { compareGroups, type GroupCount, type GroupResult } from './selection.ts'

/** One look at scores beside performance. */
export interface Look {
  readonly score: string
  readonly performance: string
  readonly pairing: Pairing
  readonly rho: Result<Coefficient, string>
  /** Holm-adjusted permutation p, only when asked for. */
  readonly p: number | null
}

export interface Excluded {
  readonly notHired: number
  readonly noScore: number
  /** Rated earlier than 75 or later than 120 days after the start. */
  readonly wrongTime: number
  readonly notRated: number
}

export interface Validity {
  /** The rater had not seen the scorecard. */
  readonly blind: boolean
  readonly hires: number
  readonly looks: readonly Look[]
  /** Of pairs of hires with different performance, how many the overall orders alike. */
  readonly ranking: Result<Coefficient, string>
  /** Only when asked for: Pearson's r, and what it would be without selection on this score. */
  readonly range: Result<RangeCorrection, string> | null
}

export interface Retrospective {
  readonly schemaVersion: 2
  readonly seed: string
  readonly role: string
  readonly exercises: readonly string[]
  readonly assessed: number
  readonly excluded: Excluded
  /** Blind ratings first; the others, which may echo the scorecard, apart. */
  readonly validity: readonly Validity[]
  readonly items: readonly Pick<
    Cohort,
    'exercise' | 'title' | 'rubric' | 'items' | 'cronbach' | 'completion'
  >[]
  /** Null unless counts were supplied. */
  readonly groups: readonly GroupResult[] | null
  readonly refinements: readonly Refinement[]
}

export interface Asked {
  readonly rangeCorrection: boolean
  readonly pValues: boolean
}

const SEED = 'retrospective'
const [EARLIEST, LATEST] = [75, 120]

/** Sets the largest loop's scores beside performance; null when nobody is in a loop. */
export function buildRetrospective(
  report: Report,
  outcomes: readonly Outcome[],
  groups: readonly GroupCount[] | null,
  asked: Asked,
): Retrospective | null {
  const [loop] = report.loops
  if (loop === undefined) return null
  const digests = new Set(loop.exercises.map(({ digest }) => digest))
  const cohorts = report.cohorts.filter(({ rubric }) => digests.has(rubric.digest))
  const { counted, excluded } = sortOutcomes(loop, outcomes)
  const [blind, seen] = [true, false].map((one) =>
    counted.filter(({ outcome }) => outcome.blind === one),
  )
  return {
    schemaVersion: 2,
    seed: SEED,
    role: loop.role,
    exercises: loop.exercises.map(({ id, version }) => `${id} ${version}`),
    assessed: loop.rows.length,
    excluded,
    validity: [
      validityOf(loop, blind ?? [], true, asked),
      ...((seen ?? []).length > 0 ? [validityOf(loop, seen ?? [], false, asked)] : []),
    ],
    items: cohorts.map(({ exercise, title, rubric, items, cronbach, completion }) => {
      return { exercise, title, rubric, items, cronbach, completion }
    }),
    groups: groups === null ? null : compareGroups(groups),
    refinements: cohorts.flatMap(refinementsOf),
  }
}

interface Hire {
  readonly row: LoopRow
  readonly outcome: Outcome
}

function sortOutcomes(
  loop: Loop,
  outcomes: readonly Outcome[],
): { readonly counted: readonly Hire[]; readonly excluded: Excluded } {
  const rows = new Map(loop.rows.map((row) => [row.candidate, row]))
  const kinds = Map.groupBy(outcomes, (outcome) => kindOf(outcome, rows.get(outcome.candidate)))
  const count = (kind: keyof Excluded) => kinds.get(kind)?.length ?? 0
  return {
    counted: (kinds.get('counted') ?? []).flatMap((outcome) => {
      const row = rows.get(outcome.candidate)
      return row === undefined ? [] : [{ row, outcome }]
    }),
    excluded: {
      notHired: count('notHired'),
      noScore: count('noScore'),
      wrongTime: count('wrongTime'),
      notRated: count('notRated'),
    },
  }
}

function kindOf(
  { hired, overall, days }: Outcome,
  row: LoopRow | undefined,
): keyof Excluded | 'counted' {
  if (!hired) return 'notHired'
  if (row === undefined || row.overall === null) return 'noScore'
  if (overall === null || days === null) return 'notRated'
  return days < EARLIEST || days > LATEST ? 'wrongTime' : 'counted'
}

function validityOf(loop: Loop, hires: readonly Hire[], blind: boolean, asked: Asked): Validity {
  const pairings = pairingsOf(hires)
  const looks = pairings.map((one): Look => {
    return {
      ...one,
      rho: rankCorrelation(one.pairing, `${SEED} ${one.score} ${one.performance}`),
      p: null,
    }
  })
  const overall = pairings[0]?.pairing ?? { scores: [], outcomes: [] }
  return {
    blind,
    hires: hires.length,
    looks: asked.pValues ? withP(looks) : looks,
    ranking: rankingCheck(overall, SEED),
    range: asked.rangeCorrection ? rangeOf(loop, overall) : null,
  }
}

type Named = Pick<Look, 'score' | 'performance' | 'pairing'>

function pairingsOf(hires: readonly Hire[]): readonly Named[] {
  const pair = (
    score: string,
    performance: string,
    of: (hire: Hire) => readonly [number | null, number | null],
  ): Named => {
    const pairs = hires
      .map(of)
      .filter((each): each is readonly [number, number] => !each.includes(null))
    const pairing = { scores: pairs.map(([x]) => x), outcomes: pairs.map(([, y]) => y) }
    return { score, performance, pairing }
  }
  const against = COMPETENCIES.flatMap((id) => [
    pair(COMPETENCY_TITLES[id], 'overall', ({ row, outcome }) => [
      row.competencies[id],
      outcome.overall,
    ]),
    pair(COMPETENCY_TITLES[id], COMPETENCY_TITLES[id], ({ row, outcome }) => [
      row.competencies[id],
      outcome.competencies[id],
    ]),
  ])
  const overall = pair('Overall', 'overall', ({ row, outcome }) => [row.overall, outcome.overall])
  // A competency that nobody was rated on is no look.
  return [overall, ...against.filter(({ pairing }) => pairing.scores.length > 0)]
}

/** Several looks at once find something by chance: each p is raised for it. */
function withP(looks: readonly Look[]): readonly Look[] {
  const computed = looks.filter(({ rho }) => rho.ok)
  const raw = computed.map(
    ({ pairing, score, performance }) =>
      permutationP(pairing, `${SEED} ${score} ${performance}`) ?? 1,
  )
  const adjusted = holm(raw)
  return looks.map((look) => {
    const index = computed.indexOf(look)
    return index === -1 ? look : { ...look, p: adjusted[index] ?? null }
  })
}

function rangeOf({ rows }: Loop, { scores, outcomes }: Pairing): Result<RangeCorrection, string> {
  const all = rows.flatMap(({ overall }) => overall ?? [])
  const r = scores.length < 2 ? null : pearson(scores, outcomes)
  if (r === null) return { ok: false, error: 'scores or performance of hires are all the same' }
  return correctRange(r, { all: sampleSd(all), hired: sampleSd(scores), hires: scores.length })
}
