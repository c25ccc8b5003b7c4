import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import { shownOf } from '../../src/commands/extend.ts'
import { aWatchEntry } from '../assignment/a-watch-entry.ts'

test('what a run shows tells nothing of extra time, of where somebody lives, and of the hiring system', () => {
  const assignment = { ...aWatchEntry().assignment, reference: '7654321' }
  const stamp = { at: '2026-03-01T12:00:00Z', by: 'lead', comment: 'd'.repeat(64) }
  const terms = { zone: 'Europe/Zurich', extra: 25, start: { minutes: 375 } }
  const state = foldLog([{ kind: 'invited', ...stamp, assignment, ...terms }])
  if (state === null) throw new Error('somebody was invited')
  const text = JSON.stringify(shownOf(state))
  expect(text).not.toMatch(/7654321|375|minutes|25|Zurich|reference|zone|extra/)
  expect(text).toContain(state.deadline)
  expect(shownOf(state).start).toMatchObject({ at: null, lapsed: false })
})
