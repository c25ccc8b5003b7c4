import { expect, test } from 'vitest'
import { findingsOf } from '../../src/kit/findings.ts'
import { shippedExercise } from '../review-page/a-page.ts'

const { rubric } = await shippedExercise('review-training-pipeline')
const { rubric: SERVING } = await shippedExercise('review-serving-metrics')

const SMALLEST = 'What is the smallest input that shows this? What comes out, and what should?'
const found = (text: string, by = rubric) =>
  findingsOf(by, `# Review\n\n## Findings\n\n${text}\n`).map(({ ask, about }) => [
    ask,
    about?.line,
    about?.text,
  ])

test.each([
  [
    '### join_labels keeps the oldest label\n\nIt returns 0 for a row with a later label of 1. Mend: sort by `known_at`.',
    7,
    'join_labels keeps the oldest label: It returns 0 for a row with a later label of 1.',
  ],
  [
    '### 1. `join_labels` (line 31)\n\nOf two labels, the oldest is kept instead of the latest.',
    7,
    '1. `join_labels` (line 31): Of two labels, the oldest is kept instead of the latest.',
  ],
  [
    '**1. join_labels, line 31.** It keeps the oldest label.',
    5,
    '**1. join_labels, line 31.** It keeps the oldest label.',
  ],
  [
    '1. **join_labels (line 31).**\n   I looked at the order of labels. The oldest label is kept.',
    6,
    '**join_labels (line 31).** The oldest label is kept.',
  ],
  [
    '**join_labels, line 31**\n\nThe oldest label is kept instead of the latest.',
    7,
    '**join_labels, line 31** The oldest label is kept instead of the latest.',
  ],
  [
    '`join_labels`:\n\n- line 31\n- the oldest label is kept instead of the latest',
    8,
    '`join_labels`: the oldest label is kept instead of the latest',
  ],
  [
    '### `join_labels` keeps the oldest label\n\n```\njoin_labels(a, b, "id")\n```',
    5,
    '`join_labels` keeps the oldest label',
  ],
  [
    '### join_labels\n\nMend: sort by time. It returns 0 for a row with a later label.',
    7,
    'join_labels: It returns 0 for a row with a later label.',
  ],
])('a finding below its title is asked about, and quoted with it: %j', (text, line, said) => {
  expect(found(text)).toEqual([[SMALLEST, line, said]])
})

test('each title is asked about by its own finding', () => {
  const part = (name: string) => `### ${name}\n\nIt gives 0 instead of 1.\n\n`
  const all = found(['join_labels', 'resample', 'make_folds'].map(part).join(''))
  expect(all.map(([, line]) => line)).toEqual([7, 11, 15])
  expect(new Set(all.map(([ask]) => ask)).size).toBe(3)
})

test('a name that is a word of everyday language is one at the beginning of a title', () => {
  expect(
    found('### decide\n\nA score at the threshold gives 0 instead of 1.', SERVING),
  ).toHaveLength(1)
  expect(found('**2. drift, line 40.** It raises nothing for no rows.', SERVING)).toHaveLength(1)
  expect(found('### What I could not decide\n\nIt gives 0 instead of 1.', SERVING)).toEqual([])
})

test.each([
  '### join_labels is right\n\nIt keeps the latest label.',
  '### `join_labels` is too long\n\nIt has never been split.',
  '### I found nothing wrong in `join_labels`\n\nIt gives 0 instead of 1 in no case.',
  '### join_labels\n\nMend: sort by time.',
  '### Style\n\nIt gives 0 instead of 1.',
  '**join_labels is correct.** It keeps the latest label.',
  '`join_labels` has to be called later. As DOCS.',
])('a title that is no finding lends its name to none: %j', (text) => {
  expect(found(text)).toEqual([])
})

test('a sentence that names its function comes before one that does not', () => {
  const text =
    '### join_labels\n\nIt gives 0 instead of 1.\n\n### Others\n\n`join_labels` keeps the oldest label.'
  expect(found(text)).toEqual([[SMALLEST, 11, '`join_labels` keeps the oldest label.']])
})
