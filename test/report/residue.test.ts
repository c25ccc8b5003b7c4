import { expect, test } from 'vitest'
import { countedGrade } from '../../src/assignment/counted-grade.ts'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { buildCohorts } from '../../src/report/cohort.ts'
import type { Entry } from '../../src/report/entry.ts'
import {
  isComplete,
  parseResidue,
  printResidue,
  residueOfScorecard,
  residuePath,
} from '../../src/report/residue.ts'
import { score } from '../../src/scorecard/score.ts'
import type { Scorecard } from '../../src/scorecard/scorecard.ts'
import { aWatchEntry } from '../assignment/a-watch-entry.ts'
import { SCENARIOS } from '../scorecard/scenarios.ts'

const PENDING = Object.values(SCENARIOS)
  .map(score)
  .find(({ criteria }) => criteria.some(({ status }) => status === 'pending')) as Scorecard
const DONE: Scorecard = {
  ...PENDING,
  criteria: PENDING.criteria.map((one) => ({ ...one, earned: one.earned ?? one.points })),
}

function entry(scorecard: Scorecard): Entry {
  return {
    pseudonym: 'amber-heron-1f2e',
    candidate: 'candidate-1',
    login: null,
    reference: null,
    review: 'https://github.com/acme/hub/pulls',
    exercise: scorecard.exercise,
    title: 'A title',
    status: 'closed',
    arrival: {
      invitedAt: '2026-03-01T12:00:00Z',
      lastInvitedAt: '2026-03-01T12:00:00Z',
      renewals: 0,
      acceptedAt: null,
      firstPushAt: null,
    },
    course: {
      role: null,
      deadline: '2026-03-08T18:00:00Z',
      startedAt: null,
      startBy: null,
      handedIn: true,
      handedInAt: null,
      closedAt: null,
      outsideLoop: null,
      isWithdrawn: false,
    },
    eraseAt: null,
    flagged: [],
    scorecard,
    reviews: [],
    reviewedAt: null,
    done: 0,
    elapsedHours: null,
  }
}

test('what stays is points by criterion and nothing else', () => {
  const residue = residueOfScorecard(DONE)
  expect(Object.keys(residue)).toEqual(['schemaVersion', 'exercise', 'rubric', 'points'])
  const values = Object.values(residue.points)
  expect(values).toHaveLength(DONE.criteria.length)
  expect(values.every((value) => typeof value === 'number')).toBe(true)
  const text = printResidue(residue)
  expect(text).not.toContain(DONE.submission.digest)
  expect(parseResidue(text)).toEqual(residue)
  expect(residuePath(DONE, 'x')).toMatch(/^residue\/[a-z-]+-[0-9a-f]{8}-x\.json$/)
  expect(isComplete(PENDING)).toBe(false)
})

test.each(['', '{}', '7', 'null', '{"points":{}}'])('%j is no residue', (text) => {
  expect(parseResidue(text)).toBeNull()
})

test('criteria count those who were erased, of the same rubric alone; people do not', () => {
  const residue = residueOfScorecard(DONE)
  const other = { ...residue, rubric: { ...residue.rubric, digest: 'f'.repeat(64) } }
  const nobody = residueOfScorecard({
    ...DONE,
    criteria: DONE.criteria.map((one) => ({ ...one, earned: 0 })),
  })
  const [alone] = buildCohorts([entry(DONE)])
  const [beside] = buildCohorts([entry(DONE)], [nobody, other])
  expect(alone?.items[0]?.n).toBe(1)
  expect(beside?.items[0]?.n).toBe(2)
  expect(beside?.items[0]?.difficulty).toBeCloseTo((alone?.items[0]?.difficulty ?? 0) / 2)
  expect(beside?.rows).toEqual(alone?.rows)
  expect(beside?.completion).toEqual(alone?.completion)
})

test('what is left is of the submission that was pinned, and of nothing that was graded beside it', () => {
  const at = '2026-03-01T12:00:00Z'
  const stamp = { at, by: 'takehome', sha: 'a'.repeat(40), rubric: 'd'.repeat(64) }
  const graded = (tree: string, stale = false) =>
    ({ kind: 'graded', ...stamp, tree, stale, comment: null }) as const
  const [PINNED, OTHER] = ['b'.repeat(40), 'c'.repeat(40)]
  const { assignment } = aWatchEntry()
  const invited = { kind: 'invited', at, by: 'lead', assignment, comment: stamp.rubric } as const
  const submitted = (more: { sha: string | null; tree?: string }) =>
    ({ kind: 'submitted', at, by: 'takehome', deadline: assignment.deadline, ...more }) as const
  const counted = (...log: readonly LedgerRecord[]) => {
    const state = foldLog([invited, ...log])
    return state === null ? undefined : countedGrade(state)?.tree
  }
  const pin = submitted({ sha: stamp.sha, tree: PINNED })
  expect(counted(graded(PINNED), pin, graded(OTHER))).toBe(PINNED)
  expect(counted(graded(OTHER), pin)).toBeUndefined()
  expect(counted(graded(OTHER), submitted({ sha: null }))).toBeUndefined()
  expect(counted(graded(OTHER), submitted({ sha: stamp.sha }))).toBe(OTHER)
  const closed = { kind: 'closed', at, by: 'lead', how: 'archive', reason: 'over' } as const
  expect(counted(graded(PINNED), pin, graded(OTHER), closed)).toBe(PINNED)
})
