import type { JudgedTest } from '../judge/judge-message.ts'

/** Where modules are tried out by the thousand: the hidden tests alone, until the first that fails. */
export interface Bench {
  /** For each seed, the first test that failed, or null. */
  firstFailures(
    source: string,
    seeds: readonly string[],
    look?: Look,
  ): Promise<readonly (JudgedTest | null)[]>
  /** All tests of these criteria that failed under one seed. */
  failures(source: string, seed: string, only: readonly string[]): Promise<readonly JudgedTest[]>
  close(): Promise<void>
}

export interface Look {
  /** Criteria to look at; all of them when it is left out. */
  readonly only?: readonly string[]
  /** The criterion to begin with. */
  readonly first?: string | undefined
}
