import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { unfinishedOf } from '../../src/assignment/unfinished.ts'
import {
  again,
  appealed,
  graded,
  invited,
  NEW,
  OLD,
  reviewed,
  stamp,
  submitted,
  undone,
  unsealed,
} from './a-reviewed-log.ts'

const LATER = '2026-12-01T00:00:00Z'
const around = (hub = '.') => ({ claims: [], now: LATER, hub })

function unfinished(...records: readonly LedgerRecord[]): readonly string[] {
  const state = foldLog([invited, submitted, ...records])
  if (state === null) throw new Error('somebody was invited')
  return unfinishedOf(state, around()).map(({ what }) => what)
}

const APPEAL = 'the candidate has asked for another review, and it is not done'
const LEVELS = 'reviewers have given levels that are not open'

test.for([
  ['an appeal', [graded, reviewed('rae', OLD), unsealed('rae', OLD), appealed], [APPEAL]],
  [
    'an appeal after a regrade',
    [graded, reviewed('rae', OLD), unsealed('rae', OLD), appealed, again(NEW)],
    [APPEAL],
  ],
  ['levels', [graded, reviewed('rae', OLD)], [LEVELS]],
  ['levels that were taken back', [graded, reviewed('rae', OLD), undone('rae', OLD)], []],
  ['levels of before a regrade', [graded, reviewed('rae', OLD), again(NEW)], []],
  ['levels by its criteria, given before it', [graded, reviewed('rae', NEW), again(NEW)], [LEVELS]],
  ['levels that were opened', [graded, reviewed('rae', OLD), unsealed('rae', OLD)], []],
] as const)('what a closing would leave unfinished: %s', ([, records, expected]) => {
  expect(unfinished(...records)).toEqual(expected)
})

test('a start that only the team can decide about is nothing that Watch would finish', () => {
  const start = { minutes: 240 }
  const flagged: LedgerRecord = { kind: 'flagged', ...stamp, code: 'start-unclear', what: 'why' }
  const states = [[], [flagged]].map((more) => foldLog([{ ...invited, start }, ...more]))
  const said = states.map((state) => state && unfinishedOf(state, around()).length)
  expect(said).toEqual([1, 0])
})

test.each([
  ['.', 'npx takehome watch --again linear-regression on a machine of your own.'],
  ['../hub', 'npx takehome watch --again linear-regression --hub ../hub on a machine of your own.'],
  [
    "it's",
    "npx takehome watch --again linear-regression --hub 'it'\\''s' on a machine of your own.",
  ],
])('a grading that was lost is asked for again by its exercise, in the hub %s', (hub, command) => {
  const state = foldLog([invited, submitted])
  if (state === null) throw new Error('somebody was invited')
  const [first] = unfinishedOf(state, around(hub))
  expect(first?.finish).toContain('give its exercise, linear-regression, under again')
  expect(first?.finish).toContain(command)
})
