import type { Rating } from '../../src/statistics/rater-pairs.ts'
import type { Random } from '../../src/statistics/seeded-random.ts'

/** Reviewers of candidates whom two of them read. */
export interface Reviewing {
  readonly candidates: number
  readonly criteria: number
  readonly raters: readonly string[]
  /** By how many levels the first rater is harder, before rounding. */
  readonly harder: number
  /** Standard deviation of what a rater gives to one candidate on every criterion, in levels. */
  readonly halo: number
}

// Of a criterion among those of a candidate, and of a rater's word on it, in levels.
const [CRITERION, NOISE] = [0.5, 0.6]

/** The levels of a cohort, drawn by chance. */
export function drawReviews(
  { candidates, criteria, raters, harder, halo }: Reviewing,
  random: Random,
): readonly Rating[] {
  const pairs = raters.flatMap((one, index) => raters.slice(index + 1).map((two) => [one, two]))
  return Array.from({ length: candidates }, (_, candidate) => {
    const pair = pairs[candidate % pairs.length] ?? []
    const ability = gauss(random)
    const qualities = Array.from({ length: criteria }, () => ability + CRITERION * gauss(random))
    return pair.flatMap((rater) => {
      const own = halo * gauss(random) - (rater === raters[0] ? harder : 0)
      return qualities.map((quality, criterion) => {
        const unit = `${candidate} ${criterion}`
        const level = toLevel(quality + own + NOISE * gauss(random))
        return { rater, unit, candidate: String(candidate), level }
      })
    })
  }).flat()
}

export function toLevel(value: number): number {
  return Math.max(1, Math.min(4, Math.round(2.5 + value)))
}

/** Box and Muller. */
export function gauss({ unit }: Random): number {
  return Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())
}
