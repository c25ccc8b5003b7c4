import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseRubric } from '../../src/rubric/parse-rubric.ts'
import { ROOT } from '../folders.ts'

const YAML = readFileSync(join(ROOT, 'rubrics', 'cross-validation.yml'), 'utf8')

/** What is wrong with the rubric after some of its text was replaced. */
function issuesOf(from: string | RegExp, to: string): readonly string[] {
  const text = YAML.replace(from, to)
  expect(text).not.toBe(YAML)
  const read = parseRubric(text, 'rubric.yml')
  return read.ok ? [] : read.error.map(({ path, message }) => `${path}: ${message}`)
}

test('the numbers of a rubric are read, with three digits where nothing is said', () => {
  const read = parseRubric(YAML, 'rubric.yml')
  expect(read.ok && read.value.evidence).toMatchObject({
    file: 'evidence.py',
    section: 'Reporting',
    numbers: [
      { name: 'mean_score', digits: 3, tolerance: 0, min: 0, max: null },
      { name: 'std_score' },
    ],
  })
})

test.for([
  [
    'a section that is not there',
    '  section: Reporting\n  numbers',
    '  section: Data\n  numbers',
    /section: there is no write-up section "Data"/,
  ],
  [
    'the module itself',
    'file: evidence.py',
    'file: cross_validation.py',
    /file: is the module itself/,
  ],
  [
    'a name twice',
    'name: std_score',
    'name: mean_score',
    /numbers\[1\]: mean_score is there twice/,
  ],
  ['an empty range', 'min: 0 }', 'min: 1, max: 0 }', /min 1 is more than max 0/],
  ['a name that no write-up could hold', 'name: std_score', 'name: "<b>"', /name/],
  [
    'no criterion',
    'check: reproduced',
    'check: lint',
    /evidence: no criterion reads it|criteria\[8\]/,
  ],
  [
    'no numbers',
    /evidence:\n {2}file.*\n.*\n.*\n.*\n.*\n/,
    '',
    /there is no evidence that could be reproduced/,
  ],
] as const)('with %s, the rubric is refused', ([, from, to, why]) => {
  expect(issuesOf(from, to).join('\n')).toMatch(why)
})
