import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isReproduced, reproducedEvidence } from '../../src/checks/reproduced.ts'
import { writtenValues } from '../../src/checks/written-values.ts'
import type { EvidenceRuns } from '../../src/judge/judge-message.ts'
import type { EvidenceNumber, Rubric } from '../../src/rubric/rubric.ts'
import { submissionDigest } from '../../src/submission/submission.ts'

const AP = { name: 'ap_none', unit: 'share', about: 'x', digits: 3, tolerance: 0, min: 0, max: 1 }
const ERROR = { ...AP, name: 'mean_error', unit: 'euros', min: null, max: null }

function read(line: string, { name, unit }: EvidenceNumber = ERROR) {
  return writtenValues([line], 1, [{ name, unit }]).get(name)?.readings ?? []
}

function holds(line: string, run: number, number: EvidenceNumber = ERROR): boolean {
  return isReproduced(read(line, number), run, number)
}

/**
 * A number of up to 15 digits, as a run gives it, and the decimals that are written of it. The twelfth decimal is
 * within what counts as the same.
 */
const rounded = fc
  .record({
    run: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    decimals: fc.integer({ min: 0, max: 11 }),
  })
  .filter(({ run, decimals }) => Math.abs(run) >= 10 ** (2 - decimals))

type Style = (plain: string) => string
const STYLES: Readonly<Record<string, Style>> = {
  'as it is': (plain) => plain,
  'a decimal comma': (plain) => plain.replace('.', ','),
  'a typographic minus': (plain) => plain.replace('-', '\u2212'),
  'Arabic figures': (plain) => plain.replace(/\d/g, (one) => String.fromCodePoint(0x660 + +one)),
  'full-width figures': (plain) =>
    plain.replace(/\d/g, (one) => String.fromCodePoint(0xff10 + +one)),
  bold: (plain) => `**${plain}**`,
  italic: (plain) => `_${plain}_`,
  'bold by underscores': (plain) => `__${plain}__`,
  code: (plain) => `\`${plain}\``,
  'a formula': (plain) => `$${plain}$`,
  'a spread behind it': (plain) => `${plain} ± 0.021`,
  'a unit behind it': (plain) => `${plain} euros`,
}

describe.each(Object.entries(STYLES))('a rounded number written in the style: %s', (_, style) => {
  test('is reproduced, and another one is not', () => {
    fc.assert(
      fc.property(rounded, fc.integer({ min: 2, max: 9 }), ({ run, decimals }, steps) => {
        const row = (value: number) => `| mean_error | ${style(value.toFixed(decimals))} |`
        expect(holds(row(run), run)).toBe(true)
        const away = Math.max(10 ** -decimals, 1e-5 * Math.abs(run))
        expect(holds(row(run + steps * away), run)).toBe(false)
      }),
    )
  })
})

test.each([
  '$3.2 \\times 10^{-4}$',
  '$3.2 \\cdot 10^{-4}$',
  '3.2 × 10<sup>-4</sup>',
  '3.2e-4',
  '_3.2e-4_',
])('a power of ten is read in %s', (text) => {
  expect(holds(`| mean_error | ${text} |`, 3.2e-4)).toBe(true)
})

test('a figure at the end of a name is none', () => {
  expect(read('mean_error of run_7')).toEqual([])
})

test('thousands are set apart in any way', () => {
  for (const text of ['12,345.6', '12.345,6', '12 345.6', '12\u202f345,6', "12'345.6", '12345.6'])
    expect([text, holds(`| mean_error | ${text} |`, 12_345.61)]).toEqual([text, true])
})

test('percent is a hundredth, unless the number counts in percent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 999 }), (thousandths) => {
      const row = `| ap_none | ${(thousandths / 10).toFixed(1)} % |`
      expect(holds(row, thousandths / 1000, AP)).toBe(true)
      expect(holds(row, thousandths / 10, AP)).toBe(false)
      expect(holds(row, thousandths / 10, { ...AP, unit: '%' })).toBe(true)
    }),
  )
})

test.for([
  ['ap_none: 0.312', true],
  ['- ap_none = 0.312 on the test part', true],
  ['| `ap_none` | 0.312 | 7 |', true],
  ['| **ap\\_none** (seed 3) | .312 |', true],
  ['| AP none | 3.12e-1 |', true],
  ['| ap-none | 3.12 × 10⁻¹ |', true],
  ['ap_none 0.3122 and ap_none_2 0.9', true],
  ['| ap_none | 0.31 |', false],
  ['| ap_none | 0.313 |', false],
  ['| ap_none | 0.3 |', false],
  ['| ap_none | 0 |', false],
  ['| ap_none | -0.312 |', false],
  ['| ap_none | 312 |', false],
  ['| ap_none | as above |', false],
  ['| ap_none | 0.999 | 0.312 |', false],
  ['| xap_none | 0.312 |', false],
  ['| ap_none_2 | 0.312 |', false],
] as const)('%s: %s', ([line, is]) => {
  expect(holds(line, 0.31217, AP)).toBe(is)
})

