import Type from 'typebox'
import { byName, choice, closed, EXERCISE_ID, nullable, type Source } from '../input/schema.ts'
import { AI_POLICIES } from '../rubric/ai-policy.ts'
import { clock } from './clock.schema.ts'
import { FEEDBACK } from './feedback.ts'
import { retain } from './retain.schema.ts'
import { reviews } from './review-rules.schema.ts'
import { VARIANTS } from './variants.ts'
import { webhook } from './webhook.schema.ts'

const LOGIN = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})'
const settings = nullable(
  closed({
    ...clock,
    role: Type.Optional(
      Type.String({
        pattern: EXERCISE_ID,
        description:
          'Whose competency weights count: ml-engineer, mlops, research, or one of your own roles.yml.',
      }),
    ),
    ai: Type.Optional(
      choice(AI_POLICIES, {
        description:
          'What candidates are told about AI assistants: forbidden, allowed or expected. Without it they read what the exercise says.',
      }),
    ),
  }),
)

const takehome = closed(
  {
    hub: Type.String({
      pattern: `^${LOGIN}/[A-Za-z0-9._-]{1,100}$`,
      description:
        'This repository, as owner/name. It holds hidden tests, the ledger and the reviews: keep it private.',
    }),
    organisation: Type.String({
      pattern: `^${LOGIN}$`,
      description:
        "The organisation in which candidates' repositories are created. A separate one is safest: candidates see nothing else there.",
    }),
    exercises: byName(EXERCISE_ID, settings, {
      minProperties: 1,
      description:
        'The exercises you give out, by id; each may name the role whose competency weights count.',
    }),
    loops: Type.Optional(
      byName(
        EXERCISE_ID,
        Type.Array(Type.String({ pattern: EXERCISE_ID }), { minItems: 1, uniqueItems: true }),
        {
          description:
            'The exercises that everybody who applies for a role does, by role. Together they need points for each competency that the role weighs; otherwise nobody gets an overall score.',
        },
      ),
    ),
    pack: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]*$',
        default: 'exercises',
        description:
          'A folder of this repository with templates/, rubrics/ and graders/ of your own; exercises that are not there come with takehome.',
      }),
    ),
    days: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 90,
        default: 7,
        description: 'Days from the invitation to the deadline.',
      }),
    ),
    deadline_time: Type.Optional(
      Type.String({
        pattern: '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$',
        default: '18:00',
        description:
          'The time of that day, as "18:00", in the time zone below. Quote it: YAML reads 18:00 as a number.',
      }),
    ),
    ...clock,
    remind: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 336,
        default: 24,
        description:
          'Candidates who have pushed nothing are reminded once, this many hours before the end. With 0, nobody is reminded.',
      }),
    ),
    time_zone: Type.Optional(
      Type.String({
        default: 'UTC',
        description:
          'The time zone in which deadlines are given and shown, such as Europe/Zurich; UTC is always shown beside it.',
      }),
    ),
    feedback: Type.Optional(
      choice(FEEDBACK, {
        default: 'bands',
        description:
          'What a candidate sees of the hidden tests: none, bands (one word) or criteria (met or not met).',
      }),
    ),
    variants: Type.Optional(
      choice(VARIANTS, {
        default: 'none',
        description:
          'Whether exercises differ from what comes with takehome: none, team (one variant for all your candidates) or candidate (one for each). They are drawn from TAKEHOME_KEY.',
      }),
    ),
    graded_pushes_per_day: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100,
        default: 10,
        description:
          'How many pushes of one candidate are graded within 24 hours. The last commit before the deadline is always graded.',
      }),
    ),
    rulesets: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'Freeze the starter branch with a ruleset. Private repositories have rulesets on GitHub Team and Enterprise only; without one the recorded commit counts.',
      }),
    ),
    contact: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 300,
        description:
          'Whom candidates ask, as a name and a mail address. They read it in the description of their pull request. doctor asks for it.',
      }),
    ),
    privacy: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1000,
        description:
          "Who sees a candidate's work, what it is used for, and where your privacy notice is. Candidates read it. doctor asks for it.",
      }),
    ),
    retention: Type.Optional(
      nullable(
        Type.Integer({
          minimum: 1,
          maximum: 3650,
          description:
            'Days from the deadline until you erase everything about a candidate. Candidates read it, and report lists who is due. doctor asks for it.',
        }),
      ),
    ),
    retain: Type.Optional(retain),
    webhook: Type.Optional(webhook),
    reviews: Type.Optional(reviews),
  },
  { title: 'takehome.yml', description: 'How a hiring team runs its take-homes.' },
)

export const SOURCE = {
  published: takehome,
  // Hubs that were set up with an earlier version name the file there.
  publishedAs: '../assignment/takehome.schema.json',
  checks: { isHubYaml: takehome },
  errors: { allErrors: true, verbose: true },
} as const satisfies Source
