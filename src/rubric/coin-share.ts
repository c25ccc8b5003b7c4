/** A kind of flaw as somebody meets it who only guesses. */
export interface FlawKind {
  readonly points: number
  readonly flaws: number
}

/** The share of a kind that counts: what was caught, once that is half of it. */
export function kindShare(caught: number, flaws: number): number {
  return 2 * caught >= flaws ? caught / flaws : 0
}

/** What alarms on correct modules leave of everything: two in four take all of it. */
export function alarmFactor(alarmed: number, correct: number): number {
  return Math.max(0, 1 - (2 * alarmed) / correct)
}

const BIASES = Array.from({ length: 99 }, (_, index) => (index + 1) / 100)

/**
 * The share of the points, 0 to 1, that the best of all coins earns on average: tests that fail on each module
 * alone with the same chance, whatever it does. Correct modules that differ visibly leave no better guess.
 */
export function coinShare(correct: number, kinds: readonly FlawKind[]): number {
  const total = kinds.reduce((sum, { points }) => sum + points, 0)
  if (total === 0) return 0
  const earned = (bias: number) =>
    mean(correct, bias, (alarmed) => alarmFactor(alarmed, correct)) *
    kinds.reduce(
      (sum, { points, flaws }) =>
        sum + points * mean(flaws, bias, (caught) => kindShare(caught, flaws)),
      0,
    )
  return Math.max(...BIASES.map(earned)) / total
}

/** The mean of a value over the number of heads among so many tosses. */
function mean(tosses: number, bias: number, value: (heads: number) => number): number {
  let sum = 0
  let chance = (1 - bias) ** tosses
  for (let heads = 0; heads <= tosses; heads += 1) {
    sum += chance * value(heads)
    chance *= ((tosses - heads) / (heads + 1)) * (bias / (1 - bias))
  }
  return sum
}
