import { shift } from '../input/moment.ts'
import type { SubmissionName } from './submission-name.ts'

/** A submission that this machine has claimed and not graded yet. */
export interface HeldClaim {
  readonly name: SubmissionName
  readonly claimedAt: string
  /** How often it was tried in vain, and from when on it is tried again. */
  readonly failures: number
  readonly notBefore: string
}

// Well before the claim runs out on the ledger, when anybody may claim it anew.
const HELD_FOR = { minutes: 45 }
const MOST_FAILURES = 5

export function holdClaims(names: readonly SubmissionName[], now: string): readonly HeldClaim[] {
  return names.map((name) => ({ name, claimedAt: now, failures: 0, notBefore: now }))
}

export function isReady({ notBefore }: HeldClaim, now: string): boolean {
  return now >= notBefore
}

/** Twice as long each time; null once it is left to whoever claims it when our claim has run out. */
export function afterFailure(claim: HeldClaim, now: string): HeldClaim | null {
  const failures = claim.failures + 1
  const notBefore = shift(now, { minutes: 2 ** claim.failures })
  const isTooLate = notBefore > shift(claim.claimedAt, HELD_FOR)
  return failures === MOST_FAILURES || isTooLate ? null : { ...claim, failures, notBefore }
}
