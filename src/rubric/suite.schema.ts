import Type from 'typebox'
import { choice, closed, constant } from '../input/schema.ts'
import { COMPETENCIES } from './rubric.ts'

/** What a rubric says of the module under review, of which candidates write tests. */
export const suite = closed(
  {
    functions: Type.Array(Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_]*$' }), {
      minItems: 1,
      uniqueItems: true,
      description: 'What tests may call of the module; each module that they meet defines all.',
    }),
    correct: Type.Integer({
      minimum: 4,
      description: 'How many correct modules the tests meet; checked against the grader folder.',
    }),
  },
  { description: "What a candidate's tests are run on." },
)

/** A criterion for one kind of flaw. */
export const found = closed({
  id: Type.String({ pattern: '^F[0-9]+$' }),
  title: Type.String({ minLength: 3, maxLength: 100 }),
  check: constant('found', {
    description: "Measured by running the candidate's tests on flawed and on correct modules.",
  }),
  competency: choice(COMPETENCIES),
  points: Type.Number({ exclusiveMinimum: 0 }),
  flaws: Type.Integer({
    minimum: 1,
    description: 'How many flawed modules are of this kind; checked against flaws.yml.',
  }),
})
