import { describe, expect, test } from 'vitest'
import { isIdle } from '../../src/regrade/plan.ts'
import { planRegrade } from '../../src/regrade/plan-regrade.ts'
import { planRows, planSentences } from '../../src/regrade/plan-words.ts'
import type { Role } from '../../src/rubric/roles.ts'
import { reweigh } from '../../src/scorecard/reweigh.ts'
import { score } from '../../src/scorecard/score.ts'
import type { Scorecard } from '../../src/scorecard/scorecard.ts'
import { RUBRIC } from '../scorecard/a-rubric.ts'
import { aScoreInput, qualityEvidence, testEvidence, WRITTEN } from '../scorecard/fixtures.ts'
import { ASKED, HOLES, NEW, one, SLOW } from './a-plan.ts'

const role = (fundamentals: number): Role => ({
  id: 'engineer',
  title: 'Engineer',
  weights: {
    'ml-fundamentals': fundamentals,
    'practical-coding': 1 - fundamentals,
    'system-design': 0,
    'business-impact': 0,
  },
})

const KNOWN = { told: NEW, from: NEW, to: NEW }
const graded = (pseudonym: string, before: Scorecard, now: Role) =>
  one(pseudonym, { before, after: reweigh(before, now), result: null, rubric: KNOWN })

const levels = (level: number) =>
  ['rae', 'sam'].flatMap((reviewer) =>
    RUBRIC.criteria
      .filter(({ kind }) => kind === 'reviewed')
      .map(({ id: criterion }) => ({ reviewer, criterion, level, note: '', ticks: [] })),
  )

/** One fails hidden tests and is well written; the other the other way round. */
function twoPeople(was: Role): readonly [Scorecard, Scorecard] {
  const scorecard = (failures: readonly string[], level: number) =>
    score(
      aScoreInput({
        evidence: [
          ...testEvidence(
            Object.fromEntries(failures.map((title) => [title, ['wrong-value', '']])),
          ),
          ...qualityEvidence({}),
          ...WRITTEN,
        ],
        rubric: RUBRIC,
        role: was,
        reviews: levels(level) as never,
      }),
    )
  return [scorecard([HOLES, SLOW], 4), scorecard([], 1)]
}

describe('other weights of a role', () => {
  const [was, now] = [role(0.9), role(0.1)]
  test('plan who changes overall and order, and no point of anybody', () => {
    const people = twoPeople(was).map((before, at) => graded(`p${at}`, before, now))
    const plan = planRegrade(people, [], ASKED)
    expect(plan.people.map(({ change, writes, tells }) => [change, writes, tells])).toEqual([
      ['weighs', true, false],
      ['weighs', true, false],
    ])
    for (const { from, to, criteria } of plan.people) {
      expect(criteria).toEqual([])
      expect([to.points, to.place]).toEqual([from.points, from.place])
      expect(to.overall).not.toBe(from.overall)
    }
    const ranks = plan.people.map(({ from, to }) => `${from.loop.rank} → ${to.loop.rank}`)
    expect(ranks.toSorted()).toEqual(['1 → 2', '2 → 1'])
    const rows = planRows(plan, (name) => name).map((row) => row.at(-1))
    expect(rows).toEqual([
      expect.stringMatching(/^weights of the role: overall [\d.]+ % → [\d.]+ %$/),
      expect.stringMatching(/^weights of the role: overall [\d.]+ % → [\d.]+ %$/),
    ])
    expect(planSentences(plan).join(' ')).toContain('The weights of their role have changed')
  })

  test('plan the order over a loop as it will be when its other exercises are regraded, too', () => {
    const scorecards = twoPeople(was)
    const people = scorecards.map((before, at) => graded(`p${at}`, before, now))
    const others = people.map(({ candidate, before }) => {
      const scorecard = { ...before, exercise: 'another' }
      return { candidate, login: null, exercise: 'another', scorecard }
    })
    const plan = planRegrade(people, others, ASKED)
    const ranks = plan.people.map(({ from, to }) => `${from.loop.rank} → ${to.loop.rank}`)
    expect(ranks.toSorted()).toEqual(['1 → 2', '2 → 1'])
    // The second of two regrades: nobody has a rank in between.
    const half = people.map((each) => ({ ...each, before: each.after ?? each.before }))
    const second = planRegrade(half, others, ASKED).people
    expect(second.map(({ from }) => from.loop.rank)).toEqual([null, null])
    expect(second.map(({ to }) => to.loop.rank).toSorted()).toEqual([1, 2])
  })

  test('plan nothing where they are the same, another role’s, or nobody’s', () => {
    const [before] = twoPeople(was)
    expect(reweigh(before, was)).toBe(before)
    expect(reweigh(before, null)).toBe(before)
    expect(reweigh(before, { ...now, id: 'other' })).toBe(before)
    expect(isIdle(planRegrade([graded('p', before, was)], [], ASKED))).toBe(true)
  })

  test('wait while points wait: they are taken when the levels are opened', () => {
    const before = score(aScoreInput({ rubric: RUBRIC, role: was }))
    const [person] = planRegrade([graded('p', before, now)], [], ASKED).people
    expect(person).toMatchObject({ change: 'weighs', writes: false, to: { overall: null } })
  })

  test('are all that changes of a scorecard', () => {
    const [before] = twoPeople(was)
    const { role: _, overall: __, competencies, ...rest } = reweigh(before, now)
    const { role: ___, overall: ____, competencies: old, ...same } = before
    expect(rest).toEqual(same)
    expect(competencies.map(({ weight: _, ...sums }) => sums)).toEqual(
      old.map(({ weight: _, ...sums }) => sums),
    )
  })
})
