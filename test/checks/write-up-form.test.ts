import { describe, expect, test } from 'vitest'
import { structureEvidence } from '../../src/checks/structure.ts'
import type { Task } from '../../src/exercise/exercise.ts'
import { type Rubric, STRUCTURE_CHECKS, type StructureCheck } from '../../src/rubric/rubric.ts'
import { submissionOf } from '../../src/verify/solution.ts'

const RUBRIC: Rubric = {
  id: 'report',
  version: '1.0.0',
  title: 'Report',
  module: null,
  loopBudget: null,
  forbiddenCalls: [],
  extraFiles: [],
  criteria: [
    {
      id: 'S1',
      title: 'Form',
      competency: 'business-impact',
      points: 10,
      kind: 'measured',
      check: 'structure',
      looksAt: STRUCTURE_CHECKS,
    },
  ],
  writeUp: {
    file: 'REPORT.md',
    sections: [
      { heading: 'Problem', minWords: 4, maxWords: 12, subheadings: [] },
      { heading: 'Result', minWords: 4, maxWords: 20, subheadings: ['Before', 'After'] },
    ],
    minWords: 10,
    maxWords: 30,
    table: {
      file: 'impact.csv',
      columns: ['metric', 'unit', 'after', 'confidence'],
      numeric: ['after'],
      choices: { confidence: ['low', 'high'] },
      minRows: 1,
      maxRows: 2,
      unitColumns: ['unit'],
      unitWords: ['hour'],
      inText: { column: 'after', section: 'Result' },
    },
  },
}
const TEMPLATE =
  '# Report\n\n## Problem\n\nSay what hurt.\n\n<!-- Whom did it cost what? -->\n\n## Result\n\n### Before\n\n### After\n'
const HEAD = 'metric,unit,after,confidence\n'
const EXERCISE: Task = {
  rubric: RUBRIC,
  digest: '',
  template: new Map([
    ['REPORT.md', new TextEncoder().encode(TEMPLATE)],
    ['impact.csv', new TextEncoder().encode(HEAD)],
  ]),
}
const REPORT =
  '# Report\n\n## Problem\n\nWaiting cost customers a day.\n\n## Result\n\n### Before\n\nNine hours in May 2023.\n\n### After\n\nNow it is 1,250 minutes.\n'
const TABLE = `${HEAD}Waiting,hours,1250,high\n`

/** The checks that fail, with what is said of each. */
function failing(report = REPORT, table = TABLE): Readonly<Record<string, string>> {
  const files = new Map([
    ['REPORT.md', report],
    ['impact.csv', table],
  ])
  const [evidence] = structureEvidence(submissionOf(EXERCISE, files), EXERCISE)
  const failed = (evidence?.checks ?? []).filter(({ passed }) => !passed)
  return Object.fromEntries(failed.map(({ name, detail }) => [name, detail]))
}

test('a sound report has the form that is asked for', () => {
  expect(failing()).toEqual({})
})

