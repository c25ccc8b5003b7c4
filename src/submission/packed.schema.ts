import Type from 'typebox'
import { choice, closed, constant, type Source } from '../input/schema.ts'
import { SUBMISSION_LIMITS } from './read-submission.ts'
import { ODDITY_KINDS } from './submission.ts'

// What one name can be at most: no file, strange, a twin, too large.
const ODDITIES_PER_ENTRY = 4

const text = Type.String()
const { files, entries } = SUBMISSION_LIMITS

/** A submission as one JSON text. */
export const packed = closed({
  version: constant(1),
  digest: text,
  files: Type.Array(closed({ path: text, base64: text }), { maxItems: files }),
  listing: Type.Array(text, { maxItems: entries }),
  oddities: Type.Array(closed({ kind: choice(ODDITY_KINDS), path: text }), {
    maxItems: entries * ODDITIES_PER_ENTRY,
  }),
})

export const SOURCE = { checks: { isPacked: packed } } as const satisfies Source
