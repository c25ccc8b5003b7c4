import { expect, test } from 'vitest'
import { isTryingAll } from '../../sampled.ts'
import { MESSAGES } from './messages-round.ts'
import { GRADING } from './round.ts'
import { runSchedules } from './run-schedules.ts'

const SEED = 20_260_301

// Enough of the short story that something of each kind goes wrong at each command; `npm run faults` plays hundreds.
test.for([
  ['invitations, grading and publishing', GRADING, isTryingAll() ? 40 : 16],
  ['clocks, questions, letters, regrades and erasures', MESSAGES, isTryingAll() ? 24 : 1],
] as const)(
  'schedules of faults over %s lose nothing and make nothing twice',
  async ([, story, schedules]) => {
    const found = await runSchedules(story, SEED, schedules)
    expect(found.details).toEqual([])
    const none = { lost: 0, doubled: 0, diverged: 0, violations: [] }
    expect(found).toMatchObject({ schedules, ...none })
  },
)
