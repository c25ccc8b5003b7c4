import { expect, test } from 'vitest'
import { runSchedules } from './run-schedules.ts'

test('five hundred schedules of faults lose nothing and make nothing twice', async () => {
  const found = await runSchedules(20_260_301, 500)
  expect(found.details).toEqual([])
  expect(found).toMatchObject({ schedules: 500, lost: 0, doubled: 0, diverged: 0, violations: [] })
}, 600_000)
