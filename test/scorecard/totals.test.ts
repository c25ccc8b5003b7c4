import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Scorecard } from '../../src/scorecard/scorecard.ts'
import { isBelow } from '../../src/scorecard/totals.ts'

/** `earned` and `possible` in hundredths of a point. */
function below(earned: number, possible: number, percent: number): boolean {
  const measured = { earned: earned / 100, possible: possible / 100 }
  return isBelow({ totals: { measured } } as Scorecard, percent)
}

test('who has exactly what a threshold asks for does not miss it', () => {
  const points = fc.integer({ min: 1, max: 10_000 })
  fc.assert(
    fc.property(points, fc.integer({ min: 0, max: 100 }), (possible, percent) => {
      fc.pre((possible * percent) % 100 === 0)
      const earned = (possible * percent) / 100
      expect(below(earned, possible, percent)).toBe(false)
      if (earned > 0) expect(below(earned - 1, possible, percent)).toBe(true)
    }),
  )
  expect(below(820, 1000, 82)).toBe(false)
  // Where nothing is measured, nothing reaches a threshold.
  expect([below(0, 0, 0), below(0, 0, 50)]).toEqual([false, true])
})
