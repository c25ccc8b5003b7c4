import type { PublicKey } from '../page-script/page-data.ts'
import type { ReviewedCriterion, Rubric } from '../rubric/rubric.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'

/** A file of the submission. Hostile, its path too. */
export interface PageFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** Null for what is no text. */
  readonly text: string | null
}

export interface ShownPush {
  /** How much of the candidate's time had passed. */
  readonly percent: number
  /** Lines beyond the starter's; null where that push was not graded. */
  readonly lines: number | null
  /** Whether it replaced commits that were there. */
  readonly forced: boolean
}

export interface ShownPushes {
  /** Oldest first. */
  readonly list: readonly ShownPush[]
  readonly earlier: number
}

/** All that a review page shows. */
export interface PageInput {
  readonly pseudonym: string
  /** The Git tree of the submission. */
  readonly tree: string
  /** SHA-256 of the criteria. */
  readonly criteriaDigest: string
  readonly key: PublicKey
  /** The address of the review's pull request. */
  readonly pull: string
  readonly rubric: Rubric
  /** As it was graded, before anybody reviewed. */
  readonly scorecard: Scorecard
  /** What a level is asked for on. */
  readonly asked: readonly ReviewedCriterion[]
  readonly files: readonly PageFile[]
  /** What the candidate was given, by path; null for what is no text. */
  readonly starter: ReadonlyMap<string, string | null>
  /** When the candidate pushed; null where the ledger does not say. */
  readonly pushes: ShownPushes | null
  /** Whether the candidate may still push. Until when would tell who has more time. */
  readonly isOpen: boolean
}
