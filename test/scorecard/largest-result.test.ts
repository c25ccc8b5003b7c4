import { expect, test } from 'vitest'
import { findFlags } from '../../src/checks/integrity.ts'
import { suiteLintEvidence } from '../../src/checks/lint/lint-evidence.ts'
import { SUITE_LIMITS } from '../../src/rubric/suite-limits.ts'
import { MAX_RESULT_BYTES, readResult } from '../../src/scorecard/read-result.ts'
import { oddNames } from '../../src/submission/odd-names.ts'
import { exercise, submission } from '../checks/descent.fixture.ts'
import { qualityEvidence, testEvidence, WRITTEN } from './fixtures.ts'
import { EXPECTED, honest } from './forged-results.ts'

const LONG = 255 - '.py'.length
const testFile = (index: number): string =>
  `tests/test_${index}_`.padEnd(LONG + 6, 'x').concat('.py')
const CRITERION = { id: 'Q1', kind: 'measured', check: 'lint' } as never

/** As the linter tells them: 200 characters at most. */
const findings = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ rule: 'SIM101', message: 'm'.repeat(200), line: 10_000 + index },
  }))

function suite(each: number) {
  const files = Array.from({ length: SUITE_LIMITS.files }, (_, index) => ({
    ...{ path: testFile(index), text: 'x = 1\n' },
    outcome: { kind: 'linted', findings: findings(each) } as const,
  }))
  const [lint] = suiteLintEvidence(files, { criteria: [CRITERION] } as never)
  if (lint?.kind !== 'lint') throw new Error('no lint')
  return lint
}

test('findings in tests with the longest names fit into a result, with the longest flags', () => {
  // Letters of three bytes, in paths longer than any text that is read.
  const listing = Array.from({ length: 200 }, (_, index) => `${index}/${'語'.repeat(20_000)}`)
  const handedIn = submission({}, { listing, oddities: oddNames(listing) })
  const observed = { submission: handedIn, exercise: exercise(), facts: null, suppressedLines: [] }
  const flags = findFlags(observed)
  const [, ...quality] = qualityEvidence({})
  const evidence = [...testEvidence({}), suite(20_000), ...quality, ...WRITTEN]
  const result = honest({ flags, evidence })
  const bytes = new TextEncoder().encode(JSON.stringify(result, null, 2))
  expect(bytes.length).toBeGreaterThan(MAX_RESULT_BYTES / 2)
  expect(bytes.length).toBeLessThan(MAX_RESULT_BYTES)
  expect(readResult(bytes, EXPECTED)).toMatchObject({ ok: true })
})

test('so many findings are kept that the longest tests lose all points for lint', () => {
  const mostLines = SUITE_LIMITS.bytes / 2
  expect(suite(20_000).findings.length).toBeGreaterThanOrEqual(mostLines / 10)
})

test('a name that no file system takes is not read', () => {
  expect(oddNames([testFile(1), `${testFile(1)}y`, `${'語'.repeat(86)}/a`])).toEqual([
    { kind: 'strange-name', path: `${testFile(1)}y` },
    { kind: 'strange-name', path: `${'語'.repeat(86)}/a` },
  ])
})
