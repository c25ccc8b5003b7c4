/** One candidate: a share of the points in each competency that counts. */
export interface Standing {
  readonly id: string
  readonly shares: readonly number[]
}

export interface Shift {
  /** Which weight was moved, and by how much. */
  readonly competency: number
  readonly by: number
  /** Kendall's tau-b with the order under the role's own weights; null when all are equal. */
  readonly tau: number | null
  /** Pairs that stand the other way round. */
  readonly swapped: number
}

export interface OrderStability {
  readonly pairs: number
  readonly shifts: readonly Shift[]
  /** The best and the worst rank that each candidate has under any of the weights, 1 being first. */
  readonly ranks: readonly { readonly id: string; readonly best: number; readonly worst: number }[]
}

const SAME = 1e-9
// Scores are shown, and ranked, with one decimal: what looks equal is equal under every weight.
const SHOWN = 10

/** How the order of candidates changes when each weight in turn moves by `step`, the others giving way. */
export function orderStability(
  standings: readonly Standing[],
  weights: readonly number[],
  step: number,
): OrderStability {
  const own = scoresUnder(standings, weights)
  const moved = weights.flatMap((_, competency) =>
    [step, -step].flatMap((by) => {
      const next = moveWeight(weights, competency, by)
      return next === null ? [] : [{ competency, by, scores: scoresUnder(standings, next) }]
    }),
  )
  const rankings = [own, ...moved.map(({ scores }) => scores)].map(ranksOf)
  return {
    pairs: (standings.length * (standings.length - 1)) / 2,
    shifts: moved.map(({ competency, by, scores }) => ({
      competency,
      by,
      ...compare(own, scores),
    })),
    ranks: standings.map(({ id }, index) => {
      const all = rankings.map((ranks) => ranks[index] ?? Number.NaN)
      return { id, best: Math.min(...all), worst: Math.max(...all) }
    }),
  }
}

/** The others share what is left in their own proportions; null where a weight would leave 0 to 1. */
export function moveWeight(
  weights: readonly number[],
  competency: number,
  by: number,
): readonly number[] | null {
  const old = weights[competency] ?? 0
  const next = old + by
  if (next < -SAME || next > 1 + SAME || old >= 1 || old === 0) return null
  const scale = (1 - next) / (1 - old)
  return weights.map((weight, index) => (index === competency ? Math.max(0, next) : weight * scale))
}

function scoresUnder(standings: readonly Standing[], weights: readonly number[]): Float64Array {
  return Float64Array.from(standings, ({ shares }) =>
    rounded(shares.reduce((total, share, index) => total + share * (weights[index] ?? 0), 0)),
  )
}

function rounded(score: number): number {
  return Math.round(score * SHOWN) / SHOWN
}

/** Equal scores share the best of their ranks. */
function ranksOf(scores: Float64Array): Float64Array {
  const order = [...scores].sort((a, b) => b - a)
  const places = new Map<number, number>()
  let [rank, last] = [1, Number.POSITIVE_INFINITY]
  for (const [index, score] of order.entries()) {
    if (last - score > SAME) rank = index + 1
    last = score
    places.set(score, rank)
  }
  return scores.map((score) => places.get(score) ?? Number.NaN)
}

function compare(a: Float64Array, b: Float64Array): Pick<Shift, 'tau' | 'swapped'> {
  let [both, swapped, ofA, ofB] = [0, 0, 0, 0]
  for (let i = 0; i < a.length; i += 1) {
    const [ownA, ownB] = [a[i] ?? 0, b[i] ?? 0]
    for (let j = i + 1; j < a.length; j += 1) {
      const [x, y] = [order(ownA, a[j] ?? 0), order(ownB, b[j] ?? 0)]
      both += x * y
      swapped += Number(x * y < 0)
      ofA += x * x
      ofB += y * y
    }
  }
  const below = Math.sqrt(ofA * ofB)
  return { tau: below === 0 ? null : both / below, swapped }
}

function order(one: number, other: number): number {
  const difference = one - other
  return Math.abs(difference) <= SAME ? 0 : Math.sign(difference)
}
