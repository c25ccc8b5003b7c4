import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSections } from '../../src/checks/read-sections.ts'
import { writeUpEvidence } from '../../src/checks/write-up.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'
import { exercise, submission } from './descent.fixture.ts'

function sections(markdown: string): Record<string, string> {
  const found = readSections(markdown, ['Plan', 'Trade-offs'])
  return Object.fromEntries(
    [...found].map(([heading, { lines, words }]) => [
      heading,
      `${lines.from}-${lines.to} ${words.join(' ')}`,
    ]),
  )
}

describe('sections', () => {
  test.for([
    [
      'a heading at any level, in any case',
      '#### pLAN ##\nfirst cost\n# TRADE-OFFS\ntime\n',
      { Plan: '1-2 first cost', 'Trade-offs': '3-5 time' },
    ],
    [
      'underlined headings',
      'Plan\n====\na\nTrade-offs\n---\nb',
      { Plan: '1-3 a', 'Trade-offs': '4-6 b' },
    ],
    ['an emphasised heading', '## **Plan**\na', { Plan: '1-2 a' }],
    ['a deeper heading inside', '## Plan\na\n### Steps\nb\n## Other\nc', { Plan: '1-4 a Steps b' }],
    [
      'a wanted heading below another one',
      '# Plan\na\n## Trade-offs\nb',
      { Plan: '1-2 a', 'Trade-offs': '3-4 b' },
    ],
    ['a paragraph above a line', '## Plan\na\nb\n---\nc', { Plan: '1-5 a b c' }],
    ['the longer one of two', '## Plan\n## Plan\na b\n## Plan\nc', { Plan: '2-3 a b' }],
    [
      'Windows line ends',
      '## Plan\r\na\r\n## Trade-offs\r\nb',
      { Plan: '1-2 a', 'Trade-offs': '3-4 b' },
    ],
    ['no heading in a fence', '```\n# Plan\n```\n', {}],
    ['no heading in a comment', '<!--\n# Plan\n-->\n', {}],
    ['no heading without a space', '#Plan\na\n', {}],
    ['an empty file', '', {}],
  ] as const)('%s', ([, markdown, expected]) => {
    expect(sections(markdown)).toEqual(expected)
  })

  test.for([
    ['a comment', 'a <!-- b --> c <!-- d\ne\n--> f', 'a c f'],
    ['a fence', 'a\n```python\nb\n~~~\n```\nc\n~~~\nd\n````\n~~~~\ne', 'a c e'],
    [
      'an address and a tag',
      'see [the plot](figures/a.png) <b class="x">now</b>',
      'see the plot now',
    ],
    ['a table', '| n | time |\n|---|---|\n| 10 | 0.5 s |', 'n time 10 0.5 s'],
    ['another script', 'Вартість росте, 20 %', 'Вартість росте 20'],
    ['a comment that never ends', 'a <!-- b', 'a b'],
  ] as const)('%s is counted as it is seen', ([, body, words]) => {
    const count = body.split('\n').length + 1
    expect(sections(`## Plan\n${body}`)).toEqual({ Plan: `1-${count} ${words}` })
  })

  test('every range is inside the file, and no two of them overlap', () => {
    const line = fc.constantFrom(
      '# Plan',
      '## plan',
      'Trade-offs',
      '===',
      '```',
      '<!--',
      '-->',
      '### x',
      'a b',
      '',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const found = readSections(lines.join('\n'), ['Plan', 'Trade-offs'])
        const ranges = [...found.values()]
          .map((section) => section.lines)
          .sort((a, b) => a.from - b.from)
        for (const { from, to } of ranges) {
          expect(from).toBeGreaterThanOrEqual(1)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(lines.length)
        }
        expect(ranges[1]?.from ?? Number.POSITIVE_INFINITY).toBeGreaterThan(ranges[0]?.to ?? 0)
      }),
      { numRuns: 500 },
    )
  })

  const size = 256 * 1024
  test.for([
    '>',
    '[',
    '# a\n',
    '## Plan\n',
    '*a_ ',
    '<!--',
    '-->',
    '`',
    '```\n',
    '[a](',
    '](',
    '<a',
    '- ',
    '|a',
    '#',
    'Plan\n---\n',
    '\n',
  ])('a quarter of a megabyte of %j is no work', (unit) => {
    const text = `## Plan\n${unit.repeat(size / unit.length)}`
    expect(cpuMilliseconds(() => readSections(text, ['Plan', 'Trade-offs']))).toBeLessThan(1_000)
  })
})

describe('evidence', () => {
  test('has the bounds, the place and the words of each reviewed criterion', () => {
    const writeUp =
      '# Write-up\n\n## Plan\n\nStart at zero.\n\n## Trade-offs\n\n<!-- What it costs. -->\n'
    const [plan, tradeOffs] = writeUpEvidence(submission({ 'WRITEUP.md': writeUp }), exercise())
    expect(plan).toEqual({
      kind: 'section',
      criterion: 'W1',
      file: 'WRITEUP.md',
      heading: 'Plan',
      lines: { from: 3, to: 6 },
      words: 3,
      minWords: 80,
      maxWords: 250,
      untouched: false,
      pointers: [],
    })
    expect(tradeOffs).toMatchObject({ criterion: 'W2', words: 0, untouched: true, minWords: 40 })
  })

  test('a section of code alone has no words that count, and is not untouched', () => {
    const markdown = '# Plan\n\n```\nstart at zero\n```\n\n# Trade-offs\n'
    const [plan, tradeOffs] = writeUpEvidence(submission({ 'WRITEUP.md': markdown }), exercise())
    expect(plan).toMatchObject({ words: 0, untouched: false })
    expect(tradeOffs).toMatchObject({ words: 0, untouched: true })
  })

  test('a section that is gone has no lines, and is not untouched', () => {
    const [plan] = writeUpEvidence(submission({ 'WRITEUP.md': '# Notes\n' }), exercise())
    expect(plan).toMatchObject({ lines: null, words: 0, untouched: false })
  })

  test('a write-up that is not there gives evidence for every criterion all the same', () => {
    const evidence = writeUpEvidence({ ...submission(), files: [] }, exercise())
    expect(evidence.map((fact) => [fact.criterion, fact.kind === 'section' && fact.lines])).toEqual(
      [
        ['W1', null],
        ['W2', null],
      ],
    )
  })
})
