import Type from 'typebox'
import { choice, closed, constant, EXERCISE_ID, nullable, type Source } from '../input/schema.ts'
import { BANDS } from '../scorecard/bands.ts'

const text = Type.String()
const number = Type.Number()
const object = Type.String({ pattern: '^[0-9a-f]{40}$' })
const digest = Type.String({ pattern: '^[0-9a-f]{64}$' })
const placeOrNull = nullable(Type.Integer({ minimum: 1 }))
const numberOrNull = nullable(number)

/** Points of a criterion, after and before. */
export const criterion = closed({
  id: text,
  title: text,
  from: closed({ earned: numberOrNull, points: numberOrNull }),
  to: closed({ earned: numberOrNull, points: numberOrNull }),
  why: Type.Array(text, {
    description: 'What was seen before and what is seen now, in our words.',
  }),
})

/** Where somebody stands under the tests of one time. */
export const standing = closed({
  points: number,
  possible: number,
  pending: Type.Number({ description: 'Points that wait for reviewers, and are no zeros.' }),
  place: Type.Integer({
    minimum: 1,
    description: 'Among all of the exercise, by the points that count so far; 1 is first.',
  }),
  capped: Type.Array(text, {
    description: 'Critical criteria because of which at most half of the measured points count.',
  }),
  overall: numberOrNull,
  band: choice([...BANDS, null]),
  loop: closed(
    { overall: numberOrNull, band: choice([...BANDS, null]), rank: placeOrNull },
    {
      description:
        'Over all exercises of the candidate, as the report has it; in `to` as it will have it once each exercise of the role has the present weights.',
    },
  ),
})

export const person = closed({
  pseudonym: text,
  sha: object,
  tree: object,
  rubric: closed(
    { told: digest, from: digest, to: digest },
    {
      description:
        'SHA-256 of all that decided the score that is compared with, of all that decided the one that the ledger has, and of all that decides it now.',
    },
  ),
  result: nullable(
    Type.String({
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256 of the scorecard that the present tests gave, but for its timings.',
    }),
  ),
  change: choice(['gains', 'loses', 'moves', 'same', 'current', 'weighs', 'waits'], {
    description:
      'moves: other criteria, the same points. same: nothing changes but the name of the tests. current: graded by these tests already. weighs: the same, but the weights of the role have changed. waits: no result by these tests yet.',
  }),
  writes: Type.Boolean({ description: 'Whether applying the plan writes anything about it.' }),
  tells: Type.Boolean({ description: 'Whether the candidate is told.' }),
  asksAgain: Type.Boolean({
    description: 'What people review has changed: reviews that are there do not count any more.',
  }),
  from: standing,
  to: standing,
  criteria: Type.Array(criterion, { description: 'Those that changed.' }),
})

const plan = closed(
  {
    schemaVersion: constant(1),
    exercise: Type.String({ pattern: EXERCISE_ID }),
    tell: Type.Boolean({ description: 'Whether candidates whose score changes are told.' }),
    people: Type.Array(person),
  },
  {
    $id: 'takehome/regrade-1.json',
    title: 'The plan of a regrade',
    description:
      'What changes for whom when the submissions of an exercise are graded by its present tests. Its digest is the SHA-256 of this file as regrade writes it, without white space at its end.',
  },
)

export const SOURCE = { published: plan, checks: { isPlan: plan } } as const satisfies Source
