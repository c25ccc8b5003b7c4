import { describe, expect, test } from 'vitest'
import { readerSpread } from '../../src/statistics/reader-spread.ts'

/** Two draws of a normal distribution from two of a uniform one (Box and Muller, 1958). */
function normals(next: () => number): readonly [number, number] {
  const [u, v] = [1 - next(), next()]
  const r = Math.sqrt(-2 * Math.log(u))
  return [r * Math.cos(2 * Math.PI * v), r * Math.sin(2 * Math.PI * v)]
}

/** A generator that gives the same numbers each time (Park and Miller, 1988). */
function lehmer(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
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

  test('is 1.96 standard deviations of one reader, by hand', () => {
    // Squared differences 4, 0, 4, 0, 2: half of their mean is 1.
    const rows = [
      [3, 5],
      [7, 7],
      [9, 7],
      [2, 2],
      [0, Math.SQRT2],
    ] as const
    expect(readerSpread(rows)).toBeCloseTo(1.96, 12)
  })

  test('is exceeded by one of twenty pairs of equal write-ups', () => {
    const next = lehmer(7)
    const readers = Array.from({ length: 2000 }, () => normals(next))
    const spread = readerSpread(readers) ?? 0
    const means = readers.map(([one, other]) => (one + other) / 2)
    const apart = means.flatMap((left, index) =>
      means.slice(index + 1, index + 50).map((right) => Math.abs(left - right) > spread),
    )
    expect(apart.filter(Boolean).length / apart.length).toBeCloseTo(0.05, 2)
  })
})
