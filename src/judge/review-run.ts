import type { SandboxKind } from './judge-message.ts'
import type { Limits } from './limits.ts'
import type { FoundPack, PackName } from './packs.ts'

/** A module that a candidate's tests meet. */
export interface MetModule {
  readonly id: string
  /** Whether it does what its documentation says. */
  readonly correct: boolean
  readonly source: string
}

export interface ReviewSetup {
  /** An interpreter with NumPy and pytest. */
  readonly python: string
  /** The folder of this project's Python packages. */
  readonly pythonHome: string
  /** What the tests import, as `splits.py`. */
  readonly module: string
  readonly functions: readonly string[]
  /** The module that the candidate has. Tests see its signatures and docstrings, and none of another module. */
  readonly given?: string
  readonly packs?: readonly PackName[]
  readonly limits: Limits
  /** Suites run at the same time. */
  readonly parallel: number
  /** Runs candidates' tests with no sandbox: only for authors running their own. */
  readonly unsafe: boolean
  readonly variants: readonly MetModule[]
}

export interface SuiteFile {
  readonly path: string
  readonly text: string
}

export interface SuiteJob {
  readonly id: string
  readonly files: readonly SuiteFile[]
}

export const TEST_OUTCOMES = ['passed', 'failed', 'error', 'skipped'] as const
export const SUITE_ENDS = [
  'timed-out',
  'crashed',
  'broke-protocol',
  'did-not-load',
  'no-tests',
  'too-many-tests',
] as const
export type SuiteEnd = (typeof SUITE_ENDS)[number]

/** One test in one run. Its name and its outcome are the candidate's word; the transcript is the judge's. */
export interface SuiteTestRun {
  readonly name: string
  readonly outcome: (typeof TEST_OUTCOMES)[number]
  /** A digest of all calls and replies of the run until the test had ended: what its outcome can depend on. */
  readonly transcript: string
  /** The class of what it raised, where that is Python's own or pytest's; never a text of the candidate's. */
  readonly reason: string
}

/** All tests on one module. */
export interface SuiteRun {
  /** The module's id. */
  readonly variant: string
  readonly tests: readonly SuiteTestRun[]
  /** Why the run stopped before its end; null where it did not. */
  readonly ended: SuiteEnd | null
  readonly detail: string
}

export interface ReviewReady {
  readonly sandbox: SandboxKind
  readonly python: string
  readonly numpy: string
  readonly pytest: string
  readonly packs: readonly FoundPack[]
}

export interface ReviewJudge {
  readonly ready: Promise<ReviewReady>
  /**
   * Runs on each module: on correct ones twice, on flawed ones once; in the order of the setup, whatever the
   * order was in which they ran. Rejects with a WorldError where a sandbox failed.
   */
  run(job: SuiteJob): Promise<readonly SuiteRun[]>
  close(): Promise<void>
}
