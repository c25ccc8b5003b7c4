import { expect, test } from 'vitest'
import { runSchedules } from './run-schedules.ts'
import { HALF, SEED } from './seeds.ts'

test('the other half of the schedules of faults lose nothing and make nothing twice', async () => {
  const found = await runSchedules(SEED + HALF, HALF)
  expect(found.details).toEqual([])
  expect(found).toMatchObject({ schedules: HALF, lost: 0, doubled: 0, diverged: 0, violations: [] })
}, 900_000)
