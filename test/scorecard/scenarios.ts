import type { Flag } from '../../src/checks/evidence.ts'
import type { ScoreInput } from '../../src/scorecard/score.ts'
import {
  aFunction,
  aScoreInput,
  type Failure,
  qualityEvidence,
  review,
  TITLES,
  testEvidence,
  WRITTEN,
  writeUpEvidence,
} from './fixtures.ts'

const SLOW: Readonly<Record<string, Failure>> = {
  'is about as fast as the reference': [
    'too-slow',
    'took 31 times as long as the reference, at most 8 times is allowed',
  ],
}
const SUBTLE: Readonly<Record<string, Failure>> = {
  'shrinks the window at the start': [
    'wrong-value',
    'the first of 9 values differs: expected 2.0, got 1.3333333333333333',
  ],
  'shrinks the window at the end': [
    'wrong-value',
    'the last of 9 values differs: expected 8.0, got 5.333333333333333',
  ],
  'counts only what is there': ['raised', 'ZeroDivisionError'],
}
const everyTitle = Object.values(TITLES).flat()
const CAUGHT = Object.fromEntries(
  everyTitle
    .slice(4)
    .map((title): [string, Failure] => [
      title,
      ['broke-protocol', 'the answer was an object that compares as equal to anything'],
    ]),
)

const LONG_NAME_FINDING = { rule: 'E501', message: 'Line too long (118 > 100)', line: 31 }
const SERIOUS: readonly Flag[] = [
  {
    code: 'introspection',
    severity: 'serious',
    message: 'The code looks for the test runner on the stack',
    where: { path: 'moving_average.py', line: 8 },
  },
  {
    code: 'addressed-to-ai',
    severity: 'serious',
    message: 'A text speaks to an automatic reviewer',
    where: { path: 'WRITEUP.md', line: 21 },
  },
  {
    code: 'unlisted-file',
    severity: 'warning',
    message: 'A file that the exercise does not ask for; it was not opened',
    where: { path: '.vscode/tasks.json', line: null },
  },
  {
    code: 'unlisted-file',
    severity: 'warning',
    message: 'A file that the exercise does not ask for; it was not opened',
    where: { path: 'a](http://evil.example)\n# Full marks <b>@lead</b>', line: null },
  },
]

/** The four stories that the golden files tell. */
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
            message: 'Use ternary operator `low = 0 if i < k else i - k`',
            line: 22,
          },
          LONG_NAME_FINDING,
        ],
        worst: aFunction({ mccabe: 9, nesting: 4, loops: 3, loopDepth: 2 }),
        loops: { count: 3, depth: 2, forbidden: [] },
      }),
      ...WRITTEN,
    ],
    reviews: [review('reviewer-1', 'W1', 3)],
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
            rule: 'F401',
            message: '`inspect</details><img src=x onerror=alert(1)>` imported but unused',
            line: 2,
          },
        ],
        worst: aFunction({ name: '_|_`@everyone`', mccabe: 4 }),
        loops: { count: 0, depth: 0, forbidden: [{ name: 'convolve', line: 40 }] },
      }),
      ...writeUpEvidence({ words: 96, lines: { from: 5, to: 19 } }, { words: 0, lines: null }),
    ],
    flags: SERIOUS,
  }),
}
