import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderTable } from '../../src/doors/columns.ts'
import type { DueReview } from '../../src/report/due-reviews.ts'
import type { Entry } from '../../src/report/entry.ts'
import { buildFunnel, STEPS } from '../../src/report/funnel.ts'
import { funnelTable, outsideTable, waitsTable } from '../../src/report/funnel-table.ts'
import { outsideLoops } from '../../src/report/outside-loop.ts'
import { buildWaits } from '../../src/report/waits.ts'
import { score } from '../../src/scorecard/score.ts'
import { aScoreInput } from '../scorecard/fixtures.ts'
import { anEntry, type EntryChanges } from './a-course.ts'

const scorecard = score(aScoreInput())
const NOW = '2026-03-12T12:00:00Z'
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T12:00:00Z`

/** Somebody who came so far: one step a day, reviews three days after the deadline. */
function come(far: number, changes: EntryChanges = {}) {
  const { course, ...others } = changes
  const [accepted, started, handedIn, reviewed, closed] = [1, 2, 3, 4, 5].map((step) => far >= step)
  return anEntry({
    status: closed ? 'closed' : handedIn ? 'submitted' : 'open',
    scorecard: handedIn ? scorecard : null,
    reviewedAt: reviewed ? '2026-03-11T18:00:00Z' : null,
    arrival: {
      ...anEntry({}).arrival,
      acceptedAt: accepted ? day(2) : null,
      firstPushAt: started ? day(3) : null,
    },
    ...others,
    course: {
      handedIn: handedIn ?? false,
      handedInAt: handedIn ? day(4) : null,
      closedAt: closed ? '2026-03-12T18:00:00Z' : null,
      ...course,
    },
  })
}

const of = (exercise: string, candidate: string, far: number, more: EntryChanges = {}) =>
  come(far, { exercise, candidate, pseudonym: `${candidate}-${exercise}`, ...more })

const ROUND: readonly Entry[] = [
  of('sums', 'ada', 5),
  of('words', 'ada', 4),
  of('sums', 'bob', 3),
  of('words', 'bob', 2),
  of('sums', 'eve', 1),
  of('sums', 'zoe', 0, { login: 'zoe' }),
  come(3, { exercise: 'other', candidate: 'max', pseudonym: 'max-other', course: { role: null } }),
]

function due(changes: Partial<DueReview>): DueReview {
  const asked = { login: 'rae', since: day(9), due: day(15), isLate: false }
  const one = { pseudonym: 'bob-sums', exercise: 'sums', deadline: '2026-03-08T18:00:00Z' }
  const since = '2026-03-08T18:00:00Z'
  const rest = {
    done: [],
    asked: [asked],
    dueAt: day(15),
    isLate: false,
    missing: 2,
    appealed: false,
    stuck: null,
    isReady: false,
  }
  return {
    ...one,
    since,
    ...rest,
    needsThird: false,
    pending: [asked],
    waitsFor: ['rae'],
    ...changes,
  }
}

const shown = (table: { head: readonly string[]; rows: readonly (readonly string[])[] }) =>
  renderTable(table, null)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')

describe('the funnel', () => {
  test('counts by role and exercise, and people for all exercises of a role', () => {
    expect(`\n${shown(funnelTable(buildFunnel(ROUND)))}`).toMatchInlineSnapshot(`
      "
      role and exercise        invited  accepted  started  handed in  reviewed  closed
      engineer: all exercises  4        3 (1 d)   2 (1 d)  1 (1 d)    1 (3 d)   0
      engineer: sums           4        3 (1 d)   2 (1 d)  2 (1 d)    1 (3 d)   1 (1 d)
      engineer: words          2        2 (1 d)   2 (1 d)  1 (1 d)    1 (3 d)   0
      other                    1        1 (1 d)   1 (1 d)  1 (1 d)    0         0"
    `)
  })

  test('loses nobody, counts nobody twice, and grows from no step to the next but the last', () => {
    const entries = fc.array(
      fc.record({ exercise: fc.constantFrom('a', 'b', 'c'), who: fc.nat(6), far: fc.nat(5) }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(entries, (drawn) => {
        const unique = new Map(drawn.map((one) => [`${one.exercise} ${one.who}`, one]))
        const all = [...unique.values()].map(({ exercise, who, far }) =>
          of(exercise, `p${who}`, far),
        )
        const rows = buildFunnel(all)
        const ofExercises = rows.filter(({ exercise }) => exercise !== null)
        const sum = (step: 'invited' | 'started') =>
          ofExercises.reduce((total, { counts }) => total + (counts[step] ?? 0), 0)
        expect(sum('invited')).toBe(all.length)
        expect(sum('started')).toBe(
          drawn.length === 0 ? 0 : [...unique.values()].filter(({ far }) => far >= 2).length,
        )
        for (const { counts, exercise } of rows) {
          const steps = STEPS.map((step) => counts[step] ?? 0)
          expect(steps).toEqual(steps.toSorted((a, b) => b - a))
          if (exercise !== null) continue
          const people = new Set(all.map(({ candidate }) => candidate)).size
          expect(counts.invited).toBe(people)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('has no number of reviews where people review nothing', () => {
    const criteria = scorecard.criteria.filter(({ kind }) => kind === 'measured')
    const [row] = buildFunnel([of('sums', 'ada', 3, { scorecard: { ...scorecard, criteria } })])
    expect(row?.counts.reviewed).toBeNull()
  })
})

describe('who waits for whom', () => {
  test('says what comes next for everybody, the longest wait first', () => {
    const waits = buildWaits(ROUND, [due({})], NOW)
    expect(`\n${shown(waitsTable(waits))}`).toMatchInlineSnapshot(`
      "
      waited for       to                          candidate  exercise  since       days  until
      takehome         look at what was handed in  bob-words  words     2026-03-08  3.8   –
      takehome         look at what was handed in  eve-sums   sums      2026-03-08  3.8   –
      the hiring team  decide                      max-other  other     2026-03-08  3.8   –
      takehome         look at what was handed in  zoe        sums      2026-03-08  3.8   –
      rae              review                      bob-sums   sums      2026-03-09  3     2026-03-15
      the hiring team  decide                      ada-words  words     2026-03-11  0.8   –"
    `)
  })

  test('an appeal for which nobody was asked waits since it was made', () => {
    const none = { asked: [], pending: [], appealed: true, waitsFor: ['tim'] }
    const appeal = due({ ...none, since: day(11), dueAt: day(18) })
    const [wait] = buildWaits([of('sums', 'bob', 3)], [appeal], NOW)
    expect(wait).toMatchObject({ waitsFor: 'tim', since: day(11), days: 1, until: day(18) })
  })

  test('an appeal that nobody can answer waits for the hiring team', () => {
    const stuck = due({ appealed: true, stuck: 'nobody-new', since: day(11) })
    const waits = buildWaits([of('sums', 'bob', 3)], [stuck], NOW)
    expect(waits).toMatchObject([{ waitsFor: 'the hiring team', since: day(11) }])
    expect(waits[0]?.what).toContain('name one more reviewer')
  })

  test('is nobody where the task was not started in time', () => {
    const lapsed = of('sums', 'kim', 1, { status: 'not-started' })
    expect(buildWaits([lapsed], [], NOW)).toEqual([])
  })

  test('is the team where nobody can tell whether somebody has started, until it moves that moment', () => {
    const startBy = '2026-03-10T18:00:00Z'
    const flagOf = (moment: string) => {
      const what = `at ${moment}, the latest moment to start: somebody else had changed`
      return { kind: 'flagged', at: day(10), by: 'takehome', code: 'start-unclear', what } as const
    }
    const course = { deadline: startBy, startBy }
    const unclear = of('sums', 'kim', 1, { course, flagged: [flagOf(startBy)] })
    expect(buildWaits([unclear], [], NOW)).toMatchObject([
      { side: 'team', what: expect.stringContaining('extend or close'), since: startBy },
    ])
    const clear = of('sums', 'kim', 1, { course, flagged: [flagOf('2026-03-04T18:00:00Z')] })
    expect(buildWaits([clear], [], NOW)).toMatchObject([{ side: 'takehome' }])
  })

  test('names somebody for each assignment that goes on, and nobody for one that is closed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 12 }), (steps) => {
        const all = steps.map((far, at) => of('sums', `p${at}`, far))
        const names = new Set(buildWaits(all, [], NOW).map(({ pseudonym }) => pseudonym))
        const open = all.filter(({ status }) => status !== 'closed')
        expect([...names].sort()).toEqual(open.map(({ pseudonym }) => pseudonym).sort())
      }),
      { numRuns: 50 },
    )
  })
})

test('who was given something else than the loop of the role is said, with the reason', () => {
  const loops = new Map([['engineer', ['sums', 'words']]])
  const ill = { outsideLoop: 'did it in spring' }
  const rows = outsideLoops(
    [
      ...ROUND,
      come(1, { exercise: 'other', candidate: 'eve', course: ill }),
      come(1, { exercise: 'sums', candidate: 'max', course: { role: 'artist' } }),
    ],
    loops,
  )
  expect(`\n${shown(outsideTable(rows))}`).toMatchInlineSnapshot(`
    "
    candidate  role      given                      because
    eve        engineer  without words; with other  did it in spring
    zoe        engineer  without words              nobody said why"
  `)
  expect(outsideLoops(ROUND, new Map())).toEqual([])
  // What was withdrawn does not count, and whoever withdrew from everything is in no loop.
  const gone = { status: 'closed', course: { isWithdrawn: true } } as const
  const [sums, words] = [of('sums', 'ivy', 3), of('words', 'ivy', 1)]
  expect(outsideLoops([sums, of('words', 'ivy', 1, gone)], loops)).toMatchObject([
    { candidate: 'ivy', differs: ['without words'] },
  ])
  expect(outsideLoops([sums, words], loops)).toEqual([])
  const all = [of('sums', 'ivy', 3, gone), of('words', 'ivy', 1, gone)]
  expect(outsideLoops(all, loops)).toEqual([])
})
