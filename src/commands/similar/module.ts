import type { Origin } from '../../similarity/work.ts'

/** One module to be compared, before it is read as tokens. */
export interface Module {
  readonly name: string
  readonly origin: Origin
  /** Null where there is none, or none that Python would read. */
  readonly text: string | null
  /** What the candidate was given; of a variant, its own. */
  readonly template: string
}
