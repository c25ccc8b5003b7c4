import { expect, test } from 'vitest'
import type { ExerciseVerdict } from '../../src/verify/exercise-verdict.ts'
import { EXERCISES } from '../exercise/shipped.ts'
import { takehome } from './run-cli.ts'

/** One seed and no generated mutants: `takehome verify` does it all, and takes minutes. */
test.each(EXERCISES)('every flaw of %s is caught by the criterion named for it', async (id) => {
  const { stdout, exitCode, stderr } = await takehome([
    'verify',
    id,
    '--quick',
    '--seeds',
    '1',
    '--json',
  ])
  const [verdict]: readonly ExerciseVerdict[] = JSON.parse(stdout).exercises
  expect(verdict?.problems, stderr).toEqual([])
  expect(exitCode).toBe(0)
  expect(verdict?.reference.earned).toBe(verdict?.possible)
  expect(verdict?.listed.total).toBeGreaterThanOrEqual(6)
  expect(verdict?.template).toMatchObject({ earned: 0, testsPassed: 0 })
})
