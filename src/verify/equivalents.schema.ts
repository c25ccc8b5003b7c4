import Type from 'typebox'
import { closed, type Source } from '../input/schema.ts'

const text = Type.String({ minLength: 1 })

/** An entry of `equivalent.yml`: generated mutants that no test can catch, and why. */
export const entry = closed({
  where: Type.String(),
  statement: text,
  changes: Type.Array(text, { minItems: 1 }),
  reason: text,
})

export const SOURCE = {
  checks: { isEquivalents: Type.Array(entry) },
  errors: { allErrors: true },
} as const satisfies Source
