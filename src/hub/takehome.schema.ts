import Type from 'typebox'
import { byName, choice, closed, EXERCISE_ID, nullable, type Source } from '../input/schema.ts'
import { AI_POLICIES } from '../rubric/ai-policy.ts'
import { FEEDBACK } from './feedback.ts'
import { retain } from './retain.schema.ts'
import { VARIANTS } from './variants.ts'
import { webhook } from './webhook.schema.ts'

const LOGIN = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})'
// People's accounts: Enterprise Managed Users have an underscore, old ones end in or double the hyphen.
const PERSON = '[A-Za-z0-9_-]{1,39}'

const settings = nullable(
  closed({
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
            'Who is away from which day to which, both included, in your time zone. They are not asked then.',
        },
      ),
    ),
  },
  {
    description:
      'Who is asked to review, evenly, once the deadline has passed. GitHub tells them by a review request and one comment, and reminds them once.',
  },
)

const reviews = closed(
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
          'How many people judge each write-up, blind to each other. Where two are two levels apart, one more is asked.',
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
        "The organisation in which candidates' repositories are created. One of its own is safest: whoever is invited sees nothing else there.",
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
          'How many pushes of one candidate are graded within 24 hours. The last commit before the deadline is graded whatever this says.',
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
