/** What the script of a review page is told: JSON in the page itself. Nothing of the candidate's is in it. */
export interface PageData {
  readonly version: 1
  /** What the review calls the candidate. */
  readonly pseudonym: string
  /** The Git tree of the submission. */
  readonly tree: string
  /** SHA-256 of the criteria. */
  readonly criteriaDigest: string
  /** What answers are sealed with. */
  readonly key: PublicKey
  /** The review's pull request, where the block is pasted. */
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
  /** Such as W2. */
  readonly id: string
  readonly title: string
  /** For each item of the checklist, whether levels 3 and 4 need it. */
  readonly musts: readonly boolean[]
}
