import { describe, expect, test } from 'vitest'
import { complexityEvidence } from '../../src/checks/complexity.ts'
import type { FunctionFacts } from '../../src/checks/evidence.ts'
import { lintEvidence, suiteLintEvidence } from '../../src/checks/lint/lint-evidence.ts'
import type { LintOutcome } from '../../src/checks/lint/linter.ts'
import { loopsEvidence } from '../../src/checks/loops.ts'
import { type ModuleFacts, parseModuleFacts } from '../../src/checks/module-facts.ts'
import { RUBRIC } from './descent.fixture.ts'

function fn(name: string, changes: Partial<FunctionFacts> = {}): FunctionFacts {
  return { name, line: 1, lines: 5, mccabe: 2, nesting: 1, loops: 0, loopDepth: 0, ...changes }
}

const FACTS: Extract<ModuleFacts, { analysable: true }> = {
  analysable: true,
  sourceLines: 40,
  functions: [
    fn('a', { loops: 1, loopDepth: 1 }),
    fn('b', { mccabe: 9, loops: 2, loopDepth: 2 }),
    fn('c', { mccabe: 9, lines: 30 }),
    fn('d', { nesting: 4 }),
  ],
  moduleLoops: { count: 1, depth: 1 },
  calls: [
    { name: 'norm', line: 3 },
    { name: 'solve', line: 7 },
  ],
  suspicious: [{ kind: 'introspection', name: 'gc', line: 1 }],
  numpyNames: [],
}
const REFUSED: ModuleFacts = { analysable: false, why: 'it is not valid Python' }

describe('complexity', () => {
  test('names the first of the worst functions, for each of the three numbers', () => {
    expect(complexityEvidence(FACTS, RUBRIC)).toMatchObject([
      {
        criterion: 'Q2',
        analysable: true,
        mostComplex: { name: 'b' },
        longest: { name: 'c' },
        deepest: { name: 'd' },
      },
    ])
  })

  test('of a module without functions has none to name', () => {
    expect(complexityEvidence({ ...FACTS, functions: [] }, RUBRIC)).toEqual([
      {
        kind: 'complexity',
        criterion: 'Q2',
        analysable: true,
        mostComplex: null,
        longest: null,
        deepest: null,
      },
    ])
  })

  test('of a module that cannot be measured says so', () => {
    expect(complexityEvidence(REFUSED, RUBRIC)).toMatchObject([
      { analysable: false, longest: null },
    ])
  })
})

describe('loops', () => {
  test('are summed over the module, the depth is that of one function', () => {
    expect(loopsEvidence(FACTS, RUBRIC)).toEqual([
      {
        kind: 'loops',
        criterion: 'Q3',
        analysable: true,
        count: 4,
        depth: 2,
        forbidden: [{ name: 'solve', line: 7 }],
      },
    ])
  })

  test("the module's own loops can be the deepest", () => {
    const facts = { ...FACTS, functions: [], moduleLoops: { count: 3, depth: 3 } }
    expect(loopsEvidence(facts, RUBRIC)).toMatchObject([{ count: 3, depth: 3 }])
  })

  test('of a module that cannot be measured says so', () => {
    expect(loopsEvidence(REFUSED, RUBRIC)).toMatchObject([{ analysable: false, forbidden: [] }])
  })
})

describe('lint', () => {
  const findings = [{ rule: 'F401', message: 'unused', line: 2 }]

  test('carries the findings and the lines they are counted against', () => {
    expect(lintEvidence({ kind: 'linted', findings }, FACTS, RUBRIC)).toEqual([
      { kind: 'lint', criterion: 'Q1', analysable: true, findings, sourceLines: 40 },
    ])
  })

  test('is never clean when the linter or the parser gave up', () => {
    const refused = [
      { kind: 'lint', criterion: 'Q1', analysable: false, findings: [], sourceLines: 0 },
    ]
    expect(lintEvidence({ kind: 'not-analysable' }, FACTS, RUBRIC)).toEqual(refused)
    expect(lintEvidence({ kind: 'linted', findings: [] }, REFUSED, RUBRIC)).toEqual(refused)
  })

  test('is not assessed when the linter is not there', () => {
    expect(lintEvidence({ kind: 'unavailable', why: 'it is gone' }, FACTS, RUBRIC)).toEqual([
      { kind: 'not-assessed', criterion: 'Q1', why: 'it is gone' },
    ])
  })
})

