import Type from 'typebox'
import { byName, choice, closed, constant, nullable, type Source } from '../input/schema.ts'

const words = Type.String({ minLength: 1, maxLength: 1_000 })

const request = closed({
  method: Type.String({ pattern: '^[A-Z]+$' }),
  route: Type.String({
    description: "As GitHub documents it, with {owner} and {repo}: nobody's name stands in it.",
    maxLength: 200,
  }),
  status: Type.Unsafe<number | null>({
    type: ['integer', 'null'],
    description: 'Null where no answer came.',
  }),
  permissions: nullable(
    Type.String({ description: 'The header x-accepted-github-permissions.', maxLength: 1_000 }),
  ),
  seconds: Type.Number({ minimum: 0 }),
})

const check = closed({
  step: Type.Integer({ minimum: 1, maximum: 15 }),
  id: Type.String({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }),
  what: words,
  outcome: choice(['passed', 'failed', 'not-run'], {
    description: 'What was not tried, or what nobody confirmed, has not passed.',
  }),
  by: nullable(
    Type.String({ description: 'Whose key: owner, provisioner, grader, second account, person.' }),
  ),
  why: nullable(
    Type.String({
      description: 'What was not as expected, or what it needs to run.',
      maxLength: 1_000,
    }),
  ),
  seconds: Type.Number({ minimum: 0 }),
  requests: Type.Array(request),
  facts: byName(
    '^[A-Za-z0-9_]{1,60}$',
    Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
    {
      description: 'What GitHub said, by name.',
    },
  ),
})

const live = closed(
  {
    schemaVersion: constant(1),
    takehome: Type.String({ description: 'The version that looked.' }),
    at: Type.String({
      description: "By GitHub's clock, in UTC.",
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$',
    }),
    server: choice(['github.com', 'enterprise server'], {
      description: "Not the server's own name.",
    }),
    checks: Type.Array(check),
    cleanUp: closed({
      deleted: Type.Integer({
        minimum: 0,
        description: 'Throw-away repositories, also of earlier runs.',
      }),
      left: Type.Unsafe<number | null>({
        type: ['integer', 'null'],
        minimum: 0,
        description:
          'What could not be deleted; a run a day later tries again. Null where GitHub did not say.',
      }),
    }),
  },
  { title: 'What the real GitHub answered to doctor --live; it names no organisation and nobody' },
)

export const SOURCE = { published: live, checks: { isLive: live } } as const satisfies Source
