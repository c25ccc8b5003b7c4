import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderTable } from '../../src/doors/columns.ts'
import { differences } from '../../src/regrade/differences.ts'
import { isIdle, type PlannedPerson, parsePlan, printPlan } from '../../src/regrade/plan.ts'
import { planRegrade } from '../../src/regrade/plan-regrade.ts'
import { PLAN_HEAD, planRows, planSentences } from '../../src/regrade/plan-words.ts'
import { evidence } from '../scorecard/arbitraries.ts'
import { ASKED, aPlan, CORE, facing, HOLES, NEW, OLD, one, ROUND, SLOW, scored } from './a-plan.ts'

/** By the sign of the points that it gains; the same points by other criteria are a kind of their own. */
function isWhatItIsCalled({ change, from, to, criteria }: PlannedPerson): void {
  const expected = ['loses', 'same', 'gains'][Math.sign(to.points - from.points) + 1]
  expect(change === 'moves' ? 'same' : change).toBe(expected)
  if (change === 'same') expect(criteria).toEqual([])
}

describe('the plan of a regrade', () => {
  test('says who gains, who loses, who is overtaken, and why', () => {
    const plan = aPlan(false)
    const table = renderTable({ head: PLAN_HEAD, rows: planRows(plan, (name) => name) }, null)
    const said = [...planSentences(plan), table].join('\n')
    expect(`\n${said.replace(/ +$/gm, '')}`).toMatchInlineSnapshot(`
      "
      moving-average, submissions with a grade: 5. Gain: 1. Lose: 1. Other criteria, the same points: 0. Keep everything: 1. Graded by these tests already: 1.
      No result by these tests yet, so that the grade stays as it is: 1.
      No candidate hears of it.
      candidate    points                    place  band  rank in the loop  why
      amber-heron  61.67 of 100 → 65 of 100  5 → 4  –     –                 T3 Missing values: 2 of 3 tests passed → 3 of 3 tests passed
      blue-crane   66.67 of 100 → 35 of 100  4 → 5  –     –                 T1 Averages inside the series: 4 of 4 tests passed → 3 of 4 tests passed; caps the points at half: none → T1"
    `)
    for (const title of [HOLES, SLOW, CORE]) expect(printPlan(plan)).not.toContain(title)
  })

  test('writes about those whom the present tests have graded anew, and tells those who are told', () => {
    const deeds = (tell: boolean) =>
      aPlan(tell).people.map(({ change, writes, tells }) => {
        return `${change}${writes ? ' written' : ''}${tells ? ' told' : ''}`
      })
    expect(deeds(false)).toEqual([
      'gains written',
      'loses written',
      'same written',
      'waits',
      'current',
    ])
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

  test('leaves nobody with a grade by other tests who has a result, whatever they were told', () => {
    const rubric = fc.constantFrom(OLD, NEW, 'f'.repeat(64))
    const rubrics = fc.record({ told: rubric, from: rubric, to: rubric })
    fc.assert(
      fc.property(rubrics, fc.boolean(), evidence, evidence, (drawn, tell, was, is) => {
        const before = scored(was)
        const told = tell ? drawn.told : drawn.from
        const after = told === drawn.to ? before : scored(is)
        const known = { rubric: { ...drawn, told }, before, after }
        const [person] = planRegrade([one('p', known)], [], { ...ASKED, tell }).people
        const isOld = drawn.from !== drawn.to
        expect(person?.writes).toBe(isOld || person?.tells === true)
        expect(person?.change === 'current').toBe(!isOld && told === drawn.to)
      }),
    )
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
        for (const person of plan.people) isWhatItIsCalled(person)
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
  const agreed = aPlan(false)
  const later = ROUND.slice(1).map((each) =>
    each.pseudonym === 'blue-crane' ? { ...each, after: facing([]), sha: 'f'.repeat(40) } : each,
  )
  const now = planRegrade([...later, one('fern-pony', {})], [], { ...ASKED, tell: true })
  expect(differences(agreed, agreed)).toEqual([])
  expect(differences(agreed, now)).toMatchInlineSnapshot(`
    [
      "it told nobody: leave out --tell",
      "amber-heron was in it and is not in it now",
      "blue-crane: another commit counts; points 66.67 → 35 then, 66.67 → 70 now; place 4 → 5 then, 5 → 1 now",
      "fern-pony was not in it",
    ]
  `)
})
