import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pushesUntil } from '../../src/assignment/pushes.ts'
import type { Activity } from '../../src/assignment/standing.ts'

const DEADLINE = '2026-03-08T18:00:00Z'
const [CANDIDATE, APP] = [7, 1]

const move = fc.record({
  id: fc.nat(),
  kind: fc.constantFrom('push', 'force_push', 'branch_creation', 'branch_deletion'),
  before: fc.constant('0'.repeat(40)),
  after: fc.constantFrom('b'.repeat(40), 'c'.repeat(40)),
  by: fc.constantFrom(CANDIDATE, APP, null),
  at: fc.constantFrom('2026-03-01T10:00:00Z', '2026-03-08T18:00:00Z', '2026-03-08T18:00:01Z'),
})

test('every push in time is kept or counted, oldest first, and nothing else is', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 120 }), (moves: readonly Activity[]) => {
      const { last, earlier } = pushesUntil(moves, DEADLINE, CANDIDATE)
      const own = moves.filter(
        ({ kind, by, at }) => kind.endsWith('push') && by === CANDIDATE && at <= DEADLINE,
      )
      expect(last.length + earlier).toBe(own.length)
      expect(last.length).toBe(Math.min(50, own.length))
      expect(last.map(({ at }) => at)).toEqual(last.map(({ at }) => at).toSorted())
      expect(last.filter(({ forced }) => forced).length + earlier).toBeGreaterThanOrEqual(
        own.filter(({ kind }) => kind === 'force_push').length,
      )
    }),
  )
})
