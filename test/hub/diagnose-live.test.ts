import { expect, test } from 'vitest'
import { diagnoseLive } from '../../src/hub/diagnose-live.ts'
import type { Live, LiveCheck } from '../../src/hub/live.ts'

const check = (id: string, outcome: LiveCheck['outcome']): LiveCheck => {
  const rest = { step: 2, what: id, by: null, why: null, seconds: 0, requests: [], facts: {} }
  return { id, outcome, ...rest }
}
const live = (...checks: LiveCheck[]): Live => ({
  schemaVersion: 1,
  takehome: '0.1.0',
  at: '2026-03-01T12:00:00Z',
  server: 'github.com',
  checks,
  cleanUp: { deleted: 1, left: 0 },
})

test('what the last live check found is told with its date, and failures by name', () => {
  expect(diagnoseLive(null)).toEqual([])
  expect(diagnoseLive(live(check('push', 'passed'), check('mail', 'not-run')))).toMatchObject([
    { severity: 'ok', seen: 'of 2026-03-01: 1 passed, 1 not run' },
  ])
  expect(diagnoseLive(live(check('push', 'failed')))).toMatchObject([
    { severity: 'warning', seen: 'of 2026-03-01: 0 passed, 0 not run, failed: push' },
  ])
})
