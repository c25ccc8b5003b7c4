import { describe, expect, test } from 'vitest'
import { applyToKeeping, type Keeping, NOT_KEPT } from '../../src/assignment/keeping.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import {
  type KeptAssignment,
  keptUntil,
  planLines,
  planRetention,
  promisedUntil,
  type Retention,
} from '../../src/assignment/plan-retention.ts'
import { NO_PERIODS } from '../../src/hub/retain-rules.ts'

const DEADLINE = '2026-03-08T18:00:00Z'
const RULES: Retention = {
  ...NO_PERIODS,
  periods: { rejected: 'P2Y', hired: 'P4Y', withdrawn: 'P90D' },
  fallback: 180,
}

function kept(changes: Partial<KeptAssignment> & { keeping?: Keeping } = {}): KeptAssignment {
  return {
    id: 'linear-regression-ada',
    digest: 'd'.repeat(64),
    exercise: 'linear-regression',
    deadline: DEADLINE,
    ending: 'withdrawn',
    keeping: NOT_KEPT,
    ...changes,
  }
}

const stepAt = (now: string, changes: Partial<KeptAssignment> = {}, rules = RULES) =>
  planRetention([kept(changes)], rules, now)[0]?.step

describe('how long somebody is kept', () => {
  test.each([
    ['rejected', '2028-03-08T18:00:00Z'],
    ['hired', '2030-03-08T18:00:00Z'],
    ['withdrawn', '2026-06-06T18:00:00Z'],
    [null, '2026-09-04T18:00:00Z'],
  ] as const)('%s: until %s', (ending, until) => {
    expect(keptUntil(DEADLINE, ending, RULES)).toBe(until)
  })

  test.each([
    ['2026-01-31T12:00:00Z', 'P1M', '2026-02-28T12:00:00Z'],
    ['2028-01-31T12:00:00Z', 'P1M', '2028-02-29T12:00:00Z'],
    ['2024-02-29T12:00:00Z', 'P1Y', '2025-02-28T12:00:00Z'],
    ['2024-02-29T12:00:00Z', 'P4Y', '2028-02-29T12:00:00Z'],
    ['2026-01-31T12:00:00Z', 'P1M1D', '2026-03-01T12:00:00Z'],
    ['2026-01-31T12:00:00Z', 'P1Y1M2W3D', '2027-03-17T12:00:00Z'],
    // The clocks of many zones change in between; UTC's does not.
    ['2026-03-28T23:59:59Z', 'P1W', '2026-04-04T23:59:59Z'],
  ])('%s and %s is %s', (deadline, rejected, until) => {
    const periods = { ...RULES.periods, rejected }
    expect(keptUntil(deadline, 'rejected', { periods, fallback: null })).toBe(until)
  })

  test('without a word for it, it is the longest, which can be mended', () => {
    expect(keptUntil(DEADLINE, null, { ...RULES, fallback: null })).toBe('2030-03-08T18:00:00Z')
    const periods = { rejected: null, hired: 'P1M', withdrawn: 'P31D' }
    expect(keptUntil('2026-02-01T00:00:00Z', 'rejected', { periods, fallback: null })).toBe(
      '2026-03-04T00:00:00Z',
    )
    expect(keptUntil(DEADLINE, 'hired', { ...NO_PERIODS, fallback: null })).toBeNull()
    expect(keptUntil(DEADLINE, 'hired', { ...NO_PERIODS, fallback: 1 })).toBe(
      '2026-03-09T18:00:00Z',
    )
  })
})

