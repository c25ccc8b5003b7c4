/** Something that a schema cannot say. */
export interface MeaningIssue {
  /** JSON pointer of the node to blame. */
  readonly at: string
  readonly message: string
  readonly hint: string
}
