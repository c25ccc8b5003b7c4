import { describe, expect, test } from 'vitest'
import { findFlags, type Observed } from '../../src/checks/integrity.ts'
import type { ModuleFacts, Suspicion } from '../../src/checks/module-facts.ts'
import { rescore } from '../../src/scorecard/rescore.ts'
import { RUBRIC } from './a-rubric.ts'
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
