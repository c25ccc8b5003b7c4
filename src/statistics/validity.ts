import type { Result } from '../input/config-issue.ts'
import { type BootstrapInterval, bootstrap } from './bootstrap.ts'
import { concordance } from './concordance.ts'
import { averageRanks, pearson } from './moments.ts'
import { type Random, seededRandom } from './seeded-random.ts'

const RESAMPLES = 10_000
const FEWEST = 10
// How many redrawn resamples are worth a warning.
const MANY_REDRAWN = 0.05

/** How much a coefficient of so many candidates may be taken to say. */
export type Precision = 'exploratory' | 'low precision' | 'plain'

export interface Coefficient {
  readonly n: number
  readonly value: number
  readonly interval: BootstrapInterval
  readonly precision: Precision
  readonly warnings: readonly string[]
}

export interface Pairing {
  readonly scores: readonly number[]
  readonly outcomes: readonly number[]
}

/** Spearman's rank correlation, ties sharing their ranks; null when either side is constant. */
export function spearman(scores: readonly number[], outcomes: readonly number[]): number | null {
  return pearson(averageRanks(scores), averageRanks(outcomes))
}

/** Spearman's rho with a bootstrap interval over candidates; or why it is not computed. */
export function rankCorrelation(pairing: Pairing, seed: string): Result<Coefficient, string> {
  return coefficient(pairing, spearman, seededRandom(`spearman ${seed}`))
}

/** The share of pairs with different outcomes that the score orders alike, with its interval. */
export function rankingCheck(pairing: Pairing, seed: string): Result<Coefficient, string> {
  const share = (scores: readonly number[], outcomes: readonly number[]) => {
    const { ordered, pairs } = concordance(scores, outcomes)
    return pairs === 0 ? null : ordered / pairs
  }
  return coefficient(pairing, share, seededRandom(`concordance ${seed}`))
}

function coefficient(
  { scores, outcomes }: Pairing,
  statistic: (scores: readonly number[], outcomes: readonly number[]) => number | null,
  random: Random,
): Result<Coefficient, string> {
  const n = scores.length
  if (n < FEWEST) return { ok: false, error: `not computed: n = ${n}, and ${FEWEST} are needed` }
  const value = statistic(scores, outcomes)
  const interval =
    value === null
      ? null
      : bootstrap(n, (drawn) => statistic(pickAll(scores, drawn), pickAll(outcomes, drawn)), {
          random,
          resamples: RESAMPLES,
        })
  if (value === null || interval === null) {
    return { ok: false, error: 'not computed: scores or outcomes are all the same' }
  }
  const many = interval.redrawn > MANY_REDRAWN * interval.resamples
  const warnings = many
    ? [`${interval.redrawn} resamples were constant and drawn again: the interval is doubtful`]
    : []
  return { ok: true, value: { n, value, interval, precision: precisionOf(n), warnings } }
}

function pickAll(values: readonly number[], drawn: readonly number[]): readonly number[] {
  return drawn.map((index) => values[index] ?? Number.NaN)
}

export function precisionOf(n: number): Precision {
  if (n < 30) return 'exploratory'
  return n < 80 ? 'low precision' : 'plain'
}

/** Two-sided permutation p of Spearman's rho: how often chance alone gives a rho as far from 0. */
export function permutationP({ scores, outcomes }: Pairing, seed: string): number | null {
  const ranks = averageRanks(scores)
  const shuffled = [...averageRanks(outcomes)]
  const observed = pearson(ranks, shuffled)
  if (observed === null) return null
  const random = seededRandom(`permutation ${seed}`)
  let asFar = 1
  for (let round = 0; round < RESAMPLES; round += 1) {
    shuffle(shuffled, random)
    const rho = pearson(ranks, shuffled) ?? 0
    // Sums of the same ranks in another order differ in their last bits.
    if (Math.abs(rho) >= Math.abs(observed) - 1e-12) asFar += 1
  }
  return asFar / (RESAMPLES + 1)
}

function shuffle(values: number[], random: Random): void {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1)
    const kept = values[i] ?? 0
    values[i] = values[j] ?? 0
    values[j] = kept
  }
}

/** Holm's step-down correction (1979) for looking at several coefficients, in the order given. */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p)
  const adjusted = new Array<number>(ps.length).fill(1)
  let largest = 0
  for (const [step, { p, index }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, p * (ps.length - step)))
    adjusted[index] = largest
  }
  return adjusted
}
