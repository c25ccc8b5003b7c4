import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitJobs } from '../../src/assignment/split-jobs.ts'

const A = 'a'.repeat(40)

test('jobs are as few as three submissions each allow, at most 256, and as even as can be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_500 }), (count) => {
      const names = Array.from({ length: count }, (_, index) => {
        return { assignment: `x-${index}`, sha: A }
      })
      const sizes = splitJobs(names).map(({ submissions }) => submissions.split(' ').length)
      expect(sizes.length).toBe(Math.min(256, Math.ceil(count / 3)))
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count)
      expect(Math.max(0, ...sizes) - Math.min(...sizes, Math.max(0, ...sizes))).toBeLessThan(2)
    }),
  )
})
