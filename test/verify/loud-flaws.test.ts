import { expect, test } from 'vitest'
import type { SuiteRun } from '../../src/judge/review-run.ts'
import { loudFlaws } from '../../src/verify/loud-flaws.ts'
import { failsOn, MODULES, runs } from '../checks/suite-runs.ts'

/** Runs of one test that fails on `leak-1`, for this reason. */
const failing = (reason: string): readonly SuiteRun[] =>
  runs({ a: failsOn('leak-1') }).map((run) => ({
    ...run,
    tests: run.tests.map((one) => ({ ...one, reason })),
  }))

test('a flaw is loud where all who call it meet an error', () => {
  expect(loudFlaws(failing('TypeError'), [failing('TypeError')], MODULES)).toEqual(['leak-1'])
})

test.for([
  ['a test that looked at a value', 'AssertionError', 'TypeError'],
  ['a test that waited for an error', 'Failed', 'TypeError'],
  ['a naive suite that looked at a value', 'TypeError', 'AssertionError'],
] as const)('a flaw is not loud that was found by %s', ([, reference, naive]) => {
  expect(loudFlaws(failing(reference), [failing(naive)], MODULES)).toEqual([])
})

test('a flaw that raises at one limit is not loud: no naive suite meets it', () => {
  expect(loudFlaws(failing('ValueError'), [runs({ a: failsOn() })], MODULES)).toEqual([])
})
