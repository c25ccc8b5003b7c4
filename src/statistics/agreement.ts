import type { Result } from '../input/config-issue.ts'
import { type BootstrapInterval, bootstrapKinds, studentTailShare } from './bootstrap.ts'
import { cohenKappa } from './kappa.ts'
import { alphaOfKinds } from './krippendorff.ts'
import { byUnit, type PairShares, pairShares, type Rating } from './rater-pairs.ts'
import { seededRandom } from './seeded-random.ts'

// Below this many candidates only shares of pairs are told.
const FEWEST_CANDIDATES = 10
const RESAMPLES = 2000
// Krippendorff's own advice: rely from .800 on, tentative conclusions from .667 on.
const [RELY, TENTATIVE] = [0.8, 0.667]

export interface Alpha {
  readonly value: number
  readonly interval: BootstrapInterval
  readonly band: 'ok' | 'tentative' | 'recalibrate'
}

export interface Agreement extends PairShares {
  /** Units that two raters or more have rated. */
  readonly units: number
  readonly raters: number
  /** Krippendorff's alpha, ordinal, with a bootstrap interval over candidates; or why there is none. */
  readonly alpha: Result<Alpha, string>
  /** Quadratic kappa, where exactly two people rated all of the units; or why there is none. */
  readonly kappa: Result<number, string>
}

/** The levels of each unit of one candidate that two raters or more have rated. */
type CandidateLevels = readonly (readonly number[])[]

/** How well people agree on the same units. The order of the ratings makes no difference. */
export function agreement(ratings: readonly Rating[], seed: string): Agreement {
  const candidateOf = new Map(ratings.map(({ unit, candidate }) => [unit, candidate]))
  const shared = [...byUnit(ratings)].filter(([, levels]) => levels.size > 1)
  // The names of raters must not matter, so that levels stand in order of size.
  const candidates = [...Map.groupBy(shared, ([unit]) => candidateOf.get(unit)).values()].map(
    (own) => own.map(([, levels]) => [...levels.values()].sort((a, b) => a - b)),
  )
  const units = shared.map(([, levels]) => levels)
  const raters = new Set(units.flatMap((levels) => [...levels.keys()])).size
  return {
    ...pairShares(candidates.flat()),
    units: units.length,
    raters,
    alpha: alphaOf(candidates, seed),
    kappa: candidates.length < FEWEST_CANDIDATES ? tooFew(candidates.length) : kappaOf(units),
  }
}

const refuse = (error: string) => ({ ok: false, error }) as const
const tooFew = (candidates: number) =>
  refuse(
    `only ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'} with two reviews, and ${FEWEST_CANDIDATES} are needed`,
  )

/**
 * The levels of one candidate stand or fall together, as somebody who likes a candidate gives more on each criterion.
 * So the interval comes from resamples of candidates and not of units.
 */
function alphaOf(candidates: readonly CandidateLevels[], seed: string): Result<Alpha, string> {
  if (candidates.length < FEWEST_CANDIDATES) return tooFew(candidates.length)
  const values = [...new Set(candidates.flat(2))].sort((a, b) => a - b)
  // Thousands of units are of few kinds, and a resample need only count them.
  const keys = candidates
    .map((units) => units.map((levels) => levels.join()).sort())
    .sort((a, b) => (a.join(';') < b.join(';') ? -1 : 1))
  const kinds = [...new Set(keys.flat())].sort()
  const kindsOf = keys.map((own) => Uint32Array.from(own, (key) => kinds.indexOf(key)))
  const counts = kinds.map((kind) =>
    values.map((value) => kind.split(',').filter((level) => Number(level) === value).length),
  )
  const statistic = alphaOfKinds(counts, values, 'ordinal')
  const all = keys.flat()
  const alpha = statistic(kinds.map((kind) => all.filter((one) => one === kind).length))
  if (alpha === null) return refuse('everybody gave the same level everywhere')
  const interval = bootstrapKinds(kindsOf, kinds.length, statistic, {
    random: seededRandom(`alpha ${seed}`),
    resamples: RESAMPLES,
    tail: studentTailShare,
  })
  if (interval === null) return refuse('too little varies for an interval')
  return { ok: true, value: { value: alpha, interval, band: bandOf(alpha) } }
}

function bandOf(alpha: number): Alpha['band'] {
  if (alpha >= RELY) return 'ok'
  return alpha >= TENTATIVE ? 'tentative' : 'recalibrate'
}

function kappaOf(shared: readonly ReadonlyMap<string, number>[]): Result<number, string> {
  const [one, two, ...more] = [...new Set(shared.flatMap((levels) => [...levels.keys()]))]
  if (one === undefined || two === undefined || more.length > 0) {
    return refuse('it is for exactly two people who rated all of the units')
  }
  const levelsOf = (rater: string) => shared.map((levels) => levels.get(rater) ?? Number.NaN)
  const kappa = cohenKappa(levelsOf(one), levelsOf(two), 'quadratic')
  return kappa === null ? refuse('one of the two gave one level only') : { ok: true, value: kappa }
}
