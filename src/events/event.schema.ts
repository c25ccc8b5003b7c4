import Type from 'typebox'
import { choice, closed, constant, nullable, oneOf, type Source } from '../input/schema.ts'
import { BANDS } from '../scorecard/bands.ts'

const moment = Type.String({
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$',
  description: 'In UTC, as ISO 8601.',
})
const points = Type.Number({ minimum: 0 })

const about = {
  assignment: Type.String({
    description: "The assignment, and the name of the candidate's repository.",
  }),
  candidate: Type.String({
    description: 'The same for all exercises of one candidate; the candidate_id of exports.',
  }),
  reference: nullable(
    Type.String({ description: "The hiring system's own id, as it was given to invite." }),
  ),
  exercise: Type.String({ description: "The exercise's id." }),
  role: nullable(Type.String({ description: 'The role whose weights count; null for none.' })),
}

export const score = closed(
  {
    rubric: closed({ version: Type.String(), digest: Type.String() }),
    measured: closed({ earned: points, possible: points }),
    reviewed: closed({ earned: points, possible: points }),
    percent: nullable(
      Type.Number({ minimum: 0, maximum: 100, description: 'Of all points; null without any.' }),
    ),
    overall: closed({
      percent: nullable(Type.Number({ minimum: 0, maximum: 100 })),
      band: choice([...BANDS, null]),
      reason: nullable(Type.String({ description: 'Why there is no percentage.' })),
    }),
  },
  { description: 'Nothing in it is pending: it is told once all levels are open.' },
)

const stamp = { schemaVersion: constant(1), timestamp: moment }

export const event = oneOf(
  [
    closed({ type: constant('invited'), ...stamp, data: closed({ ...about, deadline: moment }) }),
    closed({ type: constant('handed-in'), ...stamp, data: closed({ ...about, deadline: moment }) }),
    closed({
      type: constant('reviewed'),
      ...stamp,
      data: closed({
        ...about,
        reviews: Type.Integer({ minimum: 1, description: 'How many people reviewed.' }),
      }),
    }),
    closed({ type: constant('scored'), ...stamp, data: closed({ ...about, score }) }),
  ],
  {
    title: 'What takehome tells a hiring system',
    description:
      'The body of one webhook. The id of the event is the header webhook-id; it stays the same however often the event is sent.',
  },
)

export const SOURCE = { published: event, checks: { isEvent: event } } as const satisfies Source
