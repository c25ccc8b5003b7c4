import Type from 'typebox'
import { OBJECT_NAME } from '../assignment/assignment.ts'
import {
  byName,
  choice,
  closed,
  constant,
  EXERCISE_ID,
  nullable,
  type Source,
} from '../input/schema.ts'
import { AI_POLICIES } from '../rubric/ai-policy.ts'
import { PSEUDONYM } from './pseudonym.ts'

const object = Type.String({ pattern: OBJECT_NAME.source })

/** One submission under its pseudonym, without its files. */
export const job = closed({
  schemaVersion: constant(1),
  pseudonym: Type.String({ pattern: PSEUDONYM.source }),
  sha: object,
  tree: object,
  exercise: Type.String({ pattern: EXERCISE_ID }),
  // The options of a variant, by convention; left out for the exercise as shipped.
  variant: Type.Optional(byName(EXERCISE_ID, Type.String({ pattern: EXERCISE_ID }))),
  // What was said about AI assistants; left out where the exercise itself says it.
  ai: Type.Optional(choice(AI_POLICIES)),
  role: nullable(Type.String()),
  seed: Type.String({ pattern: '^[0-9a-f]{64}$' }),
})

export const SOURCE = { checks: { isJob: job } } as const satisfies Source
