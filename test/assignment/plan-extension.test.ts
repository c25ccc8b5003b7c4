import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minutesOf } from '../../src/assignment/extra-time.ts'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { type ExtensionWish, planExtension } from '../../src/assignment/plan-extension.ts'
import type { AssignmentState } from '../../src/assignment/state.ts'
import { aWatchEntry, STARTER } from './a-watch-entry.ts'

const NOW = '2026-03-05T12:00:00Z'
const EARLIER = '2026-03-07T18:00:00Z'
const DUE = '2026-03-08T18:00:00Z'
const LATER = '2026-03-09T18:00:00Z'
const by = 'lead'
const comment = 'd'.repeat(64)

const STARTING: LedgerRecord = { kind: 'starting', at: NOW, by, starter: STARTER }
const STARTED: LedgerRecord = { kind: 'started', at: NOW, by, deadline: DUE, comment }
const LAPSED: LedgerRecord = { kind: 'lapsed', at: '2026-03-08T18:05:00Z', by, deadline: DUE }
const WITHDRAWN: LedgerRecord = { kind: 'closed', at: NOW, by, how: 'withdraw', reason: '' }

function stateOf(isClock: boolean, ...more: LedgerRecord[]): AssignmentState {
  const { assignment } = aWatchEntry()
  const start = isClock ? { start: { minutes: 300 }, extra: 25 } : {}
  const invited = { kind: 'invited', at: '2026-03-01T12:00:00Z', by, assignment, comment } as const
  const state = foldLog([{ ...invited, ...start }, ...more])
  if (state === null) throw new Error('somebody was invited')
  return state
}

const UNSTARTED = stateOf(true)
const deadline = (moment: string): ExtensionWish => ({ moves: 'deadline', moment, extra: null })
const startBy = (moment: string | null, extra: number | null = null): ExtensionWish => {
  return { moves: 'start-by', moment, extra }
}
const plan = (state: AssignmentState, wish: ExtensionWish, now = NOW) => {
  const planned = planExtension(state, wish, now)
  return planned.ok ? planned.extension : planned.message
}

describe('an extension', () => {
  test('takes no time away, whatever is moved', () => {
    const started = stateOf(true, STARTING, STARTED)
    expect(plan(stateOf(false), deadline(EARLIER))).toMatch(/has until .* already/)
    expect(plan(started, deadline(EARLIER))).toMatch(/has until .* already/)
    expect(plan(UNSTARTED, startBy(EARLIER))).toMatch(/has until .* already/)
    expect(plan(UNSTARTED, startBy(null, 24))).toMatch(/has more extra time already/)
    for (const moment of [DUE, LATER]) {
      expect(plan(stateOf(false), deadline(moment))).toEqual({ deadline: moment })
      expect(plan(started, deadline(moment))).toEqual({ deadline: moment })
      expect(plan(UNSTARTED, startBy(moment))).toEqual({ deadline: moment })
    }
  })

  test('of a clock moves what is meant: nobody is given days in place of hours', () => {
    expect(plan(UNSTARTED, deadline(LATER))).toMatch(/has not started/)
    const started = stateOf(true, STARTING, STARTED)
    expect(plan(started, startBy(LATER))).toMatch(`its time began at ${NOW}`)
    expect(plan(started, startBy(null, 50))).toMatch(/no moment to start by/)
    expect(plan(stateOf(false), startBy(LATER))).toMatch(/began with the invitation/)
  })

  test('gives extra time before the start, and not while the task is on its way', () => {
    const time = { extra: 50, minutes: 360 }
    expect(plan(UNSTARTED, startBy(null, 50))).toEqual({ deadline: DUE, time })
    expect(plan(UNSTARTED, startBy(LATER, 50))).toEqual({ deadline: LATER, time })
    expect(plan(stateOf(true, STARTING), startBy(null, 50))).toMatch(/on its way/)
    expect(plan(stateOf(true, STARTING), startBy(LATER))).toMatch(/on its way/)
    const lapsed = stateOf(true, LAPSED)
    expect(plan(lapsed, startBy(null, 50), LATER)).toMatch(/has passed/)
    const record = { kind: 'extended', at: NOW, by, reason: '', deadline: DUE, time } as const
    expect(stateOf(true, record)).toMatchObject({ extra: 50, start: { minutes: 360 } })
  })

  test('counts extra time of the ordinary time, however often it is given', () => {
    const percent = fc.integer({ min: 1, max: 300 })
    const quarters = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(quarters, percent, percent, (quarter, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        const hours = quarter / 4
        const minutes = minutesOf(hours, less)
        const state = { ...UNSTARTED, extra: less, start: { ...UNSTARTED.start, minutes } }
        const extended = plan(state as AssignmentState, startBy(null, more))
        expect(extended).toMatchObject({ time: { minutes: minutesOf(hours, more) } })
      }),
    )
  })

  test('opens what lapsed, and nothing that somebody has closed', () => {
    expect(plan(stateOf(true, LAPSED), startBy(LATER))).toEqual({ deadline: LATER })
    for (const wish of [startBy(LATER), deadline(LATER)]) {
      expect(plan(stateOf(true, LAPSED, WITHDRAWN), wish)).toBe('is closed')
      expect(plan(stateOf(false, WITHDRAWN), wish)).toBe('is closed')
    }
  })
})
