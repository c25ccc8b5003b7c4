import { describe, expect, test } from 'vitest'
import { isExpectant, planWatch, type WatchFacts } from '../../src/assignment/plan-watch.ts'
import type { WatchEntry } from '../../src/assignment/watch-index.ts'
import { shortTree } from '../../src/assignment/watch-index.ts'
import { aWatchEntry, claim, commitOf, graded, STARTER } from './a-watch-entry.ts'

const NOW = '2026-03-05T12:00:00Z'
const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string]
const rules = { now: NOW, gradedPushesPerDay: 2 }

/** A plan for the commit that has this tree; its own name is of no importance. */
function plan(changes: Partial<WatchEntry>, tree: string | null, now = NOW, again = false) {
  const entry = aWatchEntry(changes)
  const stands: WatchFacts['stands'] = tree === null ? null : { sha: commitOf(tree), tree }
  return planWatch({ entry, stands, again }, { ...rules, now })
}

describe('a push', () => {
  test('is handed out and claimed', () => {
    const { decision, entry, submits } = plan({}, A)
    expect(decision).toEqual({ kind: 'hand-out', sha: commitOf(A) })
    expect(entry).toEqual(aWatchEntry({ handedOut: [claim(A, NOW)] }))
    expect(submits).toBe(false)
  })

  test.for([
    ['when nothing was pushed', {}, null],
    ['when it holds what the candidate started from', {}, STARTER.tree],
    ['when the same files were graded', { graded: [graded(A, '2026-03-01T12:00:00Z')] }, A],
    ['when the same files are being graded', { handedOut: [claim(A, '2026-03-05T11:59:00Z')] }, A],
  ] as const)('is not handed out %s', ([, changes, tree]) => {
    const { decision, entry } = plan({ ...changes, waiting: true }, tree)
    expect(decision).toEqual({ kind: 'nothing' })
    expect(entry.waiting).toBe(false)
  })

  test('is handed out again when its run brought nothing within an hour', () => {
    const handedOut = [claim(A, '2026-03-05T11:00:00Z')]
    expect(isExpectant(aWatchEntry({ handedOut }), '2026-03-05T11:59:59Z')).toBe(false)
    expect(isExpectant(aWatchEntry({ handedOut }), NOW)).toBe(true)
    const { decision, entry } = plan({ handedOut }, A)
    expect(decision).toMatchObject({ kind: 'hand-out' })
    expect(entry.handedOut).toEqual([claim(A, NOW)])
  })

  test('does not bring back the lost run of an older one', () => {
    const { entry } = plan({ handedOut: [claim(B, '2026-03-05T11:00:00Z')] }, A)
    expect(entry.handedOut).toEqual([claim(A, NOW)])
  })
})

describe('the budget', () => {
  const spent = {
    graded: [graded(A, '2026-03-04T13:00:00Z')],
    handedOut: [claim(B, '2026-03-05T11:30:00Z')],
  }

  test('makes a push wait until the oldest of the day is a day old', () => {
    const { decision, entry } = plan(spent, C)
    expect(decision).toEqual({ kind: 'wait', until: '2026-03-05T13:00:00Z' })
    expect(entry).toMatchObject({ waiting: true, handedOut: spent.handedOut })
    expect(plan({ ...entry, handedOut: [] }, C, '2026-03-05T13:00:00Z').decision.kind).toBe(
      'hand-out',
    )
  })

  test('does not count what was graded more than a day ago, nor one push twice', () => {
    const old = { graded: [graded(A, '2026-03-04T12:00:00Z')], handedOut: spent.handedOut }
    expect(plan(old, C).decision.kind).toBe('hand-out')
    const same = {
      graded: [graded(B, '2026-03-05T11:40:00Z')],
      handedOut: [claim(B, '2026-03-05T11:30:00Z')],
    }
    expect(plan(same, C).decision.kind).toBe('hand-out')
  })

  test('does not keep the final submission from being graded', () => {
    const { decision, submits, entry } = plan(
      { ...spent, graded: [graded(A, '2026-03-08T17:00:00Z'), graded(B, '2026-03-08T17:30:00Z')] },
      C,
      '2026-03-08T18:05:00Z',
    )
    expect(submits).toBe(true)
    expect(decision).toEqual({ kind: 'hand-out', sha: commitOf(C) })
    expect(entry).toMatchObject({ status: 'submitted', submission: commitOf(C), waiting: false })
  })
})

