import Type from 'typebox'
import { OBJECT_NAME } from '../assignment/assignment.ts'
import { evidence, flag, definitions as ofEvidence, runtime } from '../checks/evidence.schema.ts'
import {
  choice,
  closed,
  constant,
  define,
  nullable,
  orNull,
  type Source,
  whole,
} from '../input/schema.ts'
import { forCompetencies } from '../rubric/rubric.schema.ts'
import { COMPETENCIES, LEVELS } from '../rubric/rubric.ts'
import { BANDS } from './bands.ts'

const ID = 'takehome/scorecard-2.json'
const definitions = { ...ofEvidence }

const text = Type.String()
const points = Type.Number({ minimum: 0 })
const share = Type.Number({ minimum: 0, maximum: 1 })
const competency = define(definitions, 'competency', choice(COMPETENCIES))

const whole0 = Type.Integer({ minimum: 0 })
/** How many flags of each kind. */
export const flagCounts = closed({
  serious: whole0,
  look: whole0,
  note: whole0,
})

export const measured = define(
  definitions,
  'measured',
  closed({
    earned: Type.Number({ minimum: 0, description: 'What counts, after the cap.' }),
    beforeCap: Type.Number({ minimum: 0, description: 'What was earned before it.' }),
    possible: Type.Number({
      minimum: 0,
      description: 'Without criteria that could not be assessed.',
    }),
  }),
)

export const reviewed = define(
  definitions,
  'reviewed',
  closed({
    earned: points,
    possible: Type.Number({ minimum: 0, description: 'With what is still pending.' }),
    pending: Type.Number({ minimum: 0, description: 'Points that wait for reviewers.' }),
  }),
)

export const review = define(
  definitions,
  'review',
  closed({
    reviewer: Type.String({ description: 'A pseudonym.' }),
    criterion: text,
    level: choice(LEVELS),
    // Free text of a person: shown as untrusted text.
    note: nullable(text),
    ticks: Type.Optional(
      Type.Array(Type.Integer({ minimum: 0, maximum: 100 }), {
        description: 'Places of the ticked items in the checklist, from 0.',
      }),
    ),
  }),
)

export const criterion = closed({
  id: text,
  title: text,
  competency,
  kind: choice(['measured', 'reviewed']),
  critical: Type.Boolean({
    description: 'While its core is not met, at most half of the measured points count.',
  }),
  points,
  earned: nullable(Type.Number({ minimum: 0, description: 'Before any cap; null while unknown.' })),
  status: choice(['passed', 'partial', 'failed', 'pending', 'not-assessed'], {
    description:
      'Measured: passed with all points, failed with none. Reviewed: passed from level 3 on, failed at level 1, pending until its reviews are in.',
  }),
  evidence: Type.Array(evidence),
  reviews: Type.Array(review),
})

export const competencyScore = closed({
  id: competency,
  // The role's weight; null without a role.
  weight: orNull(share),
  measured,
  reviewed,
})

export const sums = closed({ measured, reviewed })

export const cap = closed({
  criteria: Type.Array(text, {
    minItems: 1,
    description: 'The critical criteria whose core is not met.',
  }),
  core: Type.Optional(
    Type.Array(text, { description: 'What was missed there that decides about the cap.' }),
  ),
  beforeCap: points,
  earned: points,
})

export const overall = closed({
  percent: nullable(Type.Number({ minimum: 0, maximum: 100 })),
  band: choice([...BANDS, null]),
  reason: nullable(Type.String({ description: 'Why there is no percentage.' })),
})

export const cause = closed({
  kind: choice([
    'no-module',
    'notebook',
    'other-versions',
    'not-text',
    'syntax',
    'not-loaded',
    'missing-functions',
    'other-parameters',
    'stubs',
  ]),
  line: orNull(Type.Integer({ minimum: 1 })),
  what: Type.String({ description: 'One sentence.' }),
  next: Type.String({ description: 'What the candidate can do about it.' }),
})

export const submission = closed({
  sha: nullable(Type.String({ description: 'The commit, when there was one.' })),
  digest: Type.String({ description: 'SHA-256 of the files that were read.' }),
  files: Type.Array(text, { description: 'Paths of those files: hostile text.' }),
})

const scorecard = closed(
  {
    schemaVersion: constant(2),
    exercise: Type.String({ description: "The exercise's id." }),
    rubric: closed({
      id: text,
      version: text,
      digest: Type.String({ description: 'SHA-256 of all that decides a score.' }),
    }),
    role: orNull(closed({ id: text, weights: closed(forCompetencies(share)) })),
    submission,
    seed: orNull(
      closed({
        digest: Type.String({
          description: 'SHA-256 of the seed; the seed itself would tell the hidden inputs.',
        }),
      }),
    ),
    // Null where nothing was run.
    runtime: orNull(runtime),
    cause: orNull(cause),
    criteria: Type.Array(criterion),
    competencies: Type.Array(competencyScore, {
      description: 'All four, also those without points.',
    }),
    totals: sums,
    cap: orNull(cap),
    flags: Type.Array(flag, {
      description: 'What a reviewer should know; no flag moves a point.',
    }),
    flagCounts,
    overall,
    statedHours: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        maximum: 100,
        description: 'The hours that the candidate says they spent; they give no points.',
      }),
    ),
    trusted: Type.Boolean({
      description: 'False when the code ran without a sandbox that was proven to hold.',
    }),
    timings: Type.Unsafe<Record<string, number>>({
      type: 'object',
      additionalProperties: points,
      description: 'Milliseconds by phase: the only part that differs between two runs.',
    }),
  },
  {
    $id: ID,
    title: 'takehome scorecard',
    description:
      'One submission scored by one rubric. Same submission, rubric, seed and runtime give the same bytes, except for timings.',
    definitions,
  },
)

const object = Type.String({ pattern: OBJECT_NAME.source })
// Whoever ran in a grading run may have written its result: no more phases than there can be.
const phases = { maxProperties: 20, propertyNames: { pattern: '^[A-Za-z-]{1,40}$' } }
const result = closed({
  schemaVersion: constant(1),
  pseudonym: text,
  sha: object,
  tree: object,
  scorecard: Type.Intersect(
    [
      whole(ID, scorecard),
      Type.Object({ timings: Type.Unsafe<Record<string, number>>({ type: 'object', ...phases }) }),
    ],
    { type: 'object' },
  ),
})

export const SOURCE = {
  published: scorecard,
  checks: { isScorecard: scorecard, isResult: result },
} as const satisfies Source
