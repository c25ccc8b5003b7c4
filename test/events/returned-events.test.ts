import { expect, test } from 'vitest'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { ledgerEvents } from '../../src/events/ledger-events.ts'

const by = 'takehome'
const sha = 'b'.repeat(40)
const at = (hour: number) => `2026-03-08T${String(hour).padStart(2, '0')}:00:00Z`
const [T1, T2] = ['1'.repeat(40), '2'.repeat(40)]

const pinned = (tree: string, hour: number): LedgerRecord => {
  return { kind: 'submitted', at: at(hour), by, sha, tree, deadline: at(hour) }
}
const extended = (hour: number): LedgerRecord => {
  return { kind: 'extended', at: at(hour), by, deadline: at(hour + 1), reason: 'ill' }
}
const graded = (tree: string, rubric: string, hour: number): LedgerRecord => {
  const head = { kind: 'graded', at: at(hour), by, sha, tree, stale: false, comment: null } as const
  return { ...head, rubric: rubric.repeat(64) }
}

/** What each record adds; what was told before stays as it was. */
function told(log: readonly LedgerRecord[]): readonly (readonly string[])[] {
  let before: readonly string[] = []
  return log.map((_, index) => {
    const scored = ledgerEvents(log.slice(0, index + 1)).filter(({ type }) => type === 'scored')
    const keys = scored.map(({ key }) => key)
    expect(keys.slice(0, before.length)).toEqual(before)
    const fresh = keys.slice(before.length)
    before = keys
    return fresh
  })
}

test('tests that return to earlier ones are told as often as they change', () => {
  const log = [...'ababa'].map((rubric, index) => graded(T1, rubric, index + 2))
  const news = told([pinned(T1, 1), ...log])
  expect(news.map(({ length }) => length)).toEqual([0, 1, 1, 1, 1, 1])
  expect(new Set(news.flat()).size).toBe(5)
  // The first keys stay what they were.
  expect(news[1]).toEqual([`scored ${T1} ${'a'.repeat(64)}`])
})

test('so is a submission that returns to earlier files', () => {
  const news = told([
    ...[pinned(T1, 1), graded(T1, 'a', 2), extended(3)],
    ...[pinned(T2, 4), graded(T2, 'a', 5), extended(6)],
    ...[pinned(T1, 7), extended(8), pinned(T1, 9)],
  ])
  expect(news.map(({ length }) => length)).toEqual([0, 1, 0, 0, 1, 0, 1, 0, 0])
})

test('the same grade, written once more, is not', () => {
  const log = [pinned(T1, 1), graded(T1, 'a', 2), graded(T1, 'a', 3)]
  expect(told(log).flat()).toHaveLength(1)
})