describe('what is to be done', () => {
  const told = (until: string, isGiven = true): Keeping => {
    return { ...NOT_KEPT, notice: { until, plan: 'p'.repeat(64), isGiven } }
  }

  test('the candidate is told first, and nobody is erased before the day they were told', () => {
    expect(stepAt('2026-05-23T17:59:59Z')).toBe('keep')
    expect(stepAt('2026-05-23T18:00:00Z')).toBe('notify')
    const late = '2026-12-01T00:00:00Z'
    expect(stepAt(late)).toBe('notify')
    expect(promisedUntil('2026-06-06T18:00:00Z', RULES, late)).toBe('2026-12-15T00:00:00Z')
    const keeping = told('2026-12-15T00:00:00Z')
    expect(stepAt('2026-12-14T23:59:59Z', { keeping })).toBe('keep')
    expect(stepAt('2026-12-15T00:00:00Z', { keeping })).toBe('erase')
  })

  test('nobody is told before the deadline, and a short period still leaves the days of the notice', () => {
    const rules = { ...NO_PERIODS, fallback: 5 }
    expect(stepAt('2026-03-08T17:59:59Z', { ending: null }, rules)).toBe('keep')
    expect(stepAt(DEADLINE, { ending: null }, rules)).toBe('notify')
    expect(promisedUntil('2026-03-13T18:00:00Z', rules, DEADLINE)).toBe('2026-03-22T18:00:00Z')
  })

  test('a notice that was not sent is sent', () => {
    const keeping = told('2026-06-06T18:00:00Z', false)
    expect(stepAt('2026-07-01T00:00:00Z', { keeping })).toBe('notify')
  })

  test('more time, or another ending, counts after the notice too', () => {
    const keeping = told('2026-06-06T18:00:00Z')
    const now = '2026-07-01T00:00:00Z'
    expect(stepAt(now, { keeping })).toBe('erase')
    expect(stepAt(now, { keeping, ending: 'hired' })).toBe('keep')
    expect(stepAt(now, { keeping, deadline: '2026-06-20T18:00:00Z' })).toBe('keep')
  })

  test('who was told of an earlier moment is told of the one that counts, in time', () => {
    const keeping = told('2026-06-06T18:00:00Z')
    const [hired, due] = [{ keeping, ending: 'hired' as const }, '2030-03-08T18:00:00Z']
    expect(stepAt('2030-02-22T17:59:59Z', hired)).toBe('keep')
    expect(stepAt('2030-02-22T18:00:00Z', hired)).toBe('notify')
    expect(stepAt(due, hired)).toBe('notify')
    expect(stepAt(due, { ...hired, keeping: told(due) })).toBe('erase')
    const extended = { keeping, deadline: '2026-06-20T18:00:00Z' }
    expect(stepAt('2026-09-18T18:00:00Z', extended)).toBe('notify')
    // A shorter time makes no promise untrue.
    expect(stepAt('2026-06-06T17:59:59Z', { keeping, deadline: '2026-03-01T18:00:00Z' })).toBe(
      'keep',
    )
    expect(stepAt('2026-06-06T18:00:00Z', { keeping, deadline: '2026-03-01T18:00:00Z' })).toBe(
      'erase',
    )
  })

  test('a hold that outlasts the moment of which they were told makes them be told anew', () => {
    const by = 'lead'
    const until = '2026-06-06T18:00:00Z'
    const heldUntil = (releasedAt: string) =>
      (
        [
          { kind: 'notice', at: DEADLINE, by, until, plan: 'p'.repeat(64) },
          { kind: 'noticed', at: DEADLINE, by, reached: true },
          { kind: 'held', at: DEADLINE, by, reason: '' },
          { kind: 'released', at: releasedAt, by, reason: '' },
        ] satisfies LedgerRecord[]
      ).reduce(applyToKeeping, NOT_KEPT)
    expect(stepAt('2027-01-01T00:00:00Z', { keeping: heldUntil('2026-06-06T17:59:59Z') })).toBe(
      'erase',
    )
    for (const releasedAt of [until, '2026-12-01T00:00:00Z']) {
      const keeping = heldUntil(releasedAt)
      expect(keeping.notices).toBe(1)
      expect(stepAt('2027-01-01T00:00:00Z', { keeping })).toBe('notify')
    }
  })

  test('a hold always wins', () => {
    const hold = { since: DEADLINE, by: 'lead', reason: 'a claim' }
    for (const now of ['2026-05-23T18:00:00Z', '2036-01-01T00:00:00Z']) {
      for (const before of [
        NOT_KEPT,
        told('2026-06-06T18:00:00Z'),
        { ...NOT_KEPT, closings: ['erase'] as const },
      ]) {
        expect(stepAt(now, { keeping: { ...before, hold } })).toBe('held')
      }
    }
  })

  test('what was begun is finished, whatever the settings say', () => {
    const keeping: Keeping = { ...NOT_KEPT, closings: ['archive', 'erase'] }
    expect(stepAt(DEADLINE, { keeping })).toBe('erase')
    expect(stepAt(DEADLINE, { keeping }, { ...NO_PERIODS, fallback: null })).toBe('erase')
  })

  test('lines say what is done and to whom, without a name', () => {
    const all = [kept(), kept({ id: 'b', digest: 'e'.repeat(64), ending: 'hired' })]
    const lines = planLines(planRetention(all, RULES, '2026-06-01T00:00:00Z'), RULES)
    expect(lines).toEqual([`notify ${'d'.repeat(64)} 2026-06-06T18:00:00Z 14 days`])
    // They stay the same until something else is to be done.
    expect(planLines(planRetention(all, RULES, '2027-01-01T00:00:00Z'), RULES)).toEqual(lines)
  })

  test.each([
    ['an erasure keeps points', 'erase', { residue: true }, true],
    ['an erasure comes after another notice', 'erase', { noticeDays: 1 }, false],
    ['a notice gives another time', 'notify', { noticeDays: 1 }, true],
    ['a notice keeps points', 'notify', { residue: true }, false],
  ] as const)('lines say where %s', (_, step, change, isOther) => {
    const steps = [{ step, digest: 'd'.repeat(64), due: null }]
    const rules = { noticeDays: 14, residue: false }
    const isSame = planLines(steps, rules)[0] === planLines(steps, { ...rules, ...change })[0]
    expect(isSame).toBe(!isOther)
  })
})
