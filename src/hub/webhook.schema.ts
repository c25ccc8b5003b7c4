import Type from 'typebox'
import { choice, closed } from '../input/schema.ts'
import { EVENT_TYPES } from './event-types.ts'

export const webhook = closed(
  {
    url: Type.String({
      pattern:
        '^(?:https://[^\\s/@?#]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$',
      description: 'Where events are sent, over https. No redirect is followed.',
    }),
    events: Type.Optional(
      Type.Array(choice(EVENT_TYPES), {
        minItems: 1,
        uniqueItems: true,
        description:
          'Which events are sent. Without it, all: invited, handed-in, reviewed, scored.',
      }),
    ),
    since: Type.Optional(
      Type.String({
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
        description: 'A day in UTC: nothing that happened before is sent.',
      }),
    ),
  },
  {
    description:
      'Your hiring system, or a program in front of it: takehome notify tells it what happened, signed with TAKEHOME_NOTIFY_SECRET.',
  },
)
