import type { Of } from '../input/schema.ts'
import type * as schema from './conventions.schema.ts'

/** Something that a sensible specification could settle in more than one way. */
export type Convention = Of<typeof schema.convention>

/** The option of each convention, by its id: what a variant follows from. */
export type Options = Readonly<Record<string, string>>
