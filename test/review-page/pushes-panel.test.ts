import { expect, test } from 'vitest'
import { pushesPanel, timeWords } from '../../src/review-page/pushes-panel.ts'
import { aPageInput, shippedExercise } from './a-page.ts'

test.each([
  [0, '0 min'],
  [59, '0 min'],
  [3599, '59 min'],
  [3600, '1 h 0 min'],
  [86_399, '23 h 59 min'],
  [86_400 * 2 + 3 * 3600 + 59, '2 d 3 h'],
])('%i seconds are %s', (seconds, words) => {
  expect(timeWords(seconds)).toBe(words)
})

test('reviewers see when somebody pushed and how much, and no time of day', async () => {
  const input = aPageInput(await shippedExercise('linear-regression'), {})
  expect(pushesPanel(input)).toBe(null)
  const list = [
    { secondsBefore: 90_000, lines: null, forced: false },
    { secondsBefore: 60, lines: 120, forced: true },
  ]
  const { text = '' } = pushesPanel({ ...input, pushes: { list, earlier: 2 } }) ?? {}
  expect(text).toContain('At least 2 came before these.')
  expect(text).toContain('<th scope="row">1 d 1 h</th><td>not graded</td><td>added to</td>')
  expect(text).toContain('<th scope="row">1 min</th><td>120</td><td>rewritten</td>')
  expect(text).not.toMatch(/\d\d:\d\d/)
})
