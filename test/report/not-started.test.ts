import { expect, test } from 'vitest'
import { reachedWords } from '../../src/report/render-arrivals.ts'

test('what nobody started is told apart from what was closed, and from what failed', () => {
  expect(reachedWords({ reached: 'accepted', status: 'not-started' })).toBe('Not started in time')
  expect(reachedWords({ reached: 'invited', status: 'not-started' })).toBe('Not started in time')
  expect(reachedWords({ reached: 'accepted', status: 'closed' })).toContain('(closed)')
})
