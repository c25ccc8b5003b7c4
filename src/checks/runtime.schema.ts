import Type from 'typebox'
import { choice, closed, nullable } from '../input/schema.ts'
import { PACK_NAMES } from '../judge/packs.ts'

const line = Type.Integer({ minimum: 1 })
const version = Type.String({ pattern: '^[0-9]+\\.[0-9]+$' })

export const gap = closed(
  {
    kind: choice(['syntax', 'numpy-name']),
    // Words of the linter's for a syntax, a name of NumPy's in full: nothing of the candidate's.
    what: Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_.,()\\[\\] -]{1,79}$' }),
    line,
    since: nullable(version),
    until: nullable(version),
  },
  { description: 'Something in the module that other versions have: from one on, or before one.' },
)

const release = Type.String({ pattern: '^[0-9]+(?:\\.[0-9]+){1,3}[a-z0-9.+]{0,20}$' })

export const runtimeForm = closed(
  {
    python: release,
    numpy: release,
    packs: Type.Optional(
      Type.Array(closed({ name: choice(PACK_NAMES), version: release }), {
        minItems: 1,
        maxItems: 10,
        description: 'What the exercise asks for beside NumPy.',
      }),
    ),
    stated: Type.Boolean({ description: 'Whether these are the versions that scores run on.' }),
    gaps: Type.Array(gap, { maxItems: 10 }),
  },
  { description: 'What the code ran on.' },
)
