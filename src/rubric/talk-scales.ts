import type { ReviewedCriterion, Rubric } from './rubric.ts'

/** One thing that a talk shows, with what each level looks like. */
export interface TalkScale {
  readonly title: string
  /** Levels 1 to 4, in this order. */
  readonly anchors: readonly [string, string, string, string]
}

const NEW_GROUND: TalkScale = {
  title: 'Thinks on new ground',
  anchors: [
    'Starts to build at once, or does not know where to begin.',
    'Finds a change that would help, and misses what else it touches.',
    'Asks what is needed, names the parts that change and those that stay, and one price.',
    'Level 3, and compares two ways by their price, says how to tell which one is right, and what would prove it wrong.',
  ],
}

const ANSWERS: TalkScale = {
  title: 'Answers for the work',
  anchors: [
    'Defends what is wrong, or cannot say where a number came from.',
    'Sees a weakness once it is shown. Numbers are repeated, not explained.',
    'Explains where numbers come from, and names a weakness before it is shown.',
    'Level 3, and says what they would measure or change first, and why not the rest.',
  ],
}

const CODE_SCALES: readonly TalkScale[] = [
  {
    title: 'Knows the code',
    anchors: [
      'Reads the lines as if for the first time. Most answers are guesses.',
      'Follows the lines when asked to. Finds what breaks in fewer than half of the changes.',
      'Finds what breaks in at least half of the changes, mostly without help, and says for which input.',
      'Finds it in nearly all, says what stays as it is, and how a test would catch it.',
    ],
  },
  ANSWERS,
  NEW_GROUND,
]

const REVIEW_SCALES: readonly TalkScale[] = [
  {
    title: 'Knows the tests',
    anchors: [
      'Reads the tests as if for the first time, or repeats what they call.',
      'Says what a test is for when asked to. Sees what it misses once it is shown.',
      'Says for most tests which flaw they find, why the expected value is right, and what they leave open.',
      'Level 3, and makes a test stronger with another input, without failing on what the documentation allows.',
    ],
  },
  ANSWERS,
  NEW_GROUND,
]

const STORY_SCALES: readonly TalkScale[] = [
  {
    title: 'Was there',
    anchors: [
      'Details do not come, or change when they are asked for again.',
      'Some details come. People, days or numbers stay vague.',
      'People, days and numbers come without effort and fit the write-up.',
      'Level 3, and adds what the write-up left out, including something that speaks against them.',
    ],
  },
  {
    title: 'Knows their own part',
    anchors: [
      'It stays open who did what, or others are to blame.',
      'Their own part is clear once you ask. They cannot explain decisions of others.',
      'They explain their own decisions with the options that there were, and say what others did.',
      'Level 3, and says what they would decide differently today, and what that would have cost.',
    ],
  },
  NEW_GROUND,
]

/** What a rubric says of the kind of work. */
type Work = Pick<Rubric, 'module' | 'suite'>

export function scalesOf({ module, suite }: Work): readonly TalkScale[] {
  if (suite !== undefined) return REVIEW_SCALES
  return module === null ? STORY_SCALES : CODE_SCALES
}

/** The scales as criteria that people give levels to, K1 and on. They have no points: a talk adds none. */
export function talkCriteria(work: Work): readonly ReviewedCriterion[] {
  return scalesOf(work).map(({ title, anchors: [one, two, three, four] }, index) => ({
    kind: 'reviewed',
    id: `K${index + 1}`,
    title,
    competency: 'practical-coding',
    points: 0,
    section: '',
    checklist: [],
    levels: { 1: one, 2: two, 3: three, 4: four },
  }))
}
