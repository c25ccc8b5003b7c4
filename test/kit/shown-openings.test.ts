import { expect, test } from 'vitest'
import type { FailureReason } from '../../src/judge/judge-message.ts'
import { sheetMarkdown } from '../../src/kit/render-sheet.ts'
import { sheetOf } from '../../src/kit/sheet.ts'
import { aKit } from './a-kit.ts'

const NOTHING = { problem: null, picks: [], met: 0, tries: 0 }
const CODE = 'def fit(X):\n    return X\n'

const FAILED = {
  kind: 'test',
  criterion: 'T2',
  title: 'canary title',
  outcome: 'failed',
  reason: 'wrong-value',
  detail: 'canary detail 41',
} as const

// Under `feedback: bands` and `none` candidates are not told it.
test('the version that is shown names no part of the code that failed, nor how many, in whatever way', async () => {
  const kit = await aKit('linear-regression', { 'linear_regression.py': CODE }, NOTHING)
  const titles = kit.rubric.criteria.map(({ title }) => title)
  const page = (ids: readonly string[], reason: FailureReason, audience: 'screen' | 'page') => {
    const criteria = kit.scorecard.criteria.map((one) => {
      if (!one.id.startsWith('T')) return { ...one, status: 'passed' as const, evidence: [] }
      return ids.includes(one.id)
        ? { ...one, status: 'failed' as const, earned: 0, evidence: [{ ...FAILED, reason }] }
        : { ...one, status: 'passed' as const, earned: one.points }
    })
    const scorecard = { ...kit.scorecard, criteria }
    return sheetMarkdown(sheetOf({ ...kit, scorecard }, audience))
  }
  const one = page(['T2'], 'wrong-value', 'screen')
  expect(one).toContain('Which part of your code do you trust least?')
  for (const title of titles) expect(one).not.toContain(`"${title}"`)
  expect(page(['T1', 'T3', 'T4'], 'wrong-value', 'screen')).toBe(one)
  expect(page(['T1', 'T3'], 'timed-out', 'screen')).toBe(one)
  const inside = page(['T2'], 'wrong-value', 'page')
  expect(inside).toContain('deals with "Gradients"')
  expect(inside).toContain('to begin with: **Which part of your code do you trust least?')
})
