export interface Concordance {
  /** Pairs that the score orders as the outcome does; a tie of the score counts one half. */
  readonly ordered: number
  /** Pairs whose outcomes differ. */
  readonly pairs: number
}

/** Of the pairs with different outcomes, how many the score orders alike (Harrell's C, nothing censored). */
export function concordance(scores: readonly number[], outcomes: readonly number[]): Concordance {
  let [ordered, pairs] = [0, 0]
  for (let i = 0; i < scores.length; i += 1) {
    for (let j = i + 1; j < scores.length; j += 1) {
      const outcome = Math.sign((outcomes[i] ?? 0) - (outcomes[j] ?? 0))
      if (outcome === 0) continue
      pairs += 1
      ordered += (1 + outcome * Math.sign((scores[i] ?? 0) - (scores[j] ?? 0))) / 2
    }
  }
  return { ordered, pairs }
}
