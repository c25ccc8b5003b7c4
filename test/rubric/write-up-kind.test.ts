import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump, load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { parseRubric } from '../../src/rubric/parse-rubric.ts'
import { ROOT } from '../folders.ts'

const TEXT = readFileSync(join(ROOT, 'rubrics', 'end-to-end-project.yml'), 'utf8')

/** The messages about a rubric after a change of its document. */
// biome-ignore lint/suspicious/noExplicitAny: a document that is about to be broken on purpose
function complaints(change: (rubric: any) => void): readonly string[] {
  const rubric = load(TEXT)
  change(rubric)
  const parsed = parseRubric(dump(rubric), 'rubric.yml')
  return parsed.ok ? [] : parsed.error.map(({ message }) => message)
}

test('a write-up alone has no module, and its checklists say what to look for', () => {
  const parsed = parseRubric(TEXT, 'rubric.yml')
  const rubric = parsed.ok ? parsed.value : null
  expect(rubric).toMatchObject({ module: null, loopBudget: null, writeUp: { minWords: 700 } })
  const reviewed = rubric?.criteria.find(({ id }) => id === 'W1')
  expect(reviewed).toMatchObject({
    checklist: [
      { must: true, lookFor: ['cost', 'customers', 'users', 'revenue', 'complain', 'hours'] },
      { must: true },
    ],
  })
})

describe('a mistake in a write-up alone is named', () => {
  test('a module, or a criterion that measures code', () => {
    expect(
      complaints((rubric) => {
        rubric.module = 'a.py'
      }),
    ).toContain('is write-up, but there is a module')
    const tests = {
      id: 'T1',
      title: 'Tests',
      check: 'tests',
      competency: 'business-impact',
      points: 5,
      tests: 1,
    }
    expect(complaints((rubric) => rubric.criteria.splice(0, 1, tests))).toContain(
      'T1 measures code, and a write-up has none',
    )
  })

  test('no criterion about its form', () => {
    expect(complaints((rubric) => rubric.criteria.splice(0, 2))).toContain(
      'no criterion measures the form of the write-up',
    )
  })

  test('a part that is looked at and is not there', () => {
    expect(
      complaints((rubric) => {
        delete rubric.writeup.table
      }),
    ).toContain('table-parses needs a table of the writeup')
    expect(
      complaints((rubric) => {
        delete rubric.writeup.max_words
      }),
    ).toContain('total-words needs min_words and max_words of the writeup')
  })

  test('a column or a section that the table names and nobody has', () => {
    expect(
      complaints((rubric) => {
        rubric.writeup.table.numeric = ['before']
      }),
    ).toContain('there is no column "before"')
    expect(
      complaints((rubric) => {
        rubric.writeup.table.in_text.section = 'Outcome'
      }),
    ).toContain('there is no section "Outcome"')
  })

  test('an item of a checklist that is both must and not', () => {
    const item = { must: 'One thing', item: 'Another' }
    expect(
      complaints((rubric) => {
        rubric.criteria[2].checklist = [item]
      }),
    ).not.toEqual([])
  })
})
