import type { TestName } from '../judge/judge.ts'
import type { JudgedTest } from '../judge/judge-message.ts'

/** Where modules are tried out by the thousand: the hidden tests alone, until the first that fails. */
export interface Bench {
  /** For each seed, the first test that failed, or null. */
  firstFailures(
    source: string,
    seeds: readonly string[],
    look?: Look,
  ): Promise<readonly (JudgedTest | null)[]>
  /** All tests of these criteria that failed under one seed; of all criteria where `only` is null. */
  failures(
    source: string,
    seed: string,
    only: readonly string[] | null,
  ): Promise<readonly JudgedTest[]>
  close(): Promise<void>
}

export interface Look {
  /** Criteria to look at; all of them when it is left out. */
  readonly only?: readonly string[]
  /** Tests to look at; all of them when it is left out or null. */
  readonly tests?: readonly TestName[] | null
  /** The criterion to begin with. */
  readonly first?: string | undefined
  /**
   * Under each seed but the first: whether one worker serves all criteria, and of a module that was caught only the
   * criterion that caught it is tried.
   */
  readonly sparing?: boolean
}
