import { describe, expect, test } from 'vitest'
import { claimNotices, dueNotice } from '../../src/assignment/plan-notices.ts'
import type { WatchEntry, WatchIndex } from '../../src/assignment/watch-index.ts'
import { aWatchEntry, STARTER } from './a-watch-entry.ts'

const DEADLINE = '2026-03-08T18:00:00Z'
const NOW = '2026-03-07T18:00:00Z'
const rules = (now = NOW, remindHours = 24) => ({ now, remindHours })
const waiting = (changes: Partial<WatchEntry> = {}) => aWatchEntry({ begun: false, ...changes })
const start = { minutes: 240, task: null, at: null, lapsed: false }

describe('a reminder', () => {
  test('comes so many hours before the end, and not before or after', () => {
    expect(dueNotice(waiting(), rules('2026-03-07T17:59:59Z'))).toBeNull()
    expect(dueNotice(waiting(), rules())).toBe('ending')
    expect(dueNotice(waiting(), rules(DEADLINE))).toBeNull()
  })

  test('comes halfway where the time is shorter than twice that', () => {
    const short = waiting({ deadlineSince: '2026-03-08T14:00:00Z' })
    expect(dueNotice(short, rules('2026-03-08T15:59:59Z'))).toBeNull()
    expect(dueNotice(short, rules('2026-03-08T16:00:00Z'))).toBe('ending')
  })

  test.for<readonly [string, Partial<WatchEntry>]>([
    ['who has pushed', { begun: true }],
    ['who was graded', { graded: [{ tree: 'a'.repeat(12), at: NOW }] }],
    ['who may have pushed and is still to be looked at', { waiting: true }],
    ['whose time is over', { status: 'submitted' }],
    ['whose assignment is closed', { status: 'closed' }],
    ['who was reminded', { noticed: [{ what: 'ending', deadline: DEADLINE }] }],
    [
      'to whom the task is on its way',
      { start: { ...start, task: { starter: STARTER, since: NOW } } },
    ],
  ])('does not come to somebody %s', ([, changes]) => {
    expect(dueNotice(waiting(changes), rules())).toBeNull()
  })

  test('comes to nobody where the team wants none', () => {
    expect(dueNotice(waiting(), rules(NOW, 0))).toBeNull()
  })

  test('comes again for a deadline that was moved', () => {
    const noticed = [{ what: 'ending', deadline: '2026-03-05T18:00:00Z' }] as const
    expect(dueNotice(waiting({ noticed: [...noticed] }), rules())).toBe('ending')
  })

  test('to start comes to whoever has not', () => {
    expect(dueNotice(waiting({ start }), rules())).toBe('ending')
  })
})

describe('whoever starts the clock', () => {
  const begun = { start: { ...start, task: { starter: STARTER, since: NOW }, at: NOW } }
  test('is told once that the task is there, before anything else', () => {
    expect(dueNotice(waiting(begun), rules())).toBe('started')
    const told = { ...begun, noticed: [{ what: 'started' as const, deadline: DEADLINE }] }
    expect(dueNotice(waiting(told), rules())).toBe('ending')
  })
  test('and does not, is told once that it is over', () => {
    const lapsed = waiting({ status: 'closed', start: { ...start, lapsed: true } })
    expect(dueNotice(lapsed, rules())).toBe('not-started')
    const noticed = [{ what: 'not-started' as const, deadline: DEADLINE }]
    expect(dueNotice({ ...lapsed, noticed }, rules())).toBeNull()
  })
})

describe('a claim', () => {
  const table = (entry: WatchEntry): WatchIndex => {
    return { schemaVersion: 1, writer: '', cursor: null, assignments: { ada: entry } }
  }
  test('keeps others from telling the same, until whoever made it must have died', () => {
    const first = claimNotices(table(waiting()), rules())
    expect(first.claimed).toEqual([{ assignment: 'ada', what: 'ending', deadline: DEADLINE }])
    expect(claimNotices(first.index, rules('2026-03-07T18:09:59Z')).claimed).toEqual([])
    expect(claimNotices(first.index, rules('2026-03-07T18:10:00Z')).claimed).toHaveLength(1)
  })
  test('of who has started waits for nobody, however many others are to be told', () => {
    const task = { starter: STARTER, since: NOW }
    const others = Array.from({ length: 30 }, (_, at) => [`a${at}`, waiting()] as const)
    const begun = waiting({ start: { ...start, task, at: NOW } })
    const starts = Array.from({ length: 30 }, (_, at) => [`b${at}`, begun] as const)
    const assignments = Object.fromEntries([...others, ...starts])
    const { claimed } = claimNotices({ ...table(waiting()), assignments }, rules())
    expect(claimed.slice(0, 30).map(({ what }) => what)).toEqual(starts.map(() => 'started'))
    expect(claimed.slice(30).map(({ what }) => what)).toEqual(Array(20).fill('ending'))
  })
  test('changes no table where nothing is to be told', () => {
    const quiet = table(aWatchEntry())
    expect(claimNotices(quiet, rules()).index).toBe(quiet)
  })
  test('is made for twenty at once, and for the others by the next look', () => {
    const ids = Array.from({ length: 30 }, (_, index) => [`c${index}`, waiting()] as const)
    const many = { ...table(waiting()), assignments: Object.fromEntries(ids) }
    const first = claimNotices(many, rules())
    expect(first.claimed).toHaveLength(20)
    expect(claimNotices(first.index, rules()).claimed).toHaveLength(10)
  })
  test('that brought nothing keeps nobody else from being told', () => {
    const ids = Array.from({ length: 30 }, (_, index) => [`c${index}`, waiting()] as const)
    const many = { ...table(waiting()), assignments: Object.fromEntries(ids) }
    const first = claimNotices(many, rules())
    const later = claimNotices(first.index, rules('2026-03-07T18:30:00Z'))
    const names = later.claimed.map(({ assignment }) => assignment)
    expect(names.slice(0, 10).sort()).toEqual(
      ids
        .slice(20)
        .map(([id]) => id)
        .sort(),
    )
    expect(names).toHaveLength(20)
  })
})