test('zeros at the end may be left out, and 0 is a number', () => {
  expect(holds('| mean_error | 0.3 |', 0.30004)).toBe(true)
  expect(holds('| mean_error | 0.000 |', 0)).toBe(true)
  expect(holds('| mean_error | 0.3 |', 0)).toBe(false)
  expect(holds('| mean_error | 2310 |', 2310.4)).toBe(true)
})

test('no line, however hostile, throws or takes longer than its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(read(`| mean_error | ${text} |`).every(({ value }) => Number.isFinite(value))).toBe(
        true,
      )
    }),
  )
  for (const part of ['mean_error ', '1 ', '1,', '|', '-', '0.1 x ', '999999999'])
    expect(read(part.repeat(100_000)).length).toBeLessThan(3)
})

const RUBRIC: Rubric = {
  id: 'e',
  version: '1.0.0',
  title: 'E',
  module: 'solution.py',
  loopBudget: { depth: 1, count: 1 },
  forbiddenCalls: [],
  extraFiles: [],
  criteria: [
    {
      id: 'E1',
      title: 'Numbers',
      competency: 'ml-fundamentals',
      points: 100,
      kind: 'measured',
      check: 'reproduced',
    },
  ],
  writeUp: {
    file: 'WRITEUP.md',
    sections: ['Data', 'Results'].map((heading) => ({
      heading,
      minWords: 1,
      maxWords: 9,
      subheadings: [],
    })),
    minWords: null,
    maxWords: null,
    table: null,
  },
  evidence: { file: 'evidence.py', section: 'Results', numbers: [AP, { ...AP, name: 'ap_other' }] },
}

function judged(writeUp: string, runs: Partial<EvidenceRuns> | null) {
  const files = [{ path: 'WRITEUP.md', bytes: new TextEncoder().encode(writeUp) }]
  const submission = {
    files,
    listing: ['WRITEUP.md'],
    oddities: [],
    digest: submissionDigest(files),
  }
  const given = runs && { reason: null, detail: '', values: [], alone: [], ...runs }
  const [fact] = reproducedEvidence(submission, { rubric: RUBRIC }, given)
  return fact?.numbers.map(({ verdict, why, written, run }) => ({
    verdict,
    why,
    line: written?.line ?? null,
    run,
  }))
}

const WRITTEN =
  '# W\n\n## Data\n\nap_none 0.9\n\n## Results\n\nap_none is a number 5\n\n| ap_none | 0.312 |\n<!-- | ap_other | 0.5 | -->\n'
const twice = (...values: EvidenceRuns['values'][number]) => ({ values: [values, values] })

describe('a number is', () => {
  test('looked for in its section, in rows first, and not where no page shows it', () => {
    expect(judged(WRITTEN, twice(0.3121, 0.5))).toEqual([
      { verdict: 'reproduced', why: '', line: 11, run: 0.3121 },
      { verdict: 'differs', why: '"Results" gives no number for it', line: null, run: 0.5 },
    ])
  })

  test.for([
    ['no file', null, 'not-run', 'evidence.py gave no numbers'],
    ['an error', { reason: 'raised', detail: 'x' }, 'not-run', 'evidence.py gave no numbers'],
    ['one run alone', { values: [[0.312]] }, 'not-run', 'evidence.py gave no numbers'],
    ['no such name', twice('missing'), 'not-run', 'evidence() returns nothing under this name'],
    ['NaN', twice('not-finite'), 'not-run', 'evidence() returns a number that is not finite'],
    [
      'a truth value',
      twice('not-a-number'),
      'not-run',
      'evidence() returns something else than a real number',
    ],
    ['another number', twice(0.4), 'differs', 'the write-up has another number'],
    ['two numbers', { values: [[0.312], [0.4]] }, 'differs', 'two runs gave different numbers'],
    ['zero once', { values: [[0], [0.312]] }, 'differs', 'two runs gave different numbers'],
    ['too much', twice(1.2), 'differs', 'it can only be from 0 to 1'],
    [
      'a number of its own',
      { ...twice(0.312), alone: [0.312] },
      'differs',
      'it does not come from the functions of solution.py',
    ],
  ] as const)('judged with %s', ([, runs, verdict, why]) => {
    expect(judged(WRITTEN, runs)?.[0]).toMatchObject({ verdict, why })
  })
})
