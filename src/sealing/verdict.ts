/** What a reviewer who calibrated is told, and nobody else: it holds the key to the papers. */
export interface Verdict {
  readonly version: 1
  readonly passed: boolean
  /** Levels that were compared. */
  readonly ratings: number
  /** Quadratic; null where it cannot be computed. */
  readonly kappa: number | null
  /** Levels, on average. */
  readonly meanDifference: number
  /** Why it was not passed, in words; no paper is named. */
  readonly reasons: readonly string[]
  readonly levels: readonly KeyedLevel[]
}

export interface KeyedLevel {
  /** As in the answers: P3-W2. */
  readonly criterion: string
  readonly given: number
  readonly key: number
  /** What the key's level rests on. */
  readonly why: string
}
