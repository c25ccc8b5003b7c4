import type { Event } from '../../src/events/event.ts'

const HEAD = { schemaVersion: 1, timestamp: '2026-03-08T18:00:00Z' } as const
const ABOUT = {
  assignment: 'linear-regression-ada',
  candidate: 'candidate-1a2b3c4d',
  reference: '7654321',
  exercise: 'linear-regression',
  role: 'ml-engineer',
}
const DEADLINE = '2026-03-08T18:00:00Z'

/** One of each type. */
export const EVENTS: readonly Event[] = [
  { type: 'invited', ...HEAD, data: { ...ABOUT, deadline: DEADLINE } },
  { type: 'handed-in', ...HEAD, data: { ...ABOUT, reference: null, deadline: DEADLINE } },
  { type: 'reviewed', ...HEAD, data: { ...ABOUT, role: null, reviews: 2 } },
  {
    type: 'scored',
    ...HEAD,
    data: {
      ...ABOUT,
      score: {
        rubric: { version: '1.0.0', digest: 'd'.repeat(64) },
        measured: { earned: 50, possible: 60 },
        reviewed: { earned: 30, possible: 40 },
        percent: 80,
        overall: { percent: 78.4, band: 'strong', reason: null },
      },
    },
  },
]
