import Type from 'typebox'
import { closed, type Source } from '../input/schema.ts'

const text = Type.String({ minLength: 1 })

/** An entry of `flaws.yml`: edits of a correct module, or a module of its own. */
export const flaw = closed(
  {
    id: text,
    name: text,
    criterion: text,
    // The correct module that the edits change; `reference` when it is left out.
    base: Type.Optional(text),
    edits: Type.Optional(
      Type.Array(closed({ find: text, replace: Type.String() }), { minItems: 1 }),
    ),
    file: Type.Optional(text),
    // It hides other flaws, so that no module has it beside them.
    apart: Type.Optional(Type.Boolean()),
  },
  { oneOf: [{ required: ['edits'] }, { required: ['file'] }] },
)

export const SOURCE = {
  checks: { isSuiteFlaws: Type.Array(flaw, { minItems: 1 }) },
  errors: { allErrors: true },
} as const satisfies Source
