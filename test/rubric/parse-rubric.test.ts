import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { parseRubric } from '../../src/rubric/parse-rubric.ts'
import { canonicalText } from '../../src/rubric/rubric-digest.ts'

const YAML = `schema_version: 1
id: moving-average
version: 1.0.0
title: Moving average
seed_question: 0
kind: both
time_box_h: 1
module: moving_average.py
competencies:
  ml-fundamentals: 30
  practical-coding: 70
loop_budget: { depth: 1, count: 2 }
writeup:
  file: WRITEUP.md
  sections:
    - heading: Plan
      min_words: 80
      max_words: 250
criteria:
  - id: T1
    title: Averages
    check: tests
    competency: practical-coding
    points: 60.5
    critical: true
    tests: 4
  - id: Q1
    title: Lint
    check: lint
    competency: practical-coding
    points: 9.5
  - id: W1
    title: Plan
    competency: ml-fundamentals
    points: 30
    section: Plan
    checklist:
      - must: Names the steps
      - Reads well
    levels: { 1: none of it, 2: half of it, 3: most of it, 4: all of it }
`

function issuesOf(text: string) {
  const result = parseRubric(text, 'rubric.yml')
  return result.ok ? [] : result.error
}

/** The rubric with some of its text replaced. */
function changed(...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }, YAML)
}

