import Type, { type TSchema } from 'typebox'
import { choice, closed, constant, define, outside, type Source, under } from '../input/schema.ts'
import { PACK_NAMES } from '../judge/packs.ts'
import { evidenceFile, reproduced as reproducedForm } from './evidence-file.schema.ts'
import { COMPETENCIES, type Competency, STRUCTURE_CHECKS } from './rubric.ts'
import { found as foundForm, suite } from './suite.schema.ts'
import { writeUp } from './write-up.schema.ts'

const ID = 'takehome/rubric-1.json'
const definitions = {}

/** The same schema for each competency. */
export function forCompetencies<S extends TSchema>(schema: S): Record<Competency, S> {
  return Object.fromEntries(COMPETENCIES.map((id) => [id, schema])) as Record<Competency, S>
}

const sentence = Type.String({ minLength: 3 })
const competency = define(definitions, 'competency', choice(COMPETENCIES))

/** What criteria of every form have around what is their own. */
const id = (letter: string) => Type.String({ pattern: `^${letter}[0-9]+$` })
const title = Type.String({ minLength: 3, maxLength: 100 })
const points = Type.Number({ exclusiveMinimum: 0 })

const tests = define(
  definitions,
  'tests',
  closed({
    id: id('T'),
    title,
    check: constant('tests', { description: 'Measured by hidden tests.' }),
    competency,
    points,
    critical: Type.Optional(
      Type.Boolean({
        description: 'While its core is not met, the measured points are capped at half.',
      }),
    ),
    core: Type.Optional(
      Type.Array(Type.String({ pattern: '^test_[a-z0-9_]+$' }), {
        minItems: 1,
        uniqueItems: true,
        description:
          'The test functions of a critical criterion that decide about the cap; all of them where there are none. Others cost their share alone.',
      }),
    ),
    contract: Type.Optional(Type.Boolean({ description: 'Its tests show no working module.' })),
    tests: Type.Integer({
      minimum: 1,
      description: 'How many test functions share the points; checked against the suite.',
    }),
  }),
)

const quality = define(
  definitions,
  'quality',
  closed({
    id: id('Q'),
    title,
    check: choice(['lint', 'complexity', 'loops'], { description: 'Measured from the source.' }),
    competency,
    points,
  }),
)

const structure = define(
  definitions,
  'structure',
  closed({
    id: id('S'),
    title,
    check: constant('structure', { description: 'Measured from the form of the write-up.' }),
    competency,
    points,
    looks_at: Type.Array(choice(STRUCTURE_CHECKS), {
      minItems: 1,
      uniqueItems: true,
      description: 'What is looked at; each part passes or fails, and all share the points.',
    }),
  }),
)

const reproduced = define(definitions, 'reproduced', reproducedForm)
const found = define(definitions, 'found', foundForm)

/** One of `must` and `item`, unless it is a plain text. */
const checklistItem = closed(
  {
    must: Type.Optional(
      Type.String({ minLength: 3, description: 'An item that levels 3 and 4 need.' }),
    ),
    item: Type.Optional(sentence),
    look_for: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        minItems: 1,
        description:
          'Words that show a reviewer where to read first, found at the start of a word in any case. They earn nothing.',
      }),
    ),
  },
  { minProperties: 1, oneOf: [{ required: ['must'] }, { required: ['item'] }] },
)

const reviewed = define(
  definitions,
  'reviewed',
  closed({
    id: id('W'),
    title,
    competency,
    points,
    section: Type.String({
      minLength: 1,
      description: 'The heading of the write-up section that is read.',
    }),
    checklist: Type.Array(Type.Union([sentence, checklistItem]), { minItems: 1 }),
    levels: closed(
      { 1: sentence, 2: sentence, 3: sentence, 4: sentence },
      { description: 'The mark of each level.' },
    ),
  }),
)

/** A question with what tells a good answer from a great one. */
const anchored = {
  ask: Type.String({ minLength: 3, description: 'What the interviewer says.' }),
  good: Type.String({ minLength: 3, description: 'What makes an answer good.' }),
  great: Type.String({ minLength: 3, description: 'What makes an answer great.' }),
}

