import Type from 'typebox'
import { closed, EXERCISE_ID, type Source } from '../input/schema.ts'

const name = (description: string) => Type.String({ pattern: EXERCISE_ID, description })

/** A text that follows from a convention: one for each option, beside `in` and `times`. */
const edit = Type.Object(
  {
    in: Type.Array(
      Type.String({
        pattern: '^(?:rubric|(?:templates|graders)/.+)$',
        description:
          'rubric, or a path below templates/<exercise> or graders/<exercise>, such as templates/README.md.',
      }),
      { minItems: 1, description: 'The files that hold the text.' },
    ),
    times: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'How often the text stands in each of these files; once when left out.',
      }),
    ),
  },
  {
    additionalProperties: Type.String({
      description: 'The text under this option. That of the shipped option stands in the files.',
    }),
  },
)

/** Something that a sensible specification could settle in more than one way. */
export const convention = closed({
  id: name('What the convention is called among those who write the exercise.'),
  about: Type.String({
    minLength: 3,
    description: 'What it settles, for the team. Candidates never see it.',
  }),
  shipped: name('The option that the files of the exercise follow.'),
  options: Type.Array(name('A way to settle it.'), {
    minItems: 2,
    uniqueItems: true,
    description: 'All ways to settle it, with the shipped one.',
  }),
  edits: Type.Array(edit, {
    minItems: 1,
    description: 'Every text of the exercise that says or follows it.',
  }),
})

const conventions = closed(
  {
    conventions: Type.Array(convention, {
      minItems: 1,
      description: 'What differs from variant to variant, each with its ways.',
    }),
  },
  {
    $id: 'takehome/conventions-1.json',
    title: 'takehome conventions',
    description: 'The conventions of an exercise, from which its variants follow.',
  },
)

export const SOURCE = {
  published: conventions,
  checks: { isConventions: conventions },
  errors: { allErrors: true, verbose: true },
} as const satisfies Source
