import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../src/checks/evidence.ts'
import { renderTable } from '../../src/doors/columns.ts'
import { differences } from '../../src/regrade/differences.ts'
import { isIdle, parsePlan, printPlan } from '../../src/regrade/plan.ts'
import { planRegrade, type Regraded } from '../../src/regrade/plan-regrade.ts'
import { PLAN_HEAD, planRows, planSentences } from '../../src/regrade/plan-words.ts'
import { score } from '../../src/scorecard/score.ts'
import { evidence } from '../scorecard/arbitraries.ts'
import { aScoreInput, qualityEvidence, testEvidence, WRITTEN } from '../scorecard/fixtures.ts'
import { RUBRIC } from '../scorecard/a-rubric.ts'

const [OLD, NEW] = ['a'.repeat(64), 'b'.repeat(64)]
const ASKED = { exercise: 'moving-average', tell: false }
const scored = (facts: readonly Evidence[], rubric = RUBRIC) =>
  score(aScoreInput({ evidence: facts, rubric }))
const facing = (failures: readonly string[]) =>
  scored([
    ...testEvidence(Object.fromEntries(failures.map((title) => [title, ['wrong-value', '']]))),
    ...qualityEvidence({}),
    ...WRITTEN,
  ])

function one(pseudonym: string, changes: Partial<Regraded>): Regraded {
  const before = facing([])
  return {
    pseudonym,
    candidate: `candidate-${pseudonym}`,
    sha: 'c'.repeat(40),
    tree: 'd'.repeat(40),
    rubric: { told: OLD, from: OLD, to: NEW },
    before,
    after: before,
    result: 'e'.repeat(64),
    asksAgain: false,
    ...changes,
  }
}

const [HOLES, SLOW, CORE] = [
  'skips missing values',
  'is about as fast as the reference',
  'averages a short series',
]
const ROUND: readonly Regraded[] = [
  one('amber-heron', { before: facing([HOLES, SLOW]), after: facing([SLOW]) }),
  one('blue-crane', { before: facing([HOLES]), after: facing([HOLES, CORE]) }),
  one('coral-otter', {}),
  one('dusty-mole', { after: null, result: null }),
  one('ebony-lynx', { rubric: { told: NEW, from: NEW, to: NEW }, result: null }),
]

describe('the plan of a regrade', () => {
  test('says who gains, who loses, who is overtaken, and why', () => {
    const plan = planRegrade(ROUND, [], ASKED)
    const table = renderTable({ head: PLAN_HEAD, rows: planRows(plan, (name) => name) }, null)
    const said = [...planSentences(plan), table].join('\n')
    expect(`\n${said.replace(/ +$/gm, '')}`).toMatchInlineSnapshot(`
      "
      moving-average: 5 submissions with a grade. 1 gain, 1 lose, 0 have other criteria and the same points, 1 keep everything, 1 were graded by these tests already.
      1 have no result by these tests yet, and keep the grade that they have.
      No candidate hears of it.
      candidate    points                    place  band  rank in the loop  why
      amber-heron  61.67 of 100 → 65 of 100  5 → 4  –     –                 T3 Missing values: 2 of 3 tests passed → 3 of 3 tests passed
      blue-crane   66.67 of 100 → 35 of 100  4 → 5  –     –                 T1 Averages inside the series: 4 of 4 tests passed → 3 of 4 tests passed; half counts while not met: none → T1"
    `)
    for (const title of [HOLES, SLOW, CORE]) expect(printPlan(plan)).not.toContain(title)
  })

  test('writes about those whom the present tests have graded anew, and tells those who are told', () => {
    const deeds = (tell: boolean) =>
      planRegrade(ROUND, [], { ...ASKED, tell }).people.map(({ change, writes, tells }) => {
        return `${change}${writes ? ' written' : ''}${tells ? ' told' : ''}`
      })
    expect(deeds(false)).toEqual(['gains written', 'loses written', 'same written', 'waits', 'current'])
    expect(deeds(true)).toEqual([
      'gains written told',
      'loses written told',
      'same written',
      'waits',
      'current',
    ])
  })

  test('tells later of what the ledger has already, and writes nothing else about it', () => {
    const rubric = { told: OLD, from: NEW, to: NEW }
    const [gains, same] = [one('a', { ...ROUND[0], rubric }), one('b', { rubric })]
    const plan = planRegrade([gains, same], [], { ...ASKED, tell: true })
    expect(plan.people.map(({ writes, tells }) => [writes, tells])).toEqual([
      [true, true],
      [false, false],
    ])
    expect(isIdle(planRegrade([gains, same], [], ASKED))).toBe(true)
  })

  test('is the same text in any order, can be read again, and calls each change what it is', () => {
    const people = fc.array(fc.tuple(evidence, evidence), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(people, (drawn) => {
        const all = drawn.map(([before, after], at) =>
          one(`p${at}`, { before: scored(before), after: scored(after) }),
        )
        const plan = planRegrade(all, [], ASKED)
        const text = printPlan(plan)
        expect(printPlan(planRegrade(all.toReversed(), [], ASKED))).toBe(text)
        expect(printPlan(parsePlan(text) ?? plan)).toBe(text)
        expect(parsePlan(text)).not.toBeNull()
        for (const { change, from, to, criteria } of plan.people) {
          const more = Math.sign(to.points - from.points)
          expect(['loses', 'same', 'gains'][more + 1]).toBe(change === 'moves' ? 'same' : change)
          if (change === 'same') expect(criteria).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('does nothing where nobody was graded by other tests', () => {
    const rubric = { told: NEW, from: NEW, to: NEW }
    const plan = planRegrade(
      ROUND.map((each) => ({ ...each, rubric, after: each.before })),
      [],
      { ...ASKED, tell: true },
    )
    expect(isIdle(plan)).toBe(true)
    expect(planRows(plan, (name) => name)).toEqual([])
  })
})

test('a plan that is another by now is held against the one that was agreed on', () => {
  const agreed = planRegrade(ROUND, [], ASKED)
  const later = ROUND.slice(1).map((each) =>
    each.pseudonym === 'blue-crane' ? { ...each, after: facing([]), sha: 'f'.repeat(40) } : each,
  )
  const now = planRegrade([...later, one('fern-pony', {})], [], { ...ASKED, tell: true })
  expect(differences(agreed, agreed)).toEqual([])
  expect(differences(agreed, now)).toMatchInlineSnapshot(`
    [
      "it told nobody: leave out --tell",
      "amber-heron was in it and is not here now",
      "blue-crane: another commit counts; points 66.67 → 35 then, 66.67 → 70 now; place 4 → 5 then, 5 → 1 now",
      "fern-pony was not in it",
    ]
  `)
})
