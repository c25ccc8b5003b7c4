import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coinShare } from '../../src/rubric/coin-share.ts'
import { parseRubric } from '../../src/rubric/parse-rubric.ts'
import { runsSomething } from '../../src/rubric/rubric.ts'
import { canonicalText } from '../../src/rubric/rubric-digest.ts'

const YAML = `schema_version: 1
id: review-of-splits
version: 1.0.0
title: Review of splits
seed_question: 0
kind: review
time_box_h: 1
module: splits.py
competencies:
  ml-fundamentals: 70
  practical-coding: 30
suite:
  functions: [split_rows, fit_scaler]
  correct: 5
writeup:
  file: REVIEW.md
  sections:
    - { heading: Findings, min_words: 20, max_words: 250 }
criteria:
  - { id: F1, title: Leaks, check: found, competency: ml-fundamentals, points: 40, flaws: 4 }
  - { id: F2, title: Limits, check: found, competency: ml-fundamentals, points: 30, flaws: 3 }
  - id: W1
    title: Findings
    competency: practical-coding
    points: 30
    section: Findings
    checklist: [must: Names the line]
    levels: { 1: none of it, 2: half of it, 3: most of it, 4: all of it }
`

function parsed(text: string) {
  return parseRubric(text, 'rubric.yml')
}

/** What is wrong with the rubric once these texts are replaced. */
function issuesOf(...edits: readonly (readonly [string, string])[]) {
  const text = edits.reduce((now, [from, to]) => {
    expect(now).toContain(from)
    return now.replace(from, to)
  }, YAML)
  const result = parsed(text)
  return result.ok ? [] : result.error.map(({ message }) => message)
}

describe('a rubric of kind review', () => {
  test('names the module under review, and no module of the candidate', () => {
    const rubric = parsed(YAML)
    if (!rubric.ok) throw new Error(JSON.stringify(rubric.error))
    expect(rubric.value.module).toBeNull()
    expect(rubric.value.suite).toEqual({
      module: 'splits.py',
      functions: ['split_rows', 'fit_scaler'],
      correct: 5,
    })
    expect(rubric.value.criteria[0]).toMatchObject({ check: 'found', flaws: 4 })
    expect(runsSomething(rubric.value)).toBe(true)
    expect(canonicalText(rubric.value)).toContain('split_rows')
  })

  test.for([
    ['without a module', [['module: splits.py\n', '']], 'is review, but there is no module'],
    [
      'without a suite',
      [['suite:\n  functions: [split_rows, fit_scaler]\n  correct: 5\n', '']],
      'is review, but there is no suite',
    ],
    [
      'with a loop budget',
      [['module:', 'loop_budget: { depth: 1, count: 1 }\nmodule:']],
      'is review, but there is a loop_budget',
    ],
    [
      'with hidden tests',
      [
        [
          'check: found, competency: ml-fundamentals, points: 30, flaws: 3',
          'check: tests, competency: ml-fundamentals, points: 30, tests: 3',
        ],
        ['id: F2', 'id: T1'],
      ],
      "T1 measures a candidate's module, and a review has none",
    ],
    [
      'with the complexity of a module',
      [
        [
          'check: found, competency: ml-fundamentals, points: 30, flaws: 3',
          'check: complexity, competency: ml-fundamentals, points: 30',
        ],
        ['id: F2', 'id: Q1'],
      ],
      "Q1 measures a candidate's module, and a review has none",
    ],
    [
      'with kinds so small that guessing pays',
      [
        ['flaws: 4', 'flaws: 1'],
        ['flaws: 3', 'flaws: 1'],
      ],
      'tests that guess would earn 13 % of the points for flaws, and at most 10 % is fair',
    ],
  ] as const)('is refused %s', ([, edits, message]) => {
    expect(issuesOf(...edits)).toContain(message)
  })

  test('may give points for the code of the tests', () => {
    const lint =
      '  - { id: Q1, title: Lint, check: lint, competency: practical-coding, points: 3 }\n'
    expect(
      issuesOf(['  - id: W1', `${lint}  - id: W1`], ['    points: 30', '    points: 27']),
    ).toEqual([])
  })

  test('lists all of its problems at once', () => {
    const issues = issuesOf(
      ['correct: 5', 'correct: 2'],
      ['flaws: 4', 'flaws: 0'],
      ['kind: review', 'kind: code'],
    )
    expect(issues.length).toBeGreaterThanOrEqual(4)
  })
})

test('other kinds refuse a suite and what tests find', () => {
  const shipped = readFileSync('rubrics/regularization.yml', 'utf8')
  const text = shipped.replace(
    'criteria:\n',
    `suite: { functions: [fit], correct: 4 }
criteria:
  - { id: F1, title: Leaks, check: found, competency: ml-fundamentals, points: 12, flaws: 4 }
`,
  )
  const result = parsed(text)
  const messages = result.ok ? [] : result.error.map(({ message }) => message)
  expect(messages).toContain('is both, but there is a suite')
  expect(messages).toContain('F1 measures what tests find, and only a review asks for tests')
})

test.for([
  [4, 4],
  [5, 4],
  [5, 3],
  [5, 5],
  [6, 6],
] as const)(
  'a coin earns less than a tenth with %i correct modules and kinds of %i',
  ([correct, flaws]) => {
    expect(coinShare(correct, [{ points: 1, flaws }])).toBeLessThan(0.1)
  },
)
