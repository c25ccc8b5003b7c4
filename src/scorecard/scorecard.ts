import type { Evidence, Flag } from '../checks/evidence.ts'
import type { Competency, Level } from '../rubric/rubric.ts'
import type { Band } from './bands.ts'

/**
 * A measured criterion is passed with all of its points and failed with none. A reviewed one is passed from
 * level 3 ("good") on and failed at level 1; it is pending until its reviews are in.
 */
export type Status = 'passed' | 'partial' | 'failed' | 'pending' | 'not-assessed'

export interface Review {
  /** A pseudonym. */
  readonly reviewer: string
  readonly criterion: string
  readonly level: Level
  /** Free text of a person: shown as untrusted text. */
  readonly note: string | null
}

export interface ScoredCriterion {
  readonly id: string
  readonly title: string
  readonly competency: Competency
  readonly kind: 'measured' | 'reviewed'
  readonly critical: boolean
  readonly points: number
  /** Before any cap; null while unknown. */
  readonly earned: number | null
  readonly status: Status
  readonly evidence: readonly Evidence[]
  readonly reviews: readonly Review[]
}

export interface MeasuredSum {
  /** What counts, after the cap. */
  readonly earned: number
  readonly beforeCap: number
  /** Without criteria that could not be assessed. */
  readonly possible: number
}

export interface ReviewedSum {
  readonly earned: number
  /** With what is still pending. */
  readonly possible: number
  readonly pending: number
}

export interface Sums {
  readonly measured: MeasuredSum
  readonly reviewed: ReviewedSum
}

export interface CompetencyScore extends Sums {
  readonly id: Competency
  /** The role's weight; null without a role. */
  readonly weight: number | null
}

/** There while a critical criterion is not met: at most half of the measured points count. */
export interface Cap {
  readonly criteria: readonly string[]
  readonly beforeCap: number
  readonly earned: number
}

export type Overall =
  | { readonly percent: number; readonly band: Band; readonly reason: null }
  | { readonly percent: null; readonly band: null; readonly reason: string }

export interface GradedSubmission {
  readonly sha: string | null
  readonly digest: string
  /** Paths of the files that were read. The candidate chose them: hostile text. */
  readonly files: readonly string[]
}

/** `scorecard.schema.json` is the published form of this. */
export interface Scorecard {
  readonly schemaVersion: 2
  readonly exercise: string
  readonly rubric: { readonly id: string; readonly version: string; readonly digest: string }
  readonly role: {
    readonly id: string
    readonly weights: Readonly<Record<Competency, number>>
  } | null
  readonly submission: GradedSubmission
  /** The seed itself would tell the hidden inputs. */
  readonly seed: { readonly digest: string } | null
  readonly criteria: readonly ScoredCriterion[]
  readonly competencies: readonly CompetencyScore[]
  readonly totals: Sums
  readonly cap: Cap | null
  readonly flags: readonly Flag[]
  readonly overall: Overall
  /** False when the code ran without a sandbox that was proven to hold. */
  readonly trusted: boolean
  /** Milliseconds by phase: the only part that differs between two runs of the same submission. */
  readonly timings: Readonly<Record<string, number>>
}
