import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Activity, reachesBack, standing } from '../../src/assignment/standing.ts'

const NONE = '0'.repeat(40)
const DEADLINE = '2026-03-08T18:00:00Z'
const [START = '', A = '', B = '', C = ''] = ['5', 'a', 'b', 'c'].map((digit) => digit.repeat(40))

/** Moves in the order in which they happened, each `[minutes from the deadline, where to]`. */
function moves(...steps: readonly (readonly [number, string])[]): readonly Activity[] {
  const all = [[-10_000, START] as const, ...steps]
  return all.map(([minutes, after], index) => {
    const before = all[index - 1]?.[1] ?? NONE
    return {
      id: index + 1,
      kind: kindOf(before, after),
      before,
      after,
      by: null,
      at: moment(minutes),
    }
  })
}

function kindOf(before: string, after: string): string {
  if (before === NONE) return 'branch_creation'
  return after === NONE ? 'branch_deletion' : 'push'
}

function moment(minutes: number): string {
  return `${new Date(Date.parse(DEADLINE) + minutes * 60_000).toISOString().slice(0, 19)}Z`
}

describe('what stands at the deadline', () => {
  test.for([
    ['nothing was pushed', moves(), START, false],
    ['one push in time', moves([-5, A]), A, false],
    ['a push at the very second', moves([0, A]), A, false],
    ['a push one minute late', moves([-5, A], [1, B]), A, true],
    ['only a late push', moves([1, A]), START, true],
    ['two pushes between two looks', moves([-3, A], [-2, B]), B, false],
    ['two pushes within one second', moves([-3, A], [-3, B]), B, false],
    ['a force-push back to an older commit', moves([-5, A], [-4, B], [-3, A]), A, false],
    ['a force-push back to the start', moves([-5, A], [-4, START]), START, false],
    ['a late force-push back', moves([-5, A], [-4, B], [1, A]), B, true],
    ['a deleted branch', moves([-5, A], [-4, NONE]), A, false],
    ['a branch deleted late', moves([-5, A], [1, NONE]), A, false],
    ['deleted and made again in time', moves([-5, A], [-4, NONE], [-3, B]), B, false],
    ['deleted in time and made again late', moves([-5, A], [-4, NONE], [1, B]), A, true],
    ['deleted late and made again', moves([-5, A], [1, NONE], [2, B]), A, true],
  ] as const)('%s', ([, activities, sha, late]) => {
    expect(standing(activities, DEADLINE)).toEqual({ sha, late })
  })

  test('what a late move left behind stands, where older moves are not named any more', () => {
    expect(standing(moves([-5, A], [1, B]).slice(-1), DEADLINE)).toEqual({ sha: A, late: true })
  })

  test('without any move nothing is known', () => {
    expect(standing([], DEADLINE)).toEqual({ sha: null, late: false })
  })
})

const histories = fc
  .array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.constantFrom(A, B, C, NONE, START)), {
    maxLength: 12,
  })
  .map((steps) => moves(...steps.toSorted(([a], [b]) => a - b)))

test('the order of the list and entries named twice make no difference', () => {
  const shuffled = histories.chain((history) =>
    fc.tuple(
      fc.constant(history),
      fc.shuffledSubarray([...history, ...history], { minLength: 2 * history.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([history, list]) => {
      expect(standing(list, DEADLINE)).toEqual(standing(history, DEADLINE))
    }),
  )
})

test('no late move changes what stands', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const inTime = history.filter(({ at }) => at <= DEADLINE)
      expect(standing(history, DEADLINE).sha).toBe(standing(inTime, DEADLINE).sha)
    }),
  )
})

test('pages that reach back far enough say the same as all pages', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 1, max: 3 }), (history, size) => {
      // In which order GitHub names moves of the same second is not written anywhere.
      const newestFirst = history.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
      let seen = size
      while (seen < newestFirst.length && !reachesBack(newestFirst.slice(0, seen), DEADLINE)) {
        seen += size
      }
      const read = newestFirst.slice(0, seen)
      expect(standing(read, DEADLINE)).toEqual(standing(history, DEADLINE))
    }),
  )
})
