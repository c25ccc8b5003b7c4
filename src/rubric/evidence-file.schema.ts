import Type from 'typebox'
import { choice, closed, constant } from '../input/schema.ts'
import { COMPETENCIES } from './rubric.ts'

const number = closed({
  name: Type.String({
    pattern: '^[a-z][a-z0-9_]{0,39}$',
    description: 'The key in what evidence() returns, and the name in the write-up.',
  }),
  unit: Type.String({
    minLength: 1,
    maxLength: 40,
    description: 'What it counts in; a written "31 %" is 0.31 unless this is "%".',
  }),
  about: Type.String({ minLength: 3, maxLength: 120, description: 'What it says.' }),
  digits: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 10,
      description: 'The significant digits that the write-up gives at least; 3 unless said.',
    }),
  ),
  tolerance: Type.Optional(
    Type.Number({
      minimum: 0,
      description: 'What another machine may change in it, beside rounding; 0 unless said.',
    }),
  ),
  min: Type.Optional(Type.Number({ description: 'No lower number can be right.' })),
  max: Type.Optional(Type.Number({ description: 'No higher number can be right.' })),
})

/** What a rubric says of the numbers that a candidate's program gives and the write-up reports. */
export const evidenceFile = closed(
  {
    file: Type.String({
      pattern: '^[a-z_][a-z0-9_]*\\.py$',
      description: 'Beside the module: evidence() in it returns the numbers.',
    }),
    section: Type.String({
      minLength: 1,
      description: 'The heading of the write-up section that gives the same numbers.',
    }),
    numbers: Type.Array(number, { minItems: 1, maxItems: 40 }),
  },
  { description: 'Numbers of the write-up that are computed again.' },
)

/** A criterion for them. */
export const reproduced = closed({
  id: Type.String({ pattern: '^E[0-9]+$' }),
  title: Type.String({ minLength: 3, maxLength: 100 }),
  check: constant('reproduced', {
    description: 'Measured by running the evidence file; its numbers share the points.',
  }),
  competency: choice(COMPETENCIES),
  points: Type.Number({ exclusiveMinimum: 0 }),
})
