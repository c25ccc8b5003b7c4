import { expect, test } from 'vitest'
import { isTryingAll } from '../../sampled.ts'
import { GRADING } from './round.ts'
import { runSchedules } from './run-schedules.ts'

const SEED = 20_260_301
/** Enough that something of each kind goes wrong at each command; `npm run faults` plays hundreds. */
const SCHEDULES = isTryingAll() ? 40 : 16

test('schedules of faults lose nothing and make nothing twice', async () => {
  const found = await runSchedules(GRADING, SEED, SCHEDULES)
  expect(found.details).toEqual([])
  const none = { lost: 0, doubled: 0, diverged: 0, violations: [] }
  expect(found).toMatchObject({ schedules: SCHEDULES, ...none })
}, 900_000)
