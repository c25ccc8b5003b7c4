import Type from 'typebox'
import { closed } from '../input/schema.ts'

const word = Type.String({ minLength: 1 })
const words = Type.Array(word, { minItems: 1 })
const from0 = Type.Integer({ minimum: 0 })
const from1 = Type.Integer({ minimum: 1 })

const section = closed({
  heading: word,
  also: Type.Optional(
    Type.Array(word, { minItems: 1, description: 'Other names under which the section counts.' }),
  ),
  min_words: from0,
  max_words: from1,
  subheadings: Type.Optional(
    Type.Array(word, {
      minItems: 1,
      description: 'Headings that the section has to have, in this order.',
    }),
  ),
})

const table = closed(
  {
    file: Type.String({ pattern: '^[A-Za-z0-9_-]+\\.csv$' }),
    columns: words,
    numeric: Type.Array(word, { minItems: 1, description: 'Columns that hold numbers.' }),
    choices: Type.Optional(
      Type.Unsafe<Record<string, string[]>>({
        type: 'object',
        additionalProperties: words,
        description: 'Columns that take one of a few words.',
      }),
    ),
    min_rows: from1,
    max_rows: from1,
    unit_columns: Type.Array(word, { minItems: 1, description: 'Where a unit may be named.' }),
    unit_words: Type.Array(word, {
      minItems: 1,
      description: 'Units of time, money or users; one row has to name one.',
    }),
    in_text: closed(
      { column: Type.String(), section: Type.String() },
      { description: 'Each number of the column has to stand in the section too.' },
    ),
  },
  { description: 'A small CSV table of figures that comes with the write-up.' },
)

/** What a rubric says of the write-up. */
export const writeUp = closed(
  {
    file: Type.String({ pattern: '^[A-Za-z0-9_-]+\\.md$' }),
    sections: Type.Array(section, { minItems: 1 }),
    min_words: Type.Optional(
      Type.Integer({ minimum: 0, description: 'Words of all sections together.' }),
    ),
    max_words: Type.Optional(from1),
    table: Type.Optional(table),
  },
  { description: 'The write-up and its sections, in order.' },
)
