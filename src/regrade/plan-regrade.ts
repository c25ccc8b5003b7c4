import { compareTexts } from '../input/compare-texts.ts'
import { buildLoops, type LoopEntry, type LoopRow, standingKey } from '../report/loop.ts'
import type { Weights } from '../report/loop-weights.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { changedCriteria } from './changed-criteria.ts'
import type { PlannedPerson, PlannedStanding, RegradePlan } from './plan.ts'

/** One submission as it stands, and what it comes to by the present tests. */
export interface Regraded {
  readonly pseudonym: string
  /** The same for all exercises of one person. */
  readonly candidate: string
  readonly sha: string
  readonly tree: string
  /**
   * By which `before` was graded, by which the ledger has it, and the present one. The first two differ where
   * the candidate was not told of a regrade.
   */
  readonly rubric: { readonly told: string; readonly from: string; readonly to: string }
  /** With every level that is open. */
  readonly before: Scorecard
  /**
   * By the present tests; null while there is no result. Where the tests are the same it is `before`, or the same
   * grade under the present weights of its role.
   */
  readonly after: Scorecard | null
  /** Names that scorecard; null while there is none. */
  readonly result: string | null
  readonly asksAgain: boolean
}

/** What else the candidates of the exercise did, for the order of their loops. */
export type Others = readonly LoopEntry[]

export interface Wanted {
  readonly exercise: string
  readonly tell: boolean
}

/** Who gains, who loses, and who changes place, by pseudonym. Nothing of it depends on the clock. */
export function planRegrade(
  submissions: readonly Regraded[],
  others: Others,
  { exercise, tell }: Wanted,
): RegradePlan {
  const sorted = submissions.toSorted((a, b) => compareTexts(a.pseudonym, b.pseudonym))
  const before = orderOf(sorted, others, (one) => one.before)
  const after = orderOf(sorted, others, (one) => one.after ?? one.before, presentWeights(sorted))
  const people = sorted.map((one) => personOf(one, { before, after, tell }))
  return { schemaVersion: 1, exercise, tell, people }
}

interface Order {
  readonly points: readonly number[]
  readonly loops: ReadonlyMap<string, LoopRow>
}

type ScorecardOf = (one: Regraded) => Scorecard

/** By role. The other exercises of the role are to be regraded too: the order is as it will be then. */
function presentWeights(all: readonly Regraded[]): ReadonlyMap<string, Weights> {
  const roles = all.flatMap(({ after }) => after?.role ?? [])
  return new Map(roles.map(({ id, weights }) => [id, weights]))
}

function orderOf(
  all: readonly Regraded[],
  others: Others,
  of: ScorecardOf,
  weights?: ReadonlyMap<string, Weights>,
): Order {
  const own = all.map((one) => {
    const scorecard = of(one)
    return { candidate: one.candidate, login: null, exercise: scorecard.exercise, scorecard }
  })
  const loops = buildLoops([...own, ...others], weights)
  return {
    points: all.map((one) => pointsOf(of(one))),
    loops: new Map(
      loops.flatMap(({ role, rows }) =>
        rows.map((row) => [standingKey(row.candidate, { role: { id: role } }), row] as const),
      ),
    ),
  }
}

function pointsOf({ totals: { measured, reviewed } }: Scorecard): number {
  // Points have two decimals at most; a sum of floats has noise, and equal people share a place.
  return Math.round((measured.earned + reviewed.earned) * 100) / 100
}

function standingOf(scorecard: Scorecard, candidate: string, order: Order): PlannedStanding {
  const { totals, overall } = scorecard
  const row = order.loops.get(standingKey(candidate, scorecard))
  const points = pointsOf(scorecard)
  return {
    points,
    possible: totals.measured.possible + totals.reviewed.possible,
    pending: totals.reviewed.pending,
    place: 1 + order.points.filter((other) => other > points).length,
    capped: scorecard.cap?.criteria ?? [],
    overall: overall.percent,
    band: overall.band,
    loop: { overall: row?.overall ?? null, band: row?.band ?? null, rank: row?.rank ?? null },
  }
}

function personOf(
  one: Regraded,
  {
    before,
    after,
    tell,
  }: { readonly before: Order; readonly after: Order; readonly tell: boolean },
): PlannedPerson {
  const { pseudonym, candidate, sha, tree, rubric, result, asksAgain } = one
  const now = one.after ?? one.before
  const criteria = changedCriteria(one.before, now)
  const change = changeOf(one, criteria.length > 0)
  const isChanged = change === 'gains' || change === 'loses' || change === 'moves'
  const tells = tell && isChanged
  const isNew = rubric.from !== rubric.to && (isChanged || change === 'same')
  // While points wait there is no overall, and the scorecard takes the present weights when they come.
  const isWeighed = change === 'weighs' && now.totals.reviewed.pending === 0
  return {
    ...{ pseudonym, sha, tree, rubric, result, change, writes: isNew || tells || isWeighed, tells },
    asksAgain: asksAgain && isNew,
    from: standingOf(one.before, candidate, before),
    to: standingOf(now, candidate, after),
    criteria,
  }
}

function changeOf(one: Regraded, hasChanges: boolean): PlannedPerson['change'] {
  const { told, from, to } = one.rubric
  // What was told may be by the present tests again, while the ledger has a regrade by tests that were withdrawn.
  if (told === to && from === to) return one.after === one.before ? 'current' : 'weighs'
  if (one.after === null) return 'waits'
  const more = pointsOf(one.after) - pointsOf(one.before)
  if (more !== 0) return more > 0 ? 'gains' : 'loses'
  return hasChanges ? 'moves' : 'same'
}
