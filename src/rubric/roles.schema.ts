import Type from 'typebox'
import { closed, constant, define, type Source } from '../input/schema.ts'
import { forCompetencies } from './rubric.schema.ts'

const definitions = {}

const weight = define(
  definitions,
  'weight',
  Type.Number({ minimum: 0, maximum: 1, description: 'A share from 0 to 1.' }),
)

export const role = closed({
  id: Type.String({ pattern: '^[a-z][a-z0-9-]{1,63}$', description: 'What --role takes.' }),
  title: Type.String({
    minLength: 3,
    maxLength: 100,
    description: 'What the role is called on a scorecard.',
  }),
  weights: closed(forCompetencies(weight), {
    description: 'How much each competency counts; the weights sum to 1.',
  }),
})

const roles = closed(
  {
    schema_version: constant(1, { description: 'The version of this format.' }),
    roles: Type.Array(role, {
      minItems: 1,
      description: 'The roles, each with an id of its own.',
    }),
  },
  {
    $id: 'takehome/roles-1.json',
    title: 'takehome roles',
    description: 'Named sets of competency weights; a team may add its own.',
    definitions,
  },
)

export const SOURCE = {
  published: roles,
  checks: { isRoles: roles },
  errors: { allErrors: true, verbose: true },
} as const satisfies Source
