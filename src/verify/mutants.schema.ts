import Type from 'typebox'
import { closed, type Source } from '../input/schema.ts'

const text = Type.String({ minLength: 1 })

export const edit = closed({
  // The file of the solution; the module when there is none to choose from.
  file: Type.Optional(text),
  find: text,
  replace: Type.String(),
})

/** An entry of `mutants.yml`: some edits, or a module or a folder beside it whose files replace the reference's. */
export const flaw = closed(
  {
    id: text,
    name: text,
    criterion: text,
    edits: Type.Optional(Type.Array(edit, { minItems: 1 })),
    file: Type.Optional(text),
    folder: Type.Optional(text),
  },
  { oneOf: [{ required: ['edits'] }, { required: ['file'] }, { required: ['folder'] }] },
)

export const SOURCE = {
  checks: { isFlaws: Type.Array(flaw, { minItems: 1 }) },
  errors: { allErrors: true },
} as const satisfies Source