const talk = closed(
  {
    ...anchored,
    constraint: closed(anchored, {
      description:
        'Something new that changes the task: how would the candidate’s own work change?',
    }),
  },
  {
    description:
      'For interviews: the question of the exercise, and one new constraint. It decides no score.',
  },
)

const rubric = closed(
  {
    schema_version: constant(1, { description: 'The version of this format.' }),
    id: Type.String({
      pattern: '^[a-z][a-z0-9-]{1,63}$',
      description: "The exercise's id: the name of its template and grader folders.",
    }),
    version: Type.String({
      pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
      description:
        'Raise it whenever points, tests or anchors change; scores of different major versions are not pooled.',
    }),
    title: Type.String({
      minLength: 3,
      maxLength: 100,
      description: 'What the exercise is called on a scorecard.',
    }),
    seed_question: Type.Integer({
      minimum: 0,
      description: 'The interview question it came from; 0 for none.',
    }),
    kind: choice(['code', 'both', 'write-up', 'review'], {
      description: 'Code, code with a write-up, a write-up alone, or tests of a module with flaws.',
    }),
    time_box_h: Type.Number({
      exclusiveMinimum: 0,
      maximum: 8,
      description: 'Hours a candidate should spend.',
    }),
    module: Type.Optional(
      Type.String({
        pattern: '^[a-z_][a-z0-9_]*\\.py$',
        description: 'The one Python file that is graded, or reviewed; none for a write-up.',
      }),
    ),
    competencies: closed(forCompetencies(Type.Optional(Type.Number({ minimum: 0 }))), {
      description: 'Points per competency; checked against the criteria.',
    }),
    loop_budget: Type.Optional(
      closed(
        {
          depth: Type.Integer({ minimum: 0, description: 'Deepest nesting inside one function.' }),
          count: Type.Integer({ minimum: 0, description: 'Loops in the whole module.' }),
        },
        {
          description: 'Loops (for, while, comprehension generators) a good solution needs.',
        },
      ),
    ),
    forbidden_calls: Type.Optional(
      Type.Array(Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_]*$' }), {
        uniqueItems: true,
        description: 'Names that must not be called, such as a routine that solves the task.',
      }),
    ),
    packages: Type.Optional(
      Type.Array(choice(PACK_NAMES), {
        uniqueItems: true,
        description:
          'What the module may import beside NumPy and the standard library, in locked versions.',
      }),
    ),
    extra_files: Type.Optional(
      Type.Array(Type.String({ pattern: '^[a-z0-9_-]+/\\*\\.[a-z0-9]+$' }), {
        description: 'Files that a candidate may add, one folder deep: figures/*.png.',
      }),
    ),
    writeup: Type.Optional(writeUp),
    evidence: Type.Optional(evidenceFile),
    suite: Type.Optional(suite),
    talk: Type.Optional(talk),
    criteria: Type.Array(Type.Union([tests, quality, structure, reproduced, found, reviewed]), {
      minItems: 1,
      description: 'Everything that gets points; the points sum to 100.',
    }),
  },
  {
    $id: ID,
    title: 'takehome rubric',
    description:
      'How one exercise is reviewed: criteria with points, the competency each belongs to, and for reviewed criteria a checklist and four anchored levels.',
    definitions,
  },
)

export const SOURCE = {
  published: rubric,
  checks: {
    isRubric: rubric,
    // Parts and forms have checks of their own, so that a mistake in one hides none in another.
    isCriteria: under(ID, rubric, 'criteria'),
    isCompetencies: under(ID, rubric, 'competencies'),
    isWriteUp: under(ID, rubric, 'writeup'),
    isEvidenceFile: under(ID, rubric, 'evidence'),
    isSuite: under(ID, rubric, 'suite'),
    isTests: outside(ID, tests),
    isQuality: outside(ID, quality),
    isStructure: outside(ID, structure),
    isReproduced: outside(ID, reproduced),
    isFound: outside(ID, found),
    isReviewed: outside(ID, reviewed),
  },
  errors: { allErrors: true, verbose: true },
} as const satisfies Source
