/** Where to begin: something that the take-home left open. */
export interface Opening {
  /** Public words alone. */
  readonly ask: string
  /** What the candidate is shown: `ask`, or what stands there where that tells which criterion failed. */
  readonly shown: string
  /** What the interviewer knows of it. */
  readonly because: string
  /** Lines of the write-up, when it is about them. */
  readonly lines: { readonly file: string; readonly from: number; readonly to: number } | null
}
