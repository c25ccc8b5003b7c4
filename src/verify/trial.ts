import type { Anchor } from '../exercise/anchors.ts'
import type { Options } from '../exercise/convention.ts'
import type { JudgedTest } from '../judge/judge-message.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { Equivalent } from './equivalents.ts'

/** A correct solution under one seed: the first hidden test that it failed, if any. */
export interface Repeat {
  readonly solution: 'reference' | 'loops'
  readonly seed: string
  readonly failed: JudgedTest | null
}

export interface ListedTrial {
  readonly id: string
  readonly name: string
  readonly criterion: string
  /** Whether the criterion caught it, for each seed. */
  readonly caught: readonly boolean[]
}

export interface GeneratedTrial {
  readonly where: string
  readonly line: number
  readonly statement: string
  readonly change: string
  /** The criterion that caught it first. */
  readonly caughtBy: string | null
}

/** What one variant was found to be. */
export interface VariantTrial {
  /** What differs from the shipped files. */
  readonly options: Options
  /** What keeps it from being tried at all, such as a flaw whose place is gone. */
  readonly broken: readonly string[]
  /** The first hidden test that its own reference failed. */
  readonly failed: JudgedTest | null
  /** Measured points that its own reference did not earn; null where only tests were looked at. */
  readonly lost: number | null
  /** Criteria that its plain loops lose, and those of the shipped files keep. */
  readonly loops: readonly string[]
  /** Listed flaws that their criterion did not catch. */
  readonly missed: readonly string[]
  /** Critical criteria that the shipped reference loses here. */
  readonly shippedLoses: readonly string[]
}

/** Everything that was tried out on one exercise. */
export interface Trial {
  readonly template: Scorecard
  readonly reference: Scorecard
  /** A correct solution in plain loops; a write-up has none. */
  readonly loops: Scorecard | null
  readonly cheats: readonly { readonly name: string; readonly scorecard: Scorecard }[]
  readonly repeats: readonly Repeat[]
  readonly listed: readonly ListedTrial[]
  /** Null when no mutants were generated. */
  readonly generated: readonly GeneratedTrial[] | null
  readonly equivalents: readonly Equivalent[]
  readonly anchors: readonly Anchor[]
  /** Empty where the exercise has none, or none were asked for. */
  readonly variants: readonly VariantTrial[]
}
