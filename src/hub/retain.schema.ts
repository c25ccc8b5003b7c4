import Type from 'typebox'
import { closed } from '../input/schema.ts'
import { DURATION_PATTERN } from './duration.ts'

const period = (who: string) =>
  Type.Optional(
    Type.String({
      pattern: DURATION_PATTERN,
      description: `How long everything about ${who} is kept, such as P2Y, P6M or P90D, counted from the deadline.`,
    }),
  )

export const retain = closed(
  {
    rejected: period('somebody who was not hired'),
    hired: period('somebody who was hired'),
    withdrawn: period('somebody who withdrew'),
    notice: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 90,
        default: 14,
        description: 'How many days before it is erased the candidate is told, once.',
      }),
    ),
    residue: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'Whether an erasure keeps the points of each criterion, without anything that names somebody, for retrospective.',
      }),
    ),
  },
  {
    description:
      'How long candidates’ data is kept, by how their application ended; takehome retain erases it. For an ending that is not known or not listed here, retention counts; without retention, the longest of these periods.',
  },
)
