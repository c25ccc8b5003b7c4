import { expect, test } from 'vitest'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { ledgerEvents, type ScoredEvent } from '../../src/events/ledger-events.ts'
import { aWatchEntry } from '../assignment/a-watch-entry.ts'

const [TREE, OTHER] = ['a'.repeat(40), 'b'.repeat(40)]
const [RUBRIC, OTHER_RUBRIC] = ['d'.repeat(64), 'e'.repeat(64)]
const subject = { tree: TREE, criteria: 'c'.repeat(64) }

let minute = 0
function at(): string {
  minute += 1
  return `2026-03-01T12:${String(minute).padStart(2, '0')}:00Z`
}

const stamp = () => ({ at: at(), by: 'takehome' })
const invited = (): LedgerRecord => {
  return { kind: 'invited', ...stamp(), assignment: aWatchEntry().assignment, comment: RUBRIC }
}
const graded = (): LedgerRecord => {
  const grade = { sha: TREE, tree: TREE, rubric: RUBRIC, stale: false, comment: null }
  return { kind: 'graded', ...stamp(), ...grade }
}
const submitted = (): LedgerRecord => {
  return { kind: 'submitted', ...stamp(), sha: TREE, tree: TREE, deadline: '2026-03-08T18:00:00Z' }
}
const appealed = (): LedgerRecord => {
  const comment = { id: 2, digest: RUBRIC }
  return { kind: 'appealed', ...stamp(), ...subject, comment, text: 'once more' }
}
const unsealed = (): LedgerRecord => {
  const levels = [{ criterion: 'W1', level: 3, note: null, ticks: [] }] as const
  const reviews = [{ by: 'rae', reviewer: 'reviewer-1', levels: [...levels] }]
  return { kind: 'unsealed', ...stamp(), ...subject, rubric: RUBRIC, why: 'all are in', reviews }
}

const scoredIn = (log: readonly LedgerRecord[]) =>
  ledgerEvents(log).filter((one): one is ScoredEvent => one.type === 'scored')

const weighed = (tree = TREE, rubric = RUBRIC): LedgerRecord => {
  return { kind: 'weighed', ...stamp(), tree, rubric, regrade: OTHER_RUBRIC }
}

test('other weights after a score tell it anew, and the earlier one no more', () => {
  const log = [invited(), graded(), submitted(), unsealed()]
  const [first] = scoredIn(log)
  const [one, two] = [weighed(), weighed()]
  const once = scoredIn([...log, one])
  expect(once).toMatchObject([
    { key: first?.key, isReplaced: true },
    { isReplaced: false, gradedAt: one.at, opened: { at: one.at } },
  ])
  const twice = scoredIn([...log, one, two])
  expect(twice.map(({ isReplaced }) => isReplaced)).toEqual([true, true, false])
  expect(new Set(twice.map(({ key }) => key)).size).toBe(3)
  expect(twice[1]?.key).toBe(once[1]?.key)
  // Of another grade, or before anything was told, they change nothing.
  expect(scoredIn([...log, weighed(OTHER)])).toEqual([first])
  expect(scoredIn([...log, weighed(TREE, OTHER_RUBRIC)])).toEqual([first])
  expect(scoredIn([invited(), graded(), weighed(), submitted()])).toMatchObject([
    { key: first?.key, isReplaced: false },
  ])
})

test('other weights where nobody judges anything tell the score anew as well', () => {
  const later = weighed()
  const log = [invited(), graded(), submitted()]
  expect(scoredIn([...log, later])).toMatchObject([{ isReplaced: false }])
  const last = { ...later, at: at() }
  expect(scoredIn([...log, last])).toMatchObject([
    { isReplaced: true, opened: null },
    { isReplaced: false, opened: null, gradedAt: last.at },
  ])
})

test('an appeal after other weights is told beside them', () => {
  const log = [invited(), graded(), submitted(), unsealed(), weighed()]
  const after = scoredIn([...log, appealed(), unsealed()])
  expect(after.map(({ isReplaced }) => isReplaced)).toEqual([true, false, false])
  const again = scoredIn([...log, appealed(), unsealed(), weighed()])
  expect(again.map(({ isReplaced }) => isReplaced).filter((one) => !one)).toHaveLength(2)
})

test('whatever comes after other weights, each event keeps its key', () => {
  const log = [
    ...[invited(), graded(), submitted(), unsealed(), weighed(), appealed(), unsealed()],
    ...[weighed(), graded(), weighed()],
  ]
  let before: readonly string[] = []
  for (let length = 0; length <= log.length; length += 1) {
    const keys = ledgerEvents(log.slice(0, length)).map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining([...before]))
    expect(new Set(keys).size).toBe(keys.length)
    before = keys
  }
})
