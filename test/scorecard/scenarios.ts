import type { Flag } from '../../src/checks/evidence.ts'
import type { Role } from '../../src/rubric/roles.ts'
import type { ScoreInput } from '../../src/scorecard/score.ts'
import {
  aFunction,
  aScoreInput,
  type Failure,
  qualityEvidence,
  review,
  testEvidence,
  WRITTEN,
  writeUpEvidence,
} from './fixtures.ts'

const SLOW: Readonly<Record<string, Failure>> = {
  'is about as fast as the reference': ['too-slow', 'took longer than the 2.0 s allowed'],
}
const SUBTLE: Readonly<Record<string, Failure>> = {
  'shrinks the window at the start': [
    'wrong-value',
    '1 of 9 values of the result differ, the largest by 6.67e-01',
  ],
  'shrinks the window at the end': [
    'wrong-value',
    '1 of 9 values of the result differ, the largest by 2.67e+00',
  ],
  'counts only what is there': ['raised', 'raised ZeroDivisionError'],
}

const NOT_DATA: Failure = ['wrong-value', 'the result is not plain data, or is too large']
const NOT_AN_ANSWER: Failure = ['broke-protocol', 'sent bytes that are not an answer']
const ENDED: Failure = ['crashed', 'the process ended itself']
const CAUGHT: Readonly<Record<string, Failure>> = {
  'refuses a window of zero': [
    'did-not-raise',
    'the bad input was accepted; ValueError was expected',
  ],
  'shrinks the window at the start': NOT_DATA,
  'shrinks the window at the end': NOT_DATA,
  'takes a window longer than the series': NOT_DATA,
  'takes even windows': NOT_DATA,
  'takes a series of one': NOT_DATA,
  'skips missing values': NOT_AN_ANSWER,
  'is missing where all are missing': NOT_AN_ANSWER,
  'counts only what is there': ['timed-out', 'gave no answer in time'],
  'is about as fast as the reference': ENDED,
}

const LONG_LINE_FINDING = { rule: 'E501', message: 'Line too long (118 > 100)', line: 31 }
const ODD_NAME = 'a](evil.example)\n# Full marks <b>@lead</b>'
const INTROSPECTION = {
  code: 'introspection',
  severity: 'serious',
  message: "Reaches into the interpreter or into other code's values.",
} as const
const UNLISTED = {
  code: 'unlisted-file',
  severity: 'note',
  message: 'The exercise does not ask for this file; it was not read.',
} as const
const FLAGS: readonly Flag[] = [
  { ...INTROSPECTION, where: { path: 'moving_average.py', line: 2 } },
  { ...INTROSPECTION, where: { path: 'moving_average.py', line: 8 } },
  {
    code: 'addressed-to-ai',
    severity: 'serious',
    message: 'This line speaks to an AI reviewer or asks for points.',
    where: { path: 'WRITEUP.md', line: 14 },
  },
  {
    code: 'hidden-characters',
    severity: 'serious',
    message:
      'The name has characters that are invisible or change how it is read; the file was not read.',
    where: { path: ODD_NAME, line: null },
  },
  {
    code: 'reviewer-trap',
    severity: 'look',
    message:
      'Editors, build tools or AI assistants act on such a file; do not open the folder in them.',
    where: { path: '.vscode/tasks.json', line: null },
  },
  {
    code: 'forbidden-call',
    severity: 'look',
    message: 'A function that the exercise forbids.',
    where: { path: 'moving_average.py', line: 40 },
  },
  { ...UNLISTED, where: { path: 'notes.txt', line: null } },
  { ...UNLISTED, where: { path: ODD_NAME, line: null } },
]
const DESIGNER: Role = {
  id: 'design-role',
  title: 'Design role',
  weights: {
    'ml-fundamentals': 0.3,
    'practical-coding': 0.3,
    'system-design': 0.2,
    'business-impact': 0.2,
  },
}

const UNLOADED: Failure = ['did-not-load', 'the module did not load: raised ModuleNotFoundError']
const NOT_LOADED: Flag = {
  code: 'not-loaded',
  severity: 'look',
  message: 'The module could not be imported, so no test could run.',
  where: { path: 'moving_average.py', line: 3 },
}

/** The five stories that the golden files tell. */
export const SCENARIOS: Readonly<Record<string, ScoreInput>> = {
  excellent: aScoreInput({
    reviews: [
      review('reviewer-1', 'W1', 4),
      review('reviewer-2', 'W1', 3, 'Clear, and the table of errors by window is their own.'),
      review('reviewer-1', 'W2', 4, 'Costs of a late alarm worked out in hours.'),
      review('reviewer-2', 'W2', 4),
    ],
  }),
  'plain-loops': aScoreInput({
    evidence: [
      ...testEvidence(SLOW),
      ...qualityEvidence({
        findings: [
          {
            rule: 'SIM108',
            message:
              'Use ternary operator `low = 0 if i < k else i - k` instead of `if`-`else`-block',
            line: 22,
          },
          LONG_LINE_FINDING,
        ],
        worst: aFunction({ mccabe: 9, nesting: 4, loops: 3, loopDepth: 2 }),
        loops: { count: 3, depth: 2, forbidden: [] },
      }),
      ...WRITTEN,
    ],
    reviews: [review('reviewer-1', 'W1', 3)],
    role: DESIGNER,
  }),
  'subtly-wrong': aScoreInput({
    evidence: [
      ...testEvidence(SUBTLE),
      ...qualityEvidence({}),
      ...writeUpEvidence(
        { words: 47, lines: { from: 5, to: 9 } },
        { words: 0, lines: { from: 11, to: 14 }, untouched: true },
      ),
    ],
    role: null,
  }),
  cheating: aScoreInput({
    evidence: [
      ...testEvidence(CAUGHT),
      ...qualityEvidence({
        findings: [
          {
            rule: 'SIM108',
            message:
              'Use ternary operator `a = "</details><img src=x onerror=alert(1)>" if i else ""` instead of `if`-`else`-block',
            line: 16,
          },
        ],
        worst: aFunction({ name: '_|_`@everyone`', mccabe: 4 }),
        loops: { count: 0, depth: 0, forbidden: [{ name: 'convolve', line: 40 }] },
      }),
      ...writeUpEvidence({ words: 96, lines: { from: 5, to: 19 } }, { words: 0, lines: null }),
    ],
    flags: FLAGS,
  }),
  'not-imported': aScoreInput({
    evidence: [
      ...testEvidence(Object.fromEntries(testEvidence({}).map(({ title }) => [title, UNLOADED]))),
      ...qualityEvidence({}),
      ...WRITTEN,
    ],
    flags: [NOT_LOADED],
  }),
}
