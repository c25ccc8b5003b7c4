import Type from 'typebox'
import { byName, choice, closed, type Source } from '../input/schema.ts'
import { LEVELS } from '../rubric/rubric.ts'

const CRITERION = '^W[0-9]+$'
const some = { minProperties: 1 }

/** A write-up with known levels, by which reviewers calibrate before they judge a candidate. */
export const anchor = closed({
  paper: Type.String({ pattern: '^[a-z0-9-]+$' }),
  levels: byName(CRITERION, choice(LEVELS), some),
  // What the level of each criterion rests on, in one sentence.
  why: byName(CRITERION, Type.String({ minLength: 3 }), some),
})

export const SOURCE = {
  checks: { isAnchors: Type.Array(anchor) },
  errors: { allErrors: true },
} as const satisfies Source
