/** What the script of a review page is told: JSON in the page itself. Nothing of the candidate's is in it. */
export interface PageData {
  readonly version: 1
  readonly kind: 'review' | 'calibration' | 'talk'
  /** What the review calls the candidate; what is calibrated on. */
  readonly pseudonym: string
  /** The Git tree of the submission; a digest of the papers. */
  readonly tree: string
  /** SHA-256 of the criteria. */
  readonly criteriaDigest: string
  /** What answers are sealed with. */
  readonly key: PublicKey
  /** Where the block is pasted. */
  readonly pull: string
  readonly criteria: readonly AskedCriterion[]
}

/** The public half of the hub's key for reviews. */
export interface PublicKey {
  readonly version: 1
  readonly id: string
  readonly x: string
  readonly y: string
}

export interface AskedCriterion {
  /** Such as W2; of a paper that reviewers calibrate by, P3-W2; of the talk, K2. */
  readonly id: string
  /** The same, as a person says it. */
  readonly name: string
  readonly title: string
  /** For each item of the checklist, whether levels 3 and 4 need it. */
  readonly musts: readonly boolean[]
  /** The panel that shows the text it is about; null where all are about one submission. */
  readonly panel: string | null
}