describe('a sound rubric', () => {
  test('becomes a value in our own words', () => {
    const result = parseRubric(YAML, 'rubric.yml')
    expect(result).toMatchObject({
      ok: true,
      value: {
        loopBudget: { depth: 1, count: 2 },
        forbiddenCalls: [],
        writeUp: {
          file: 'WRITEUP.md',
          sections: [{ heading: 'Plan', minWords: 80, maxWords: 250 }],
        },
        criteria: [
          { kind: 'measured', check: 'tests', critical: true, tests: 4 },
          { kind: 'measured', check: 'lint' },
          {
            kind: 'reviewed',
            checklist: [
              { text: 'Names the steps', must: true },
              { text: 'Reads well', must: false },
            ],
            levels: { 4: 'all of it' },
          },
        ],
      },
    })
  })

  test.each(['linear-regression', 'classification-metrics'])('%s has no issue', (id) => {
    const file = new URL(`../../rubrics/${id}.yml`, import.meta.url)
    expect(issuesOf(readFileSync(file, 'utf8'))).toEqual([])
  })

  test('has one canonical text, whatever the order of its keys', () => {
    const text = (yaml: string) => {
      const result = parseRubric(yaml, 'rubric.yml')
      return result.ok ? canonicalText(result.value) : null
    }
    const reordered = changed(
      ['id: moving-average\nversion: 1.0.0', 'version: 1.0.0\nid: moving-average'],
      ['    title: Lint\n    check: lint', '    check: lint # pinned\n    title: Lint'],
    )
    expect(text(reordered)).toBe(text(YAML))
    expect(text(changed(['title: Lint', 'title: Linter']))).not.toBe(text(YAML))
    expect(text(YAML)).toMatch(/^\{"criteria":\[\{"check":"tests","competency"/)
  })
})

describe('every issue says where it is', () => {
  test.each([
    ['broken YAML', 'points: 9.5', 'points: [9.5', 32, '', 'indentation'],
    ['a key given twice', 'version: 1.0.0', 'id: other', 3, '', 'duplicated'],
    [
      'a package that no sandbox has',
      'time_box_h: 1',
      'time_box_h: 1\npackages: [pandas, torch]',
      8,
      'packages[1]',
      'must be one of scikit-learn, scipy, pandas',
    ],
    ['an unknown key', 'time_box_h: 1', 'time_box_h: 1\nauthor: me', 8, 'author', 'an unknown key'],
    ['a wrong type', 'version: 1.0.0', 'version: 1', 3, 'version', 'must be a text'],
    [
      'an unknown competency',
      'competency: ml-fundamentals',
      'competency: ml',
      34,
      'criteria[2].competency',
      'must be one of',
    ],
    [
      'an unknown check',
      'check: lint',
      'check: lynt',
      29,
      'criteria[1].check',
      'lint, complexity, loops',
    ],
    ['a level that is missing', ', 4: all of it', '', 40, 'criteria[2].levels[4]', 'missing'],
    [
      'an unknown form of item',
      '- must: Names',
      '- moost: Names',
      38,
      'criteria[2].checklist[0].must',
      'missing',
    ],
    [
      'an item that is no text',
      '- Reads well',
      '- [a]',
      39,
      'criteria[2].checklist[1]',
      'none of the allowed forms',
    ],
    [
      'an item that is too short',
      '- Reads well',
      '- a',
      39,
      'criteria[2].checklist[1]',
      '3 characters',
    ],
    ['a criterion of no kind', 'id: W1', 'id: X1', 32, 'criteria[2]', 'none of the allowed forms'],
    [
      'points that sum to less',
      'points: 30',
      'points: 29.5',
      19,
      'criteria',
      'sum to 99.5, not 100',
    ],
    [
      'a competency that disagrees',
      'ml-fundamentals: 30',
      'ml-fundamentals: 31',
      10,
      'competencies.ml-fundamentals',
      'says 31, but its criteria sum to 30',
    ],
    ['an id given twice', 'id: Q1', 'id: T1', 27, 'criteria[1].id', 'taken by criteria[0]'],
    [
      'a section that is not there',
      'section: Plan',
      'section: Plans',
      36,
      'criteria[2].section',
      '"Plans"',
    ],
    [
      'too few words at most',
      'max_words: 250',
      'max_words: 70',
      16,
      'writeup.sections[0]',
      'more than max_words',
    ],
    [
      'a write-up that is not expected',
      'kind: both',
      'kind: code',
      6,
      'kind',
      'there is a writeup',
    ],
  ])('%s', (_name, from, to, line, path, message) => {
    expect(issuesOf(changed([from, to]))).toContainEqual({
      file: 'rubric.yml',
      line,
      path,
      message: expect.stringContaining(message),
      hint: expect.stringMatching(/\w/),
    })
  })
})

test('problems of shape and of meaning are listed together', () => {
  const issues = issuesOf(
    changed(
      ['version: 1.0.0', 'version: 1'],
      ['section: Plan', 'section: Plam'],
      ['points: 9.5', 'points: 8.5'],
    ),
  )
  expect(issues.map(({ path }) => path).sort()).toEqual([
    'competencies.practical-coding',
    'criteria',
    'criteria[2].section',
    'version',
    'writeup.sections[0]',
  ])
})

test('a criterion is held against the form it means, not against all three', () => {
  expect(issuesOf(changed(['check: lint', 'check: lynt']))).toHaveLength(1)
})

test('a rubric without hidden tests is refused', () => {
  const quality =
    'id: Q2\n    title: Averages\n    check: loops\n    competency: practical-coding\n    points: 60.5\n'
  const text = YAML.replace(/id: T1[\s\S]*tests: 4\n/, quality)
  expect(issuesOf(text).map(({ message }) => message)).toEqual([
    'no criterion is measured by hidden tests',
  ])
})

test('whatever is broken, a rubric is either accepted or told why not', () => {
  const broken = fc
    .tuple(fc.nat(YAML.length), fc.nat(12), fc.string({ maxLength: 6 }))
    .map(([at, cut, put]) => YAML.slice(0, at) + put + YAML.slice(at + cut))
  fc.assert(
    fc.property(fc.oneof(broken, fc.string(), fc.json()), (text) => {
      const result = parseRubric(text, 'rubric.yml')
      return result.ok ? typeof load(text) === 'object' : result.error.length > 0
    }),
    { numRuns: 500 },
  )
})
