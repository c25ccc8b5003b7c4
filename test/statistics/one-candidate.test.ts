import { expect, test } from 'vitest'
import { agreement } from '../../src/statistics/agreement.ts'
import { severities } from '../../src/statistics/severity.ts'

test('criteria of one candidate that say the same are no further evidence of agreement', () => {
  const of = (criteria: number) =>
    Array.from({ length: 20 }, (_, candidate) =>
      Array.from({ length: criteria }, (_, criterion) => {
        const unit = { unit: `${candidate} ${criterion}`, candidate: String(candidate) }
        const level = 1 + (candidate % 4)
        const other = candidate % 3 === 0 ? 1 + ((candidate * 7) % 4) : level
        return [
          { rater: 'ada', ...unit, level },
          { rater: 'bo', ...unit, level: other },
        ]
      }),
    ).flat(2)
  const [one, five] = [1, 5].map((criteria) => agreement(of(criteria), 's').alpha)
  if (one?.ok !== true || five?.ok !== true) throw new Error('there is an alpha')
  expect(five.value.interval.low).toBeCloseTo(one.value.interval.low, 1)
  expect(five.value.interval.high).toBeCloseTo(one.value.interval.high, 1)
  expect(agreement(of(5), 's').units).toBe(100)
})

test('five criteria of two candidates are two candidates', () => {
  const all = ['1', '2'].flatMap((candidate) =>
    [1, 2, 3, 4, 5].flatMap((criterion) => {
      const unit = { unit: `${candidate} ${criterion}`, candidate }
      return [
        { rater: 'ada', ...unit, level: 3 },
        { rater: 'bo', ...unit, level: criterion < 3 ? 3 : 2 },
      ]
    }),
  )
  const error = 'only 2 candidates with two reviews, and 10 are needed'
  expect(agreement(all, 's')).toMatchObject({ units: 10, alpha: { error }, kappa: { error } })
  expect(severities(all)).toMatchObject([
    { shared: 10, candidates: 2, interval: null, flag: null },
    { shared: 10, candidates: 2, interval: null, flag: null },
  ])
})
