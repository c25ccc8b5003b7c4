import { ours, type Phrasing, strong, words } from '../scorecard/phrasing.ts'
import { type Block, heading, paragraph, table } from '../scorecard/safe-markdown.ts'

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

const CODE_SCALES: readonly TalkScale[] = [
  {
    title: 'Knows the code',
    anchors: [
      'Reads the lines as if for the first time. Most of the five answers are guesses.',
      'Follows the lines when asked to. Finds what breaks in one or two of five.',
      'Finds what breaks in at least three of five, mostly without help, and says for which input.',
      'Finds at least four of five, says what stays as it is, and how a test would catch it.',
    ],
  },
  {
    title: 'Answers for the work',
    anchors: [
      'Defends what is wrong, or cannot say where a number came from.',
      'Sees a weakness once it is shown. Numbers are repeated, not explained.',
      'Explains where numbers come from, and names a weakness before it is shown.',
      'Level 3, and says what they would measure or change first, and why not the rest.',
    ],
  },
  NEW_GROUND,
]

const STORY_SCALES: readonly TalkScale[] = [
  {
    title: 'Was there',
    anchors: [
      'Details do not come, or change when they are asked for again.',
      'Some details come. People, days or numbers stay vague.',
      'People, days and numbers come without effort and fit the write-up.',
      'Level 3, and adds what the write-up left out, among it something that speaks against them.',
    ],
  },
  {
    title: 'Knows their own part',
    anchors: [
      'It stays open who did what, or others are to blame.',
      'The own part is clear when asked for. Decisions of others cannot be explained.',
      'Own decisions come with the options there were. Others get their part.',
      'Level 3, and says what they would decide otherwise today, and what that would have cost.',
    ],
  },
  NEW_GROUND,
]

export function scalesOf(hasCode: boolean): readonly TalkScale[] {
  return hasCode ? CODE_SCALES : STORY_SCALES
}

/** A form to fill in by hand, before interviewers talk with each other. */
export function levelBlocks(scales: readonly TalkScale[]): readonly Block[] {
  return [
    heading(2, words`Your levels`),
    paragraph(
      words`Tick one level in each row before you talk with anybody about it. These levels belong to the talk. They add nothing to the points of the take-home, and take nothing from them.`,
    ),
    ...scales.flatMap(({ title, anchors }) => [
      heading(3, ours(title)),
      table(
        [words`Level`, words`What you heard`],
        anchors.map((text, index) => row(index + 1, text)),
      ),
    ]),
    paragraph(words`One sentence that you heard, for each level that you gave:`),
    paragraph(words`Interviewer, day:`),
  ]
}

function row(level: number, text: string): readonly Phrasing[] {
  return [words`☐ ${strong(words`${level}`)}`, ours(text)]
}
