import { cohenKappa } from './kappa.ts'
import { mean } from './moments.ts'

/** One level of a reviewer beside the level that the key gives the same paper. */
export interface KeyedRating {
  readonly paper: string
  readonly criterion: string
  readonly level: number
  readonly key: number
  /** The criterion's checklist has a must-item: two levels off there is never accepted. */
  readonly must: boolean
}

export interface Gate {
  readonly passed: boolean
  readonly ratings: number
  /** Quadratic; null when the reviewer or the key has one level only. */
  readonly kappa: number | null
  readonly meanDifference: number
  /** On criteria with a must-item, two levels off or more. */
  readonly far: readonly KeyedRating[]
  /** Empty when it passed. */
  readonly reasons: readonly string[]
}

export const GATE = { ratings: 15, kappa: 0.7, meanDifference: 0.5, far: 2 } as const

/** Whether a reviewer reads as the key does, closely enough to review. */
export function calibrationGate(ratings: readonly KeyedRating[]): Gate {
  const kappa = cohenKappa(
    ratings.map(({ level }) => level),
    ratings.map(({ key }) => key),
    'quadratic',
  )
  const off = ({ level, key }: KeyedRating) => Math.abs(level - key)
  const meanDifference = ratings.length === 0 ? 0 : mean(ratings.map(off))
  const far = ratings.filter((rating) => rating.must && off(rating) >= GATE.far)
  const reasons = [
    ...(ratings.length < GATE.ratings
      ? [`${ratings.length} ratings, and ${GATE.ratings} are needed`]
      : []),
    ...kappaReason(kappa),
    ...(meanDifference > GATE.meanDifference
      ? [
          `${meanDifference.toFixed(2)} levels off on average, and at most ${GATE.meanDifference} is accepted`,
        ]
      : []),
    ...far.map(
      ({ paper, criterion, level, key }) =>
        `${paper} ${criterion}: level ${level}, and the right level is ${key}, on a criterion with must items`,
    ),
  ]
  const passed = reasons.length === 0
  return { passed, ratings: ratings.length, kappa, meanDifference, far, reasons }
}

/** As people write it: no minus before zero. */
function toHundredths(value: number): string {
  return (Math.round(value * 100) / 100 || 0).toFixed(2)
}

function kappaReason(kappa: number | null): readonly string[] {
  if (kappa === null) return ['every paper got the same level, so agreement cannot be measured']
  if (kappa >= GATE.kappa) return []
  return [`quadratic kappa ${toHundredths(kappa)}, and ${GATE.kappa.toFixed(2)} is needed`]
}
