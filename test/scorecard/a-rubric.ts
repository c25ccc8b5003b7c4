import type { Role } from '../../src/rubric/roles.ts'
import type {
  Criterion,
  ReviewedCriterion,
  Rubric,
  TestsCriterion,
} from '../../src/rubric/rubric.ts'

function tests(
  id: string,
  title: string,
  rest: Pick<TestsCriterion, 'competency' | 'points' | 'tests' | 'critical'>,
): Criterion {
  return { id, title, kind: 'measured', check: 'tests', ...rest }
}

function reviewed(
  id: string,
  title: string,
  rest: Pick<ReviewedCriterion, 'competency' | 'points' | 'checklist'>,
): Criterion {
  return {
    id,
    title,
    kind: 'reviewed',
    section: title,
    levels: {
      1: 'Missing or wrong.',
      2: 'Partly right or generic: it would fit any smoother.',
      3: 'Every must item is ticked and correct, and is about the code that was handed in.',
      4: 'All of level 3, with numbers that the candidate measured.',
    },
    ...rest,
  }
}

export const RUBRIC: Rubric = {
  id: 'moving-average',
  version: '1.2.0',
  title: 'Moving average',
  module: 'moving_average.py',
  loopBudget: { depth: 1, count: 2 },
  forbiddenCalls: ['convolve'],
  extraFiles: ['figures/*.png'],
  criteria: [
    tests('T1', 'Averages inside the series', {
      competency: 'practical-coding',
      points: 20,
      tests: 4,
      critical: true,
    }),
    tests('T2', 'Windows at the edges', {
      competency: 'ml-fundamentals',
      points: 25,
      tests: 5,
      critical: true,
    }),
    tests('T3', 'Missing values', {
      competency: 'ml-fundamentals',
      points: 10,
      tests: 3,
      critical: false,
    }),
    tests('T4', 'Speed on a million values', {
      competency: 'practical-coding',
      points: 5,
      tests: 1,
      critical: false,
    }),
    {
      id: 'Q1',
      title: 'Lint',
      kind: 'measured',
      check: 'lint',
      competency: 'practical-coding',
      points: 4,
    },
    {
      id: 'Q2',
      title: 'Complexity',
      kind: 'measured',
      check: 'complexity',
      competency: 'practical-coding',
      points: 3,
    },
    {
      id: 'Q3',
      title: 'Loops',
      kind: 'measured',
      check: 'loops',
      competency: 'practical-coding',
      points: 3,
    },
    reviewed('W1', 'Choice of window', {
      competency: 'ml-fundamentals',
      points: 15,
      checklist: [
        { text: 'Says what a longer window does to bias and to variance', must: true, lookFor: [] },
        { text: 'Uses numbers of their own', must: false, lookFor: ['measured', 'table'] },
      ],
    }),
    reviewed('W2', 'Use in the business', {
      competency: 'business-impact',
      points: 15,
      checklist: [
        { text: 'Names who acts on the smoothed series', must: true, lookFor: ['team'] },
        { text: 'Says what a late signal costs', must: true, lookFor: [] },
        { text: 'Proposes how to watch it after launch', must: false, lookFor: [] },
      ],
    }),
  ],
  writeUp: {
    file: 'WRITEUP.md',
    sections: [
      { heading: 'Choice of window', minWords: 80, maxWords: 250, subheadings: [] },
      { heading: 'Use in the business', minWords: 80, maxWords: 250, subheadings: [] },
    ],
    minWords: null,
    maxWords: null,
    table: null,
  },
}

export const ROLE: Role = {
  id: 'example-role',
  title: 'Example role',
  weights: {
    'ml-fundamentals': 0.4,
    'practical-coding': 0.4,
    'system-design': 0,
    'business-impact': 0.2,
  },
}