describe('what is not as asked for is named, and nothing else', () => {
  test.each<[StructureCheck, string, string, string]>([
    ['headings', REPORT.replace('## Result', '## Outcome'), TABLE, 'not found: Result'],
    [
      'headings',
      REPORT.replace('### Before', '### After').replace('### After\n\nNow', '### Before\n\nNow'),
      TABLE,
      'sub-headings',
    ],
    [
      'section-words',
      REPORT.replace('cost customers a day', 'hurts'),
      TABLE,
      'Problem has 2 words (4 to 12 asked)',
    ],
    [
      'own-words',
      REPORT.replace('Waiting cost', 'Say what hurt.\nWaiting cost'),
      TABLE,
      'text of the template',
    ],
    [
      'own-words',
      REPORT.replace('Waiting cost', '<!-- Whom did it cost what? -->\nWaiting cost'),
      TABLE,
      'guidance of the template',
    ],
    [
      'number-and-date',
      REPORT.replace('Nine hours in May 2023', 'It was quite slow')
        .replace('minutes', 'points')
        .replace('a day', 'money'),
      TABLE,
      'no date',
    ],
    ['table-parses', REPORT, TABLE.replace('metric', 'what'), 'the columns are not'],
    [
      'table-parses',
      REPORT,
      TABLE.replace('high', 'sure'),
      'the column confidence takes low, high',
    ],
    ['table-rows', REPORT, `${TABLE}A,hours,1250,low\nB,hours,1250,low\n`, '3 rows (1 to 2 asked)'],
    ['table-filled', REPORT, TABLE.replace('Waiting', ''), 'empty cells'],
    ['table-unit', REPORT, TABLE.replace('hours', 'points'), 'units of time'],
    ['table-in-text', REPORT, TABLE.replace('1250', '1251'), 'does not name every number'],
  ])('%s', (check, report, table, detail) => {
    expect(failing(report, table)[check]).toContain(detail)
  })

  test('a whole that is too long, though each section is not', () => {
    const long = REPORT.replace('Waiting', 'one two three four five six seven Waiting').replace(
      'Now it is',
      'a b c d e f g Now it is',
    )
    expect(Object.keys(failing(long))).toEqual(['total-words'])
  })

  test('a table that is none', () => {
    for (const table of ['"', 'a,b\n1\n', 'x'.repeat(30_000)]) {
      expect(Object.keys(failing(REPORT, table))).toContain('table-parses')
    }
  })
})

describe('one mistake is told once', () => {
  /** The checks that wait for another, and those that fail by themselves. */
  function outcome(report: string, table = TABLE) {
    const files = new Map([
      ['REPORT.md', report],
      ['impact.csv', table],
    ])
    const [evidence] = structureEvidence(submissionOf(EXERCISE, files), EXERCISE)
    const failed = (evidence?.checks ?? []).filter(({ passed }) => !passed)
    return {
      failed: failed.filter(({ waitsFor }) => waitsFor === undefined).map(({ name }) => name),
      waiting: failed.filter(({ waitsFor }) => waitsFor !== undefined).map(({ name }) => name),
      yours: evidence?.yours ?? [],
    }
  }

  test('a heading that is not found', () => {
    expect(outcome(REPORT.replace('## Problem', '## What hurt'))).toEqual({
      failed: ['headings'],
      waiting: ['section-words', 'own-words'],
      yours: ['What hurt'],
    })
  })

  test('a text without any of the headings is no untouched template', () => {
    const found = outcome('All of it in one. Waiting cost customers nine hours in May 2023.\n')
    expect(found.failed).toEqual(['headings'])
  })

  test('a column that is not found', () => {
    expect(outcome(REPORT, TABLE.replace('after', 'now'))).toEqual({
      failed: ['table-parses'],
      waiting: ['table-filled', 'table-in-text'],
      yours: [],
    })
  })

  test('a table that cannot be read', () => {
    const { failed, waiting } = outcome(REPORT, '"')
    expect(failed).toEqual(['table-parses'])
    expect(waiting).toEqual(['table-rows', 'table-filled', 'table-unit', 'table-in-text'])
  })
})

test('a report and a table as an editor of Windows saves them', () => {
  const save = (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le')
  const submission = submissionOf(EXERCISE, new Map())
  const files = [
    { path: 'REPORT.md', bytes: save(REPORT) },
    { path: 'impact.csv', bytes: save(TABLE.replaceAll(',', ';')) },
  ]
  const [evidence] = structureEvidence({ ...submission, files }, EXERCISE)
  expect(evidence?.checks.filter(({ passed }) => !passed)).toEqual([])
})

test('the untouched template has no form to be proud of', () => {
  const details = Object.values(failing(TEMPLATE, HEAD))
  expect(details).toHaveLength(STRUCTURE_CHECKS.length)
  expect(new Set(details)).toEqual(new Set(['nothing was written yet']))
})
