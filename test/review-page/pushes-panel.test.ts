import { expect, test } from 'vitest'
import { pushesPanel } from '../../src/review-page/pushes-panel.ts'
import { aPageInput, shippedExercise } from './a-page.ts'

test('reviewers see when somebody pushed and how much, and neither a time of day nor a length', async () => {
  const input = aPageInput(await shippedExercise('linear-regression'), {})
  expect(pushesPanel(input)).toBe(null)
  expect(pushesPanel({ ...input, pushes: { list: [], earlier: 0 } })).toBe(null)
  const list = [
    { percent: 12, lines: null, forced: false },
    { percent: 100, lines: 120, forced: true },
  ]
  const { text = '' } = pushesPanel({ ...input, pushes: { list, earlier: 2 } }) ?? {}
  expect(text).toContain('At least 2 came before these.')
  expect(text).toContain('<th scope="row">12 %</th><td>not graded</td><td>added to</td>')
  expect(text).toContain('<th scope="row">100 %</th><td>120</td><td>rewritten</td>')
  expect(text).not.toMatch(/\d\d:\d\d/)
})
