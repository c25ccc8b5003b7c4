import Type, { type TSchema } from 'typebox'
import {
  choice,
  closed,
  constant,
  define,
  nullable,
  oneOf,
  orNull,
  type Source,
} from '../input/schema.ts'
import { forCompetencies } from '../rubric/rubric.schema.ts'
import { BANDS } from '../scorecard/bands.ts'
import { flagCounts } from '../scorecard/scorecard.schema.ts'

const definitions = {}

const text = Type.String()
const number = Type.Number()
const whole = Type.Integer()
const count = Type.Integer({ minimum: 0 })
const numberOrNull = nullable(number)

export const cell = define(
  definitions,
  'cell',
  closed({
    measured: closed(
      { earned: number, possible: number },
      { description: 'By hidden tests, linter and structure checks, after the cap.' },
    ),
    reviewed: closed(
      { earned: number, possible: number, pending: number },
      { description: 'By people; pending points wait for reviewers and are no zeros.' },
    ),
    percent: nullable(
      Type.Number({
        description: 'Of all points; null while some are pending, or where there are none.',
      }),
    ),
  }),
)

const overall = closed(
  {
    percent: numberOrNull,
    band: choice([...BANDS, null]),
    reason: nullable(Type.String({ description: 'Why there is none.' })),
    weights: orNull(closed(forCompetencies(number))),
  },
  {
    description:
      'Weighted by the role; null unless every competency that it weighs is complete. Scores by different weights cannot be compared.',
  },
)

export const row = closed({
  pseudonym: Type.String({
    description: 'What reviewers call the candidate: another for each exercise.',
  }),
  candidate: Type.String({
    description: 'The same for all exercises of one candidate; the candidate_id of outcomes.csv.',
  }),
  login: nullable(Type.String({ description: 'Null unless names were asked for.' })),
  review: Type.String({ description: "The page that lists the review's pull request in the hub." }),
  reference: nullable(
    Type.String({ description: "The hiring system's own id; null unless names were asked for." }),
  ),
  status: choice(['open', 'submitted', 'closed', 'not-started']),
  reviewsDone: count,
  flags: flagCounts,
  competencies: closed(forCompetencies(cell)),
  total: cell,
  overall,
})

// Others may stand beside the two bounds: how the interval was made.
const bounds = { low: number, high: number }
const interval = Type.Object(bounds)

/** A coefficient, or in words why there is none. */
function coefficient<S extends TSchema>(value: S, description: string) {
  return oneOf(
    [closed({ ok: constant(true), value }), closed({ ok: constant(false), error: text })],
    { description },
  )
}

const agreement = {
  units: whole,
  raters: whole,
  pairs: whole,
  exact: numberOrNull,
  adjacent: numberOrNull,
  alpha: coefficient(
    closed({ value: number, interval, band: choice(['ok', 'tentative', 'recalibrate']) }),
    "Krippendorff's alpha, ordinal, with a 95 % bootstrap interval over candidates; or why it is not computed.",
  ),
  kappa: coefficient(
    number,
    'Quadratic-weighted kappa of exactly two reviewers; or why it is not computed.',
  ),
}

const agreements = closed({
  all: closed(agreement),
  criteria: Type.Array(closed({ criterion: text, title: text, ...agreement })),
  intraclass: Type.Union(
    [
      text,
      closed({ single: number, singleInterval: interval, average: number, consistency: number }),
    ],
    { description: 'Of write-up points by two reviewers; a text says why there is none.' },
  ),
})

const severities = Type.Array(
  closed({
    rater: text,
    shared: Type.Integer({ description: 'Levels beside those of somebody else.' }),
    candidates: Type.Integer({ description: 'The candidates to whom these levels were given.' }),
    difference: Type.Number({
      description:
        'Levels above (or below) those who reviewed the same work: the mean of each candidate, and of these.',
    }),
    standardError: nullable(Type.Number({ description: 'Null for fewer than two candidates.' })),
    z: nullable(Type.Number({ description: 'The difference in standard errors.' })),
    interval: nullable(
      Type.Object(bounds, {
        description:
          'Of the difference; null for fewer than ten candidates. In 95 % of cohorts it holds for all reviewers at once.',
      }),
    ),
    flag: choice(['severe', 'lenient', null], {
      description: 'Where the interval leaves out 0.',
    }),
  }),
)

const items = Type.Array(
  closed({
    id: text,
    title: text,
    n: whole,
    difficulty: number,
    itemRest: numberOrNull,
    discrimination: numberOrNull,
    flags: Type.Array(choice(['no information', 'review', 'check the test or the key'])),
  }),
)

const cohort = closed(
  {
    exercise: text,
    title: text,
    rubric: closed({ version: text, digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
    deviating: Type.Boolean({
      description:
        "Most of the exercise's candidates were graded under another rubric: not to be compared with them.",
    }),
    rows: Type.Array(row),
    agreement: agreements,
    severities,
    drift: Type.Array(closed({ quarter: text, severities }), {
      description: 'Severities quarter by quarter; empty while there is one quarter only.',
    }),
    items,
    cronbach: closed(forCompetencies(numberOrNull)),
    tiedWithin: nullable(
      Type.Number({
        description:
          'Candidates of equal worth come less than so many points apart by the choice of readers, in 19 of 20 cases. 0 where readers have never differed, which says nothing about a lead; null while too few write-ups were read by two.',
      }),
    ),
    completion: closed({
      invited: Type.Integer({ description: 'To the exercise, whatever rubric graded them.' }),
      graded: Type.Integer({ description: 'By the rubric of this cohort.' }),
    }),
    medianElapsedHours: nullable(
      Type.Number({
        description: 'From the invitation to the last graded push, on the wall clock.',
      }),
    ),
    medianStatedHours: nullable(
      Type.Number({ description: 'What candidates say they spent; null where nobody said it.' }),
    ),
    statedHours: count,
  },
  {
    title: 'One cohort of a takehome report',
    description: 'The assignments of one exercise under one rubric digest.',
    definitions,
  },
)

// Reports are written and never read back: there is nothing to check but in tests.
export const SOURCE = { published: cohort } as const satisfies Source
