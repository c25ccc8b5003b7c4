import { describe, expect, test } from 'vitest'
import { median } from '../../src/statistics/moments.ts'
import { readerSpread } from '../../src/statistics/reader-spread.ts'
import { seededRandom } from '../../src/statistics/seeded-random.ts'
import { gauss } from './draw-reviews.ts'

const COHORTS = 4000

/** How often two more write-ups of equal worth come less apart than the spread of a cohort says. */
function covered(writeUps: number, readers: number): number {
  const random = seededRandom(`${writeUps} write-ups, ${readers} readers`)
  const read = (worth: number) => Array.from({ length: readers }, () => worth + gauss(random))
  const hits = Array.from({ length: COHORTS }, () => {
    const spread = readerSpread(Array.from({ length: writeUps }, () => read(3 * gauss(random))))
    return Math.abs(median(read(0)) - median(read(0))) < (spread ?? Number.NaN)
  })
  return hits.filter(Boolean).length / COHORTS
}

describe('the spread of readers', () => {
  test('of fewer than five pairs is not known', () => {
    expect(
      readerSpread([
        [1, 2],
        [2, 1],
        [3, 3],
        [4, 5],
      ]),
    ).toBeNull()
  })

  test('is 2.5706 standard deviations of one reader for five pairs, by hand', () => {
    // Squared differences 4, 0, 4, 0, 2: half of their mean is 1. Tables of Student's t have 2.5706 for 0.975 and 5.
    const rows = [
      [3, 5],
      [7, 7],
      [9, 7],
      [2, 2],
      [0, Math.SQRT2],
    ] as const
    expect(readerSpread(rows)).toBeCloseTo(2.5706, 4)
  })

  test('is 0 where readers have never differed', () => {
    expect(readerSpread([1, 2, 3, 4, 5].map((points) => [points, points]))).toBe(0)
  })

  test('follows from the fewest readers of a write-up', () => {
    const three = Array.from({ length: 6 }, (_, at) => [at, at + 1, at + 2])
    const mixed = [...three.slice(1), [0, 2]]
    expect(readerSpread(mixed) ?? 0).toBeGreaterThan(readerSpread(three) ?? 0)
  })

  test.each([
    [5, 2],
    [8, 2],
    [20, 2],
    [100, 2],
    [5, 3],
    [8, 4],
    [8, 5],
  ])(
    'of %i write-ups with %i readers each holds for 19 of 20 others of equal worth',
    (n, readers) => {
      expect(Math.abs(covered(n, readers) - 0.95)).toBeLessThan(0.012)
    },
  )

  test('is not too small for more readers than anybody asks for', () => {
    expect(covered(8, 7)).toBeGreaterThan(0.945)
  })
})
