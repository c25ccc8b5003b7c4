import Type from 'typebox'
import { closed } from '../input/schema.ts'

// People's accounts: Enterprise Managed Users have an underscore, old ones end in or double the hyphen.
const PERSON = '[A-Za-z0-9_-]{1,39}'

const DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'

const assign = closed(
  {
    people: Type.Optional(
      Type.Array(Type.String({ pattern: `^${PERSON}$` }), {
        minItems: 1,
        uniqueItems: true,
        description:
          'GitHub logins of the people who are asked. Without it, those under reviewers; without those, nobody is asked.',
      }),
    ),
    each: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 5,
        description:
          'How many people are asked for each submission; by default as many as are needed. With 0, nobody is asked.',
      }),
    ),
    away: Type.Optional(
      Type.Array(
        closed({
          login: Type.String({ pattern: `^${PERSON}$` }),
          from: Type.String({ pattern: DAY }),
          to: Type.String({ pattern: DAY }),
        }),
        {
          description:
            'Who is away, from the first to the last day, both included, in your time zone. They are not asked then.',
        },
      ),
    ),
  },
  {
    description:
      'Who is asked to review, evenly, once the deadline has passed. GitHub tells them by a review request and one comment, and reminds them once.',
  },
)

export const reviews = closed(
  {
    reviewers: Type.Optional(
      Type.Array(Type.String({ pattern: `^${PERSON}$` }), {
        minItems: 2,
        uniqueItems: true,
        description:
          'GitHub logins of the people who may review; each needs access to this repository. Without it, everybody who can write to it.',
      }),
    ),
    needed: Type.Optional(
      Type.Integer({
        minimum: 2,
        maximum: 5,
        default: 2,
        description:
          'How many people review each write-up. If two are needed and they are two levels apart, a third is asked.',
      }),
    ),
    calibration: Type.Optional(
      Type.Boolean({
        default: true,
        description:
          'Whether a reviewer has to pass takehome calibrate on an exercise before their first review of it.',
      }),
    ),
    days: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 60,
        default: 7,
        description: 'Days from the deadline until reviews are due. takehome due lists them.',
      }),
    ),
    assign: Type.Optional(assign),
    blind: Type.Optional(
      Type.Boolean({
        default: true,
        description:
          'Whether levels are sealed before they leave the reviewer. With false, reviewers may write levels in comments, and colleagues can see them early: GitHub mails every comment.',
      }),
    ),
  },
  { description: 'Who reviews, and what it takes.' },
)
