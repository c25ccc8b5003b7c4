import type { Result } from '../input/config-issue.ts'
import { type BootstrapInterval, bootstrapKinds } from './bootstrap.ts'
import { cohenKappa } from './kappa.ts'
import { alphaOfKinds } from './krippendorff.ts'
import { byUnit, type PairShares, pairShares, type Rating } from './rater-pairs.ts'
import { seededRandom } from './seeded-random.ts'

/** Below this many units only shares of pairs are told. */
export const FEWEST_UNITS = 10
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
  /** Krippendorff's alpha, ordinal, with a bootstrap interval over units; or why there is none. */
  readonly alpha: Result<Alpha, string>
  /** Quadratic kappa, where exactly two people rated all of the units; or why there is none. */
  readonly kappa: Result<number, string>
}

/** How well people agree on the same units. The order of the ratings makes no difference. */
export function agreement(ratings: readonly Rating[], seed: string): Agreement {
  const shared = [...byUnit(ratings).values()].filter(({ size }) => size > 1)
  // The names of raters must not matter, so that levels stand in order of size.
  const units = shared
    .map((levels) => [...levels.values()].sort((a, b) => a - b))
    .map((levels) => [levels.join(), levels] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, levels]) => levels)
  const raters = new Set(shared.flatMap((levels) => [...levels.keys()])).size
  return {
    ...pairShares(units),
    units: units.length,
    raters,
    alpha: alphaOf(units, seed),
    kappa: kappaOf(shared),
  }
}

const refuse = (error: string) => ({ ok: false, error }) as const
const tooFew = (units: number) =>
  refuse(`only ${units} shared ${units === 1 ? 'unit' : 'units'}, and ${FEWEST_UNITS} are needed`)

function alphaOf(units: readonly (readonly number[])[], seed: string): Result<Alpha, string> {
  if (units.length < FEWEST_UNITS) return tooFew(units.length)
  const values = [...new Set(units.flat())].sort((a, b) => a - b)
  // Thousands of units are of few kinds, and a resample need only count them.
  const keys = units.map((levels) => levels.join())
  const kinds = [...new Set(keys)]
  const kindOf = Uint32Array.from(keys, (key) => kinds.indexOf(key))
  const counts = kinds.map((kind) =>
    values.map((value) => kind.split(',').filter((level) => Number(level) === value).length),
  )
  const statistic = alphaOfKinds(counts, values, 'ordinal')
  const alpha = statistic(kinds.map((_, kind) => kindOf.filter((one) => one === kind).length))
  if (alpha === null) return refuse('everybody gave the same level everywhere')
  const interval = bootstrapKinds(kindOf, kinds.length, statistic, {
    random: seededRandom(`alpha ${seed}`),
    resamples: RESAMPLES,
  })
  if (interval === null) return refuse('too little varies for an interval')
  return { ok: true, value: { value: alpha, interval, band: bandOf(alpha) } }
}

function bandOf(alpha: number): Alpha['band'] {
  if (alpha >= RELY) return 'ok'
  return alpha >= TENTATIVE ? 'tentative' : 'recalibrate'
}

function kappaOf(shared: readonly ReadonlyMap<string, number>[]): Result<number, string> {
  if (shared.length < FEWEST_UNITS) return tooFew(shared.length)
  const [one, two, ...more] = [...new Set(shared.flatMap((levels) => [...levels.keys()]))]
  if (one === undefined || two === undefined || more.length > 0) {
    return refuse('it is for exactly two people who rated all of the units')
  }
  const levelsOf = (rater: string) => shared.map((levels) => levels.get(rater) ?? Number.NaN)
  const kappa = cohenKappa(levelsOf(one), levelsOf(two), 'quadratic')
  return kappa === null ? refuse('one of the two gave one level only') : { ok: true, value: kappa }
}
