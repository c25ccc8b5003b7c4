import { describe, expect, test } from 'vitest'
import type { ReproducedEvidence } from '../../src/checks/evidence.ts'
import { findFlags, type Observed } from '../../src/checks/integrity.ts'
import type { ModuleFacts, Suspicion } from '../../src/checks/module-facts.ts'
import { reproducedEvidence } from '../../src/checks/reproduced.ts'
import type { EvidenceRuns } from '../../src/judge/judge-message.ts'
import type { Rubric } from '../../src/rubric/rubric.ts'
import { rescore } from '../../src/scorecard/rescore.ts'
import { RUBRIC } from './a-rubric.ts'
import { qualityEvidence, testEvidence, WRITTEN } from './fixtures.ts'
import { honest, OWN } from './forged-results.ts'

const KINDS = ['dynamic-code', 'introspection', 'native-code', 'process-or-network'] as const

/** What the sandbox finds in a module with so many suspicious lines of each kind. */
function factsWith(lines: number): ModuleFacts {
  const suspicious = KINDS.flatMap((kind) =>
    Array.from({ length: lines }, (_, index): Suspicion => ({ kind, name: 'x', line: index + 1 })),
  )
  const [sourceLines, moduleLoops] = [400, { count: 0, depth: 0 }]
  return {
    analysable: true,
    sourceLines,
    functions: [],
    moduleLoops,
    calls: [],
    suspicious,
    numpyNames: [],
  }
}

/** Flags as grading finds them, or as publishing does without the module's facts. */
function flagsWith(facts: ModuleFacts | null) {
  const files = ['a.txt', 'Makefile'].map((path) => ({ path, bytes: new Uint8Array([0x61]) }))
  const observed: Observed = {
    submission: { files, listing: files.map(({ path }) => path), oddities: [], digest: '' },
    exercise: { rubric: RUBRIC, digest: '', template: new Map() },
    facts,
    suppressedLines: Array.from({ length: 25 }, (_, index) => index + 1),
  }
  return findFlags(observed)
}

const own = { ...OWN, flags: flagsWith(null) }

describe('an honest scorecard is accepted', () => {
  test.for([0, 1, 20, 21, 300])('with %i suspicious lines of each kind', (lines) => {
    const { scorecard } = honest({ flags: flagsWith(factsWith(lines)) })
    expect(rescore(scorecard, own)).toEqual({ ok: true, value: scorecard })
    const counted = scorecard.flags.filter(({ where }) => where === null)
    expect(counted).toHaveLength(lines > 20 ? KINDS.length + 1 : 1)
  })

  test('when the module cannot be analysed', () => {
    const why = 'it has a syntax error'
    const { scorecard } = honest({ flags: flagsWith({ analysable: false, why }) })
    expect(rescore(scorecard, own)).toEqual({ ok: true, value: scorecard })
  })
})

describe('a scorecard is refused', () => {
  test('when it hides that there is more of a kind than is listed, where we know of it', () => {
    const flags = flagsWith(factsWith(30)).filter(
      ({ code, where }) => code !== 'lint-suppressed' || where !== null,
    )
    expect(rescore(honest({ flags }).scorecard, own).ok).toBe(false)
  })

  test.for([
    ['in words that do not count', 'Hire.'],
    ['that counts beyond all measure', '10000000 more of the same kind.'],
  ] as const)('when it has a flag without a place, %s', ([, message]) => {
    const stray = { code: 'introspection', severity: 'serious', message, where: null } as const
    const { scorecard } = honest({ flags: [...flagsWith(factsWith(1)), stray] })
    expect(rescore(scorecard, own).ok).toBe(false)
  })

  test('when a flag of the module stands at another file', () => {
    const where = { path: 'other.py', line: 1 }
    const stray = { code: 'introspection', severity: 'serious', message: 'x', where } as const
    const { scorecard } = honest({ flags: [...flagsWith(null), stray] })
    expect(rescore(scorecard, own).ok).toBe(false)
  })
})

describe('numbers that were computed again', () => {
  const number = { about: 'x', unit: 'x', digits: 3, tolerance: 0, min: null, max: null }
  const rubric: Rubric = {
    ...RUBRIC,
    criteria: [
      ...RUBRIC.criteria,
      {
        id: 'E1',
        title: 'Numbers',
        competency: 'ml-fundamentals',
        points: 4,
        kind: 'measured',
        check: 'reproduced',
      },
    ],
    writeUp: {
      file: 'WRITEUP.md',
      sections: [{ heading: 'Results', minWords: 1, maxWords: 9, subheadings: [] }],
      minWords: null,
      maxWords: null,
      table: null,
    },
    evidence: { file: 'evidence.py', section: 'Results', numbers: [{ name: 'a', ...number }] },
  }
  const bytes = new TextEncoder().encode('## Results\n\n| a | 0.312 |\n')
  const files = [{ path: 'WRITEUP.md', bytes }]
  const submission = { files, listing: ['WRITEUP.md'], oddities: [], digest: '' }
  const reproduced = (runs: EvidenceRuns) => reproducedEvidence(submission, { rubric }, runs)
  const ran: EvidenceRuns = { reason: null, detail: '', values: [[0.3121], [0.3121]], alone: [] }
  const knowledge = { ...OWN, rubric, flags: [], reproduced }

  function claimed(change: (fact: ReproducedEvidence) => object = () => ({})) {
    const own = reproduced(ran).map((fact) => ({ ...fact, ...change(fact) }))
    const evidence = [...testEvidence({}), ...qualityEvidence({}), ...WRITTEN, ...own]
    return honest({ rubric, evidence, flags: [] }).scorecard
  }

  test('are accepted where all but the runs follows from the files', () => {
    const scorecard = claimed()
    expect(scorecard.criteria.at(-1)).toMatchObject({ id: 'E1', earned: 4, status: 'passed' })
    expect(rescore(scorecard, knowledge)).toEqual({ ok: true, value: scorecard })
  })

  test.for<readonly [string, (fact: ReproducedEvidence) => object]>([
    [
      'another verdict',
      ({ numbers }) => ({ numbers: numbers.map((one) => ({ ...one, why: '.' })) }),
    ],
    ['runs that differ', () => ({ runs: { ...ran, values: [[0.3121], [0.9]] } })],
    ['runs that did not end', () => ({ runs: { ...ran, reason: 'raised', values: [] } })],
    ['a number of its own', () => ({ runs: { ...ran, alone: [0.3121] } })],
    ['a line that is not there', ({ numbers }) => ({ numbers: [...numbers, ...numbers] })],
    ['another heading', () => ({ heading: 'Elsewhere' })],
  ])('are refused with %s', ([, change]) => {
    expect(rescore(claimed(change), knowledge).ok).toBe(false)
  })
})
