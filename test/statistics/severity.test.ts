import { expect, test } from 'vitest'
import { seededRandom } from '../../src/statistics/seeded-random.ts'
import { severities } from '../../src/statistics/severity.ts'
import { drawReviews, type Reviewing } from './draw-reviews.ts'

const COHORTS = 600
const PLAIN = {
  candidates: 20,
  criteria: 5,
  harder: 0,
  halo: 0.5,
  raters: ['a', 'b', 'c'],
} as const

/** In how many of the cohorts somebody is called severe or lenient. */
function flagged(wishes: Partial<Reviewing>): number {
  const random = seededRandom('flagged')
  const cohorts = Array.from({ length: COHORTS }, () =>
    severities(drawReviews({ ...PLAIN, ...wishes }, random)),
  )
  return cohorts.filter((all) => all.some(({ flag }) => flag !== null)).length / COHORTS
}

// Three standard errors of so many cohorts above 1 in 20.
const MOST = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / COHORTS)

test.each([
  { raters: ['a', 'b'], candidates: 10 },
  { raters: ['a', 'b'], candidates: 40 },
  { candidates: 15 },
  { candidates: 40, halo: 0 },
  { candidates: 40, halo: 1 },
  { candidates: 60, raters: ['a', 'b', 'c', 'd', 'e', 'f'] },
])('of cohorts of reviewers who are alike, at most one in 20 has a flag: %o', (wishes) => {
  expect(flagged(wishes)).toBeLessThanOrEqual(MOST)
})

test('a whole level is found nearly always, and only the hard one is called severe', () => {
  const random = seededRandom('found')
  const cohorts = Array.from({ length: 200 }, () =>
    severities(drawReviews({ ...PLAIN, candidates: 40, harder: 1 }, random)),
  )
  const severe = cohorts.map((all) => all.filter(({ flag }) => flag === 'severe'))
  expect(severe.filter(([first]) => first?.rater === 'a').length).toBeGreaterThan(190)
  expect(severe.every((all) => all.every(({ rater }) => rater === 'a'))).toBe(true)
})

const pair = (candidate: number, one: number, other: number) =>
  [one, other].map((level, index) => {
    const name = String(candidate)
    return { rater: index === 0 ? 'a' : 'b', unit: name, candidate: name, level }
  })

test.each([
  [9, null, null],
  [10, 'severe', 'lenient'],
] as const)('somebody who is a level lower for each of %i candidates', (n, one, other) => {
  const all = Array.from({ length: n }, (_, candidate) => pair(candidate, 2, 3)).flat()
  expect(severities(all).map(({ flag }) => flag)).toEqual([one, other])
})

test('the last bits of a mean are no severity', () => {
  // Of three criteria with thirds, the differences of a sum to nothing, and their floats do not.
  const all = Array.from({ length: 12 }, (_, candidate) =>
    [
      [2, 2, 2, 3],
      [3, 3, 3, 2],
    ].flatMap((levels, criterion) =>
      levels.map((level, rater) => {
        const unit = `${candidate} ${criterion}`
        return { rater: 'abcd'[rater] ?? '', unit, candidate: String(candidate), level }
      }),
    ),
  ).flat()
  expect(severities(all).map(({ flag }) => flag)).toEqual([null, null, null, null])
})