describe('the deadline', () => {
  test.for([
    ['2026-03-08T17:59:59Z', false],
    ['2026-03-08T18:00:00Z', false],
    // GitHub's lists may lag.
    ['2026-03-08T18:02:00Z', false],
    ['2026-03-08T18:02:01Z', true],
  ] as const)('at %s submits: %s', ([now, submits]) => {
    expect(isExpectant(aWatchEntry(), now)).toBe(submits)
    expect(plan({}, A, now).submits).toBe(submits)
  })

  test('submits nothing where nothing was pushed', () => {
    const { entry, decision } = plan({}, STARTER.tree, '2026-03-09T00:00:00Z')
    expect(entry).toMatchObject({ status: 'submitted', submission: null })
    expect(decision).toEqual({ kind: 'nothing' })
  })

  test('lets reviewers be asked at once where what counts is graded, and later where it is not', () => {
    const after = '2026-03-08T18:05:00Z'
    const known = { graded: [graded(A, '2026-03-01T12:00:00Z')], shown: shortTree(A) }
    expect(plan(known, A, after).entry.review).toEqual({ done: [], requests: [] })
    expect(plan(known, B, after).entry.review).toBeUndefined()
    expect(plan(known, A).entry.review).toBeUndefined()
  })

  test('submits once', () => {
    const submitted = { status: 'submitted', submission: commitOf(A) } as const
    const shown = { ...submitted, graded: [graded(A, NOW)], shown: shortTree(A) }
    expect(plan(shown, A, '2026-03-09T00:00:00Z')).toEqual({
      submits: false,
      decision: { kind: 'nothing' },
      entry: aWatchEntry(shown),
    })
  })

  test('is graded once more when people were shown something else since', () => {
    const submitted = { status: 'submitted', submission: commitOf(A) } as const
    const others = { graded: [graded(A, NOW), graded(B, NOW)], shown: shortTree(B) }
    expect(plan({ ...submitted, ...others }, A, '2026-03-09T00:00:00Z').decision).toEqual({
      kind: 'hand-out',
      sha: commitOf(A),
    })
  })

  test('is of no interest once the assignment is closed', () => {
    const entry = aWatchEntry({ status: 'closed', waiting: true })
    expect(isExpectant(entry, '2027-01-01T00:00:00Z')).toBe(false)
  })
})

test('a hand-out once more takes what was graded, whatever the budget', () => {
  const both = { graded: [graded(A, NOW), graded(B, NOW)] }
  expect(plan(both, A, NOW, true).decision).toEqual({ kind: 'hand-out', sha: commitOf(A) })
  expect(plan(both, null, NOW, true).decision).toEqual({ kind: 'nothing' })
})

describe('a submission that is to be handed out once more', () => {
  const done = { status: 'submitted', submission: commitOf(A), shown: shortTree(A) } as const
  const facts = (changes: Partial<WatchEntry> = {}, again = false) => ({
    entry: aWatchEntry({ ...done, graded: [graded(A, '2026-03-01T12:00:00Z')], ...changes }),
    stands: { sha: commitOf(A), tree: A },
    again,
  })

  test('waits for a look that has room, and is handed out by that one', () => {
    const full = planWatch(facts({}, true), { ...rules, isFull: true })
    expect(full.decision).toEqual({ kind: 'wait', until: NOW })
    expect(full.entry).toMatchObject({ waiting: true, again: true })
    const next = planWatch(facts({ again: true, waiting: true }), rules)
    expect(next.decision).toEqual({ kind: 'hand-out', sha: commitOf(A) })
    expect(next.entry).not.toHaveProperty('again')
  })

  test('waits no longer once nothing stands', () => {
    const { entry } = planWatch({ ...facts({ again: true }), stands: null }, rules)
    expect(entry).not.toHaveProperty('again')
  })
})
