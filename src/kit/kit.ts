import type { AiPolicy } from '../rubric/ai-policy.ts'
import type { Rubric } from '../rubric/rubric.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { Pick } from './plan-changes.ts'
import type { FoundChanges } from './small-change.ts'

/** Everything that a kit is made from. */
export interface KitInput {
  /** Whose work it is: an assignment or a folder. Never on the version that is shown. */
  readonly name: string
  readonly rubric: Rubric
  /** What the candidate was told about AI assistants; null where only the exercise said it. */
  readonly ai: AiPolicy | null
  readonly scorecard: Scorecard
  /** Null where there is no module that can be read. */
  readonly source: string | null
  readonly writeUp: string | null
  /** The template's, to tell what the candidate wrote from what they were given. */
  readonly template: string
  /** Their tests, where they handed in tests. Hostile text. */
  readonly tests: readonly { readonly path: string; readonly text: string }[]
  /** Null for an exercise without code. */
  readonly changes: ProvenChanges | null
}

export interface ProvenChanges {
  /** `missing`: there is no such file. */
  readonly problem: FoundChanges['problem'] | 'missing'
  readonly picks: readonly Pick[]
  /** How many criteria the module met whole; null where nothing was run. */
  readonly met: number | null
  /** How many changes were tried. */
  readonly tries: number
}

/**
 * For whom a version is: the screen shows no answers and nothing of a score. `page` is the interviewer's beside a
 * form for levels.
 */
export type Audience = 'interviewer' | 'page' | 'screen'
