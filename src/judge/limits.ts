/** What a submission may use. Candidates are told these numbers in the exercise's README. */
export interface Limits {
  readonly memoryBytes: number
  readonly outputBytes: number
  readonly callSeconds: number
  readonly totalSeconds: number
}

export const LIMITS: Limits = {
  memoryBytes: 2 * 2 ** 30,
  // Nobody reads what a submission prints; a megabyte is room for honest debugging output.
  outputBytes: 2 ** 20,
  callSeconds: 30,
  totalSeconds: 300,
}

/** What `evidence()` may take beside that: it is run twice, and once without the module. */
export const EVIDENCE_SECONDS = { call_seconds: 20, total_seconds: 80 } as const

/**
 * What a suite may use against one version of a module, and the version for its answers. A version that hangs is
 * given two calls' time.
 */
export const REVIEW_LIMITS: Limits = {
  memoryBytes: 2 * 2 ** 30,
  outputBytes: 2 ** 20,
  callSeconds: 5,
  // Forty honest tests need about two; a suite that sleeps through its time on thirty modules holds up others.
  totalSeconds: 20,
}