describe('lint of tests', () => {
  const file = (path: string, outcome: LintOutcome, text = 'a = 1\n') => ({ path, text, outcome })
  const found = (line: number): LintOutcome => {
    return { kind: 'linted', findings: [{ rule: 'F401', message: 'unused', line }] }
  }

  test('names the file of each finding, and counts the lines of all', () => {
    const files = [
      file('tests/test_a.py', found(2)),
      file('tests/test_b.py', found(7), 'b = 2\n\nc = 3\n'),
    ]
    expect(suiteLintEvidence(files, RUBRIC)).toEqual([
      {
        ...{ kind: 'lint', criterion: 'Q1', analysable: true, sourceLines: 3 },
        findings: [
          { rule: 'F401', message: 'unused', line: 2, path: 'tests/test_a.py' },
          { rule: 'F401', message: 'unused', line: 7, path: 'tests/test_b.py' },
        ],
      },
    ])
  })

  test('is never clean when one file cannot be read as Python', () => {
    const files = [
      file('tests/test_a.py', found(2)),
      file('tests/test_b.py', { kind: 'not-analysable' }),
    ]
    expect(suiteLintEvidence(files, RUBRIC)).toEqual([
      { kind: 'lint', criterion: 'Q1', analysable: false, findings: [], sourceLines: 0 },
    ])
  })

  test('is not assessed when the linter is not there, and not asked for by other rubrics', () => {
    const files = [file('tests/test_a.py', { kind: 'unavailable', why: 'it is gone' })]
    expect(suiteLintEvidence(files, RUBRIC)).toMatchObject([{ kind: 'not-assessed' }])
    expect(suiteLintEvidence(files, { ...RUBRIC, criteria: [] })).toEqual([])
  })

  test('has an end, however many files are all findings', () => {
    const findings = Array.from({ length: 15_000 }, (_, line) => ({
      rule: 'E1',
      message: '',
      line,
    }))
    const files = ['a', 'b'].map((name) =>
      file(`tests/test_${name}.py`, { kind: 'linted', findings }),
    )
    const [fact] = suiteLintEvidence(files, RUBRIC)
    expect(fact?.kind === 'lint' && fact.findings.length).toBe(10_000)
  })
})

describe('facts from the sandbox', () => {
  test('come back as they were sent', () => {
    expect(parseModuleFacts(JSON.parse(JSON.stringify(FACTS)))).toEqual(FACTS)
    expect(parseModuleFacts({ ...REFUSED })).toEqual(REFUSED)
  })

  test.for([
    ['nothing', null],
    ['a list', []],
    ['no verdict', { ...FACTS, analysable: undefined }],
    ['a verdict that is a word', { ...FACTS, analysable: 'true' }],
    ['a count that is a text', { ...FACTS, sourceLines: '40' }],
    ['a negative count', { ...FACTS, sourceLines: -1 }],
    ['a count that is not whole', { ...FACTS, moduleLoops: { count: 0.5, depth: 0 } }],
    ['functions that are no list', { ...FACTS, functions: {} }],
    ['a function without a number', { ...FACTS, functions: [{ ...fn('a'), mccabe: undefined }] }],
    ['a call without a name', { ...FACTS, calls: [{ line: 1 }] }],
    [
      'an unknown kind of suspicion',
      { ...FACTS, suspicious: [{ kind: 'no-sandbox', name: 'a', line: 1 }] },
    ],
    ['a reason with markup', { analysable: false, why: '<b>' }],
    ['a reason without end', { analysable: false, why: 'a'.repeat(81) }],
  ] as const)('with %s count as not measured', ([, value]) => {
    expect(parseModuleFacts(value)).toEqual({ analysable: false, why: 'it could not be measured' })
  })

  test('lose what they are not asked for', () => {
    const facts = parseModuleFacts({
      ...FACTS,
      points: 100,
      functions: [{ ...fn('a'), points: 1 }],
    })
    expect(facts).toEqual({ ...FACTS, functions: [fn('a')] })
  })
})
