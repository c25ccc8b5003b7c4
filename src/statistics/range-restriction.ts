import type { Result } from '../input/config-issue.ts'

// Beyond this the correction is mostly assumption.
const LARGEST_RATIO = 3
const FEWEST_HIRES = 30

/**
 * Thorndike's case 2: what Pearson's r among those hired would be among all assessed, if they were chosen on
 * this very score and the relation is straight. Standard deviations in the score's own unit.
 */
export function thorndikeCase2(r: number, sdAll: number, sdHired: number): number {
  const u = sdAll / sdHired
  return (r * u) / Math.sqrt(1 - r * r + r * r * u * u)
}

export interface RangeCorrection {
  readonly r: number
  readonly u: number
  readonly corrected: number
}

export function correctRange(
  r: number,
  { all, hired, hires }: { readonly all: number; readonly hired: number; readonly hires: number },
): Result<RangeCorrection, string> {
  const refuse = (error: string) => ({ ok: false, error }) as const
  if (hires < FEWEST_HIRES) return refuse(`${hires} hires, and ${FEWEST_HIRES} are needed`)
  if (!(hired > 0)) return refuse('the scores of those hired are all the same')
  const u = all / hired
  if (u > LARGEST_RATIO) {
    return refuse(
      `scores of all vary ${u.toFixed(1)} times as much as those of hires; beyond ${LARGEST_RATIO} it is mostly assumption`,
    )
  }
  return { ok: true, value: { r, u, corrected: thorndikeCase2(r, all, hired) } }
}
