import { expect, test } from 'vitest'
import { withOneNameEach } from '../../src/report/reviewer-names.ts'
import { useRounds } from './a-report.ts'

const round = useRounds()

test('a reviewer who takes another login in the middle of a round is one rater', async () => {
  const plain = await round({ candidates: 40, harder: 1 })
  const renamed = await round({ candidates: 40, harder: 1, renamedFrom: 20 })
  expect(renamed.report.cohorts.map(({ severities }) => severities)).toEqual(
    plain.report.cohorts.map(({ severities }) => severities),
  )
  expect(renamed.report.cohorts[0]?.agreement.all.raters).toBe(3)
})

const entry = (reviewedAt: string, user: number | undefined, reviewer: string) => {
  const review = { by: reviewer, reviewer, levels: [], ...(user === undefined ? {} : { user }) }
  return { reviewedAt, reviews: [review] }
}
const namesOf = (entries: Parameters<typeof withOneNameEach>[0]) =>
  withOneNameEach(entries).map(({ reviews }) => reviews[0]?.reviewer)

test('the earliest name stays, in whatever order the log is read', () => {
  const all = [entry('2026-03-09', 5, 'reviewer-b'), entry('2026-03-01', 5, 'reviewer-a')]
  expect(namesOf(all)).toEqual(['reviewer-a', 'reviewer-a'])
  expect(namesOf(all.toReversed())).toEqual(['reviewer-a', 'reviewer-a'])
})

test('whoever takes over a login is another rater, and records without a number stay as they are', () => {
  const all = [
    entry('2026-03-01', 5, 'reviewer-a'),
    entry('2026-03-02', 9, 'reviewer-a'),
    entry('2026-03-03', undefined, 'reviewer-a'),
  ]
  expect(namesOf(all)).toEqual(['reviewer-a', 'reviewer-a-2', 'reviewer-a'])
})
