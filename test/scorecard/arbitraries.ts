import fc from 'fast-check'
import type { Evidence, TestEvidence } from '../../src/checks/evidence.ts'
import { qualityEvidence, testEvidence, WRITTEN } from './fixtures.ts'

const allPassed = testEvidence({})

const tests: fc.Arbitrary<readonly TestEvidence[]> = fc
  .array(fc.boolean(), { minLength: allPassed.length, maxLength: allPassed.length })
  .map((outcomes) => allPassed.map((fact, index) => (outcomes[index] ? fact : failed(fact))))

function failed(fact: TestEvidence): TestEvidence {
  return { ...fact, outcome: 'failed', reason: 'wrong-value', detail: 'differs' }
}

const quality: fc.Arbitrary<readonly Evidence[]> = fc
  .record({
    findings: fc.array(fc.record({ rule: fc.string(), message: fc.string(), line: fc.nat(500) }), {
      maxLength: 12,
    }),
    worst: fc.record({
      name: fc.string(),
      line: fc.nat(500),
      lines: fc.nat(90),
      mccabe: fc.nat(30),
      nesting: fc.nat(6),
      loops: fc.nat(6),
      loopDepth: fc.nat(4),
    }),
    loops: fc.record({
      count: fc.nat(8),
      depth: fc.nat(4),
      forbidden: fc.array(fc.record({ name: fc.string(), line: fc.nat(500) }), { maxLength: 2 }),
    }),
  })
  .map(qualityEvidence)

/** Complete evidence of the fixtures' rubric, with criteria of which some could not be assessed. */
export const evidence: fc.Arbitrary<readonly Evidence[]> = fc
  .tuple(tests, quality, fc.subarray(['T2', 'T4', 'Q1', 'W1']))
  .map(([some, others, excused]) => [
    ...some,
    ...others,
    ...WRITTEN,
    ...excused.map((criterion) => ({
      kind: 'not-assessed' as const,
      criterion,
      why: 'it stopped',
    })),
  ])

/** The same evidence, one of whose tests now passes. */
export function withPassed(facts: readonly Evidence[], index: number): readonly Evidence[] {
  const fixed = index % allPassed.length
  return facts.map((fact, at) => (at === fixed ? (allPassed[fixed] ?? fact) : fact))
}
